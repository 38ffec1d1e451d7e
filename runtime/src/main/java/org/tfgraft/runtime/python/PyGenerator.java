package org.tfgraft.runtime.python;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.SynchronousQueue;
import java.util.function.Function;

/**
 * A generator of a generator function. Its body runs on a thread of its own that takes turns with
 * the caller and inherits the caller's program, so only one of the two ever runs.
 */
public final class PyGenerator<T> implements Iterator<T>, Iterable<T>, PyObject {
  private static final PyType TYPE = PyType.builtin("generator");

  /** What goes from one side to the other: a value, an error, or the end with its value. */
  private record Message(Object value, Throwable error, boolean end) {}

  /** The body's side of the generator. */
  @FunctionalInterface
  public interface Yielder<T> {
    /** Gives a value and waits for the next turn; the result is what {@code send} was given. */
    Object give(T value);
  }

  private final String name;
  private final Function<Yielder<T>, Object> body;
  private final SynchronousQueue<Message> toBody = new SynchronousQueue<>();
  private final SynchronousQueue<Message> toCaller = new SynchronousQueue<>();
  private boolean started;
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
        ahead = turn(new Message(null, null, false));
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

  /** Python's {@code send}. */
  public Object send(Object value) {
    if (!started && value != null) {
      throw new TypeError("can't send non-None value to a just-started generator");
    }
    return turn(new Message(value, null, false));
  }

  /** Python's {@code throw}. */
  public Object raise(Object error) {
    return turn(new Message(null, Errors.raised(error), false));
  }

  /** Python's {@code close}. */
  public void close() {
    if (!started || ended) {
      ended = true;
      return;
    }
    try {
      turn(new Message(null, new GeneratorExit(), false));
    } catch (GeneratorExit | StopIteration e) {
      return;
    }
    throw new RuntimeError("generator ignored GeneratorExit");
  }

  private T turn(Message message) {
    if (ended) {
      throw message.error() == null ? new StopIteration() : Reflection.rethrow(message.error());
    }
    if (!started && message.error() != null) {
      ended = true;
      throw Reflection.rethrow(message.error());
    }
    Message answer = started ? exchange(message) : start();
    if (answer.error() != null) {
      ended = true;
      throw Reflection.rethrow(answer.error());
    }
    if (answer.end()) {
      ended = true;
      throw answer.value() == null ? new StopIteration() : new StopIteration(answer.value());
    }
    return Py.cast(answer.value());
  }

  private Message start() {
    started = true;
    Thread thread = new Thread(this::run, "generator " + name);
    thread.setDaemon(true);
    thread.start();
    return take(toCaller);
  }

  private Message exchange(Message message) {
    put(toBody, message);
    return take(toCaller);
  }

  private void run() {
    Message last;
    try {
      last = new Message(body.apply(this::give), null, true);
    } catch (StopIteration e) {
      last = new Message(null, new RuntimeError("generator raised StopIteration").from(e), true);
    } catch (Throwable e) {
      last = new Message(null, e, true);
    }
    put(toCaller, last);
  }

  private Object give(T value) {
    put(toCaller, new Message(value, null, false));
    Message answer = take(toBody);
    if (answer.error() != null) {
      throw Reflection.rethrow(answer.error());
    }
    return answer.value();
  }

  private static void put(SynchronousQueue<Message> queue, Message message) {
    try {
      queue.put(message);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Message take(SynchronousQueue<Message> queue) {
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
    return "<generator object " + name + " at " + Identity.address(this) + ">";
  }
}
