package org.tfgraft.runtime.graph;

import java.util.ArrayList;
import java.util.List;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.python.PerThread;
import org.tfgraft.runtime.python.ValueError;

/** The stack of default sessions of each thread, on which {@code eval()} and {@code run()} rely. */
public final class DefaultSessions {
  private static final PerThread<List<GraphRunner>> STACK = new PerThread<>(ArrayList::new);

  private DefaultSessions() {}

  /** The innermost default session, or null. */
  public static GraphRunner current() {
    List<GraphRunner> stack = STACK.get();
    return stack.isEmpty() ? null : stack.get(stack.size() - 1);
  }

  public static void push(GraphRunner session) {
    STACK.get().add(session);
  }

  /** Takes the session out, wherever in the stack it is. */
  public static void remove(GraphRunner session) {
    List<GraphRunner> stack = STACK.get();
    int last = stack.lastIndexOf(session);
    if (last >= 0) {
      stack.remove(last);
    }
  }

  /** {@code tensor.eval(feed_dict, session)}. */
  public static Object eval(TensorLike tensor, Options options) {
    GraphRunner session = (GraphRunner) options.get("session");
    return chosen(session, tensor.graph(), Wording.TENSOR)
        .evaluate(tensor, options.get("feed_dict"));
  }

  /** {@code operation.run(feed_dict, session)}. */
  public static void run(Operation operation, Options options) {
    GraphRunner session = (GraphRunner) options.get("session");
    chosen(session, operation.graph(), Wording.OPERATION)
        .evaluate(operation, options.get("feed_dict"));
  }

  private enum Wording {
    TENSOR("evaluate tensor", "evaluate tensor using `eval()`", "`eval(session=sess)`", "()` or"),
    OPERATION(
        "execute operation", "execute operation using `run()`", "`run(session=sess)`", "():` or");

    private final String task;
    private final String taskUsing;
    private final String call;
    private final String asDefault;

    Wording(String task, String taskUsing, String call, String asDefault) {
      this.task = task;
      this.taskUsing = taskUsing;
      this.call = call;
      this.asDefault = asDefault;
    }

    ValueError noSession() {
      return new ValueError(
          "Cannot "
              + taskUsing
              + ": No default session is registered. Use `with sess.as_default"
              + asDefault
              + " pass an explicit session to "
              + call);
    }

    ValueError otherGraph(boolean given) {
      String subject = this == TENSOR ? "tensor" : "operation";
      if (given) {
        return new ValueError(
            "Cannot use the given session to "
                + task
                + ": the "
                + subject
                + "'s graph is different from the session's graph.");
      }
      return new ValueError(
          "Cannot use the default session to "
              + task
              + ": the "
              + subject
              + "'s graph is different from the session's graph. Pass an explicit session to "
              + (this == TENSOR ? call : "run(session=sess)")
              + ".");
    }
  }

  private static GraphRunner chosen(GraphRunner given, Graph graph, Wording wording) {
    GraphRunner session = given == null ? current() : given;
    if (session == null) {
      throw wording.noSession();
    }
    if (session.graph() != graph) {
      throw wording.otherGraph(given != null);
    }
    return session;
  }
}
