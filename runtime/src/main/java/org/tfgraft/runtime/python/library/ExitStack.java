package org.tfgraft.runtime.python.library;

import java.util.ArrayDeque;
import java.util.Deque;
import org.tfgraft.runtime.python.ContextManager;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyObject;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonName;

/** Python's {@code contextlib.ExitStack}: leaves what was entered, the last first. */
@PythonName("contextlib.ExitStack")
public final class ExitStack implements ContextManager, PyObject {
  /** What is called when the stack is left; true if the error ends there. */
  private interface Exit {
    boolean exit(Throwable error);
  }

  private final Deque<Exit> exits = new ArrayDeque<>();

  /** Enters a context manager, which is left with the stack. */
  public Object enterContext(Object manager) {
    Object value = Py.enter(manager);
    exits.push(error -> Py.exit(manager, error));
    return value;
  }

  /** A context manager that was entered already. */
  public Object push(Object manager) {
    exits.push(error -> Py.exit(manager, error));
    return manager;
  }

  /** A function that is called when the stack is left. */
  public Object callback(Object callback, PyTuple args, PyDict<String, Object> keywords) {
    exits.push(
        error -> {
          Py.call(callback, args, keywords);
          return false;
        });
    return callback;
  }

  public void close() {
    exit(null);
  }

  @Override
  public ExitStack enter() {
    return this;
  }

  @Override
  public boolean exit(Throwable error) {
    Throwable pending = error;
    while (!exits.isEmpty()) {
      try {
        if (exits.pop().exit(pending)) {
          pending = null;
        }
      } catch (RuntimeException e) {
        pending = e;
      }
    }
    if (pending instanceof RuntimeException failure && pending != error) {
      throw failure;
    }
    return error != null && pending == null;
  }
}
