package org.tfgraft.runtime.python;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.SynchronousQueue;
import java.util.function.Function;

/**
 * A generator of a generator function. Its body has a Java thread that takes turns with the one
 * that asks for values and acts for it, so only one of the two ever runs. A body that is never run
 * to its end keeps nothing alive when the program ends.
 */
public final class PyGenerator<T> implements Iterator<T>, Iterable<T>, PyObject {
  private static final PyType TYPE = PyType.builtin("generator");

  /** Room for recursion in the body. */
  private static final long STACK_SIZE = 64L << 20;

  private static final StackTraceElement[] UNRAISED = {};
  private static final ThreadLocal<PyGenerator<?>> RUNNING = new ThreadLocal<>();

  /** What the consumer says: a value or an error, and for which thread the body acts. */
  private record Request(
      Object value, Throwable error, Thread consumer, Map<PerThread<?>, Object> values) {}

  /** What the body answers: a value, an error, or the end with its value. */
  private record Answer(Object value, Throwable error, boolean end) {}

  /** The body's side of the generator. */
  public interface Yielder<T> {
    /** Gives a value and waits for the next turn; the result is what {@code send} was given. */
    Object give(T value);

    /** Python's {@code yield from}: gives all values of another iterable; the result is its own. */
    default Object giveAll(Object iterable) {
      return Delegation.run(this, iterable);
    }
  }

  /** The qualified name of the generator function. */
  private final String name;

  private final Function<Yielder<T>, Object> body;
  private final SynchronousQueue<Request> toBody = new SynchronousQueue<>();
  private final SynchronousQueue<Answer> toCaller = new SynchronousQueue<>();
  private Thread consumer;
  private PyGenerator<?> outer;
  private boolean started;
  private boolean active;
  private boolean ended;
  private boolean known;
  private T ahead;

  private PyGenerator(String name, Function<Yielder<T>, Object> body) {
    this.name = name;
    this.body = body;
  }

  /** A generator whose body gives values through the {@link Yielder} and returns at its end. */
  public static <T> PyGenerator<T> of(String name, Function<Yielder<T>, Object> body) {
    return new PyGenerator<>(name, body);
  }

  /** The threads that wait for the generator whose body runs on this one, innermost first. */
  static List<Thread> consumersOfThis() {
    List<Thread> consumers = new ArrayList<>();
    for (PyGenerator<?> at = RUNNING.get(); at != null; at = at.outer) {
      consumers.add(at.consumer);
    }
    return consumers;
  }

  @Override
  public PyType pythonType() {
    return TYPE;
  }

  @Override
  public Iterator<T> iterator() {
    return this;
  }

  @Override
  public boolean hasNext() {
    if (!known && !ended) {
      try {
        ahead = turn(null, null);
        known = true;
      } catch (StopIteration e) {
        return false;
      }
    }
    return known;
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    known = false;
    return ahead;
  }

  /** Python's {@code next}: the end comes as {@link StopIteration}, with the generator's result. */
  public T nextValue() {
    if (known) {
      known = false;
      return ahead;
    }
    return turn(null, null);
  }

  /** Python's {@code send}. */
  public Object send(Object value) {
    if (!started && !ended && value != null) {
      throw new TypeError("can't send non-None value to a just-started generator");
    }
    try {
      return turn(value, null);
    } catch (StopIteration e) {
      throw e.here();
    }
  }

  /** Python's {@code throw}. */
  public Object raise(Object error) {
    BaseException raised = Errors.raised(error);
    if (started && !ended && (error instanceof PyType || isMadeHere(raised))) {
      raised.setStackTrace(UNRAISED);
    }
    return turn(null, raised);
  }

  /** An error made on the line that throws it into a generator was raised nowhere yet. */
  private static boolean isMadeHere(BaseException error) {
    List<StackTraceElement> made = List.of(error.getStackTrace());
    List<StackTraceElement> here = List.of(new Throwable().getStackTrace());
    return made.size() <= here.size()
        && made.equals(here.subList(here.size() - made.size(), here.size()));
  }

  /** Python's {@code throw} with the error's class and value apart. */
  public Object raise(Object type, Object value) {
    return raise(type, value, null);
  }

  public Object raise(Object type, Object value, Object traceback) {
    if (value == null) {
      return raise(type);
    }
    return raise(value instanceof BaseException ? value : Py.call(type, value));
  }

  /** Python's {@code close}. */
  public void close() {
    if (!started || ended) {
      ended = true;
      return;
    }
    try {
      turn(null, new GeneratorExit());
    } catch (GeneratorExit | StopIteration e) {
      return;
    }
    throw new RuntimeError("generator ignored GeneratorExit");
  }

  private T turn(Object value, Throwable error) {
    if (active) {
      throw new ValueError("generator already executing");
    } else if (ended) {
      throw error == null ? new StopIteration() : Reflection.rethrow(error);
    } else if (!started && error != null) {
      ended = true;
      throw Reflection.rethrow(error);
    }
    Answer answer = exchange(new Request(value, error, Thread.currentThread(), PerThread.all()));
    ended = answer.error() != null || answer.end();
    if (answer.error() != null) {
      throw Reflection.rethrow(withFramesOfCaller(answer.error()));
    } else if (answer.end()) {
      throw answer.value() == null ? new StopIteration() : new StopIteration(answer.value());
    }
    return Py.cast(answer.value());
  }

  private Answer exchange(Request request) {
    active = true;
    consumer = request.consumer();
    outer = RUNNING.get();
    if (started) {
      put(toBody, request);
    } else {
      started = true;
      Thread thread = new Thread(null, () -> run(request), "generator " + name, STACK_SIZE);
      thread.setDaemon(true);
      thread.start();
    }
    Answer answer = take(toCaller);
    active = false;
    return answer;
  }

  /** An error goes through the frames of both sides. */
  private static Throwable withFramesOfCaller(Throwable error) {
    StackTraceElement[] inner = error.getStackTrace();
    StackTraceElement[] outer = new Throwable().getStackTrace();
    StackTraceElement[] all = java.util.Arrays.copyOf(inner, inner.length + outer.length);
    System.arraycopy(outer, 0, all, inner.length, outer.length);
    error.setStackTrace(all);
    return error;
  }

  private void run(Request first) {
    RUNNING.set(this);
    PerThread.adopt(first.values());
    Answer last;
    try {
      last = new Answer(body.apply(this::give), null, true);
    } catch (StopIteration e) {
      last = new Answer(null, new RuntimeError("generator raised StopIteration").from(e), true);
    } catch (Throwable e) {
      last = new Answer(null, e, true);
    }
    put(toCaller, last);
  }

  private Object give(T value) {
    put(toCaller, new Answer(value, null, false));
    Request request = take(toBody);
    PerThread.adopt(request.values());
    if (request.error() != null) {
      if (request.error().getStackTrace().length == 0) {
        request.error().setStackTrace(new Throwable().getStackTrace());
      }
      throw Reflection.rethrow(request.error());
    }
    return request.value();
  }

  private static <M> void put(SynchronousQueue<M> queue, M message) {
    try {
      queue.put(message);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <M> M take(SynchronousQueue<M> queue) {
    try {
      return queue.take();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return pyRepr();
  }

  @Override
  public String pyRepr() {
    boolean old = PythonProgram.current().isPython2();
    String shown = old ? name.substring(name.lastIndexOf('.') + 1) : name;
    return "<generator object " + shown + " at " + Identity.address(this) + ">";
  }
}
