package org.tfgraft.runtime.session;

import java.util.List;
import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DefaultSessions;
import org.tfgraft.runtime.graph.DeferredContext;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.GraphRunner;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.ContextManager;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyObject;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.RuntimeError;
import org.tfgraft.runtime.python.TypeError;

/**
 * TensorFlow's {@code tf.Session}: runs parts of one graph and keeps the values of its variables
 * between runs. Entered as a context, it and its graph are the defaults until it is closed.
 */
@PythonName("tensorflow.python.client.session.Session")
public class Session implements GraphRunner, PyObject, PyContext, ContextManager {
  private final Graph graph;
  private final String target;
  private final Object config;
  private final SessionState state = new SessionState();
  private final Executor executor = new Executor(state);
  private final Placement placement;
  private boolean closed;
  private boolean entered;

  /** A session on a graph, the current one if it is null. */
  public Session(Object target, Object graph, Object config) {
    if (graph != null && !(graph instanceof Graph)) {
      throw new TypeError("graph must be a tf.Graph, but got " + typeText(graph));
    }
    if (target != null && !(target instanceof String)) {
      throw new TypeError("target must be a string, but got " + typeText(target));
    }
    if (config != null && !(config instanceof ConfigProto)) {
      throw new TypeError("config must be a tf.ConfigProto, but got " + typeText(config));
    }
    this.graph = graph == null ? Graph.current() : (Graph) graph;
    this.target = target == null ? "" : (String) target;
    this.config = config;
    this.placement = new Placement(config instanceof ConfigProto c && c.allowSoftPlacement());
  }

  /** {@code tf.Session(target="", graph=None, config=None)}. */
  public Session(Options options) {
    this(options.get("target", ""), options.get("graph"), options.get("config"));
  }

  private static String typeText(Object value) {
    return Builtins.str(PyType.of(value));
  }

  @Override
  public Graph graph() {
    return graph;
  }

  public Object graphDef() {
    return graph.getAttribute("as_graph_def");
  }

  public String sessStr() {
    return target;
  }

  Object config() {
    return config;
  }

  public Object run(Object fetches, Arg... options) {
    return evaluate(fetches, new Options(options).get("feed_dict"));
  }

  @Override
  public Object evaluate(Object fetches, Object feedDict) {
    if (Evaluation.isGraphOnly()) {
      return GraphOnly.answer(fetches);
    }
    if (closed) {
      throw new RuntimeError("Attempted to use a closed Session.");
    }
    if (graph.version() == 0) {
      throw new RuntimeError(
          "The Session graph is empty.  Add operations to the graph before calling run().");
    }
    Feeds feeds = Feeds.of(graph, feedDict);
    Fetches wanted = Fetches.of(graph, fetches);
    placement.place(graph);
    return wanted.build(executor.run(wanted.elements(), feeds));
  }

  /** A function that runs the fetches, its arguments being the values of the feeds. */
  public Object makeCallable(Object fetches, Arg... options) {
    Object feedList = new Options(options).get("feed_list");
    List<?> keys = feedList == null ? List.of() : (List<?>) feedList;
    return (org.tfgraft.runtime.python.PyCallable)
        (positional, keywords) -> {
          org.tfgraft.runtime.python.PyDict<Object, Object> feeds =
              new org.tfgraft.runtime.python.PyDict<>();
          for (int i = 0; i < keys.size(); i++) {
            feeds.put(keys.get(i), positional.get(i));
          }
          return evaluate(fetches, feeds);
        };
  }

  public PyList<Object> listDevices() {
    return new PyList<>();
  }

  /** Makes this session and its graph the defaults until {@link #close()}. */
  @Override
  public Session enter() {
    if (entered) {
      throw new RuntimeError(
          "Session context managers are not re-entrant. "
              + "Use `Session.as_default()` if you want to enter a session multiple times.");
    }
    entered = true;
    graph.asDefault();
    DefaultSessions.push(this);
    return this;
  }

  @Override
  public boolean exit(Throwable error) {
    close();
    return false;
  }

  /** Ends the session, and with it the block that it was entered for. */
  @Override
  public void close() {
    closed = true;
    state.clear();
    if (entered) {
      entered = false;
      DefaultSessions.remove(this);
      graph.close();
    }
  }

  /** Enters a block in which this is the default session, without closing it afterwards. */
  public PyContext asDefault() {
    DefaultSessions.push(this);
    return () -> DefaultSessions.remove(this);
  }

  public ContextManager asDefaultContext() {
    return new DeferredContext(this::asDefault, opened -> this);
  }
}
