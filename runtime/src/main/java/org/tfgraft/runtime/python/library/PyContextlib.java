package org.tfgraft.runtime.python.library;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tfgraft.runtime.python.BaseException;
import org.tfgraft.runtime.python.Console;
import org.tfgraft.runtime.python.ContextManager;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyGenerator;
import org.tfgraft.runtime.python.PyObject;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.PythonProgram;
import org.tfgraft.runtime.python.RuntimeError;
import org.tfgraft.runtime.python.StopIteration;

/** Python's {@code contextlib}. */
public final class PyContextlib {
  private PyContextlib() {}

  /** The decorator that makes context managers of generator functions. */
  public static PyCallable contextmanager(Object function) {
    return PyFunction.of(
            "helper",
            (args, keywords) ->
                new GeneratorContext(() -> Py.cast(Py.call(function, args, keywords))))
        .wraps(function);
  }

  public static ContextManager nullcontext() {
    return nullcontext(null);
  }

  public static ContextManager nullcontext(Object result) {
    return new ContextManager() {
      @Override
      public Object enter() {
        return result;
      }

      @Override
      public boolean exit(Throwable error) {
        return false;
      }
    };
  }

  public static ContextManager closing(Object thing) {
    return new ContextManager() {
      @Override
      public Object enter() {
        return thing;
      }

      @Override
      public boolean exit(Throwable error) {
        Py.callMethod(thing, "close");
        return false;
      }
    };
  }

  /** Ends errors of some classes. */
  public static ContextManager suppress(Object... exceptions) {
    PyTuple types = PyTuple.of(exceptions);
    return new ContextManager() {
      @Override
      public Object enter() {
        return null;
      }

      @Override
      public boolean exit(Throwable error) {
        return error != null && Py.matches(Py.caught(error), types);
      }
    };
  }

  /** Gives what is printed to a file-like object. */
  public static ContextManager redirectStdout(Object file) {
    Console console = PythonProgram.current().console();
    Deque<Optional<Consumer<String>>> before = new ArrayDeque<>();
    return new ContextManager() {
      @Override
      public Object enter() {
        Consumer<String> sink = text -> Py.callMethod(file, "write", text);
        before.push(Optional.ofNullable(console.redirect(sink)));
        return file;
      }

      @Override
      public boolean exit(Throwable error) {
        console.redirect(before.pop().orElse(null));
        return false;
      }
    };
  }

  public static ExitStack exitStack() {
    return new ExitStack();
  }

  /** Enters by running the generator to its first yield, and leaves by running on. */
  @PythonName("contextlib._GeneratorContextManager")
  private static final class GeneratorContext implements ContextManager, PyCallable, PyObject {
    private final Supplier<Iterator<?>> generators;
    private final Iterator<?> generator;

    GeneratorContext(Supplier<Iterator<?>> generators) {
      this.generators = generators;
      this.generator = generators.get();
    }

    /** As a decorator it is a context that is made anew for each call. */
    @Override
    public Object invoke(PyTuple args, PyDict<String, Object> keywords) {
      return DecoratingContexts.around(args.get(0), () -> new GeneratorContext(generators));
    }

    @Override
    public Object enter() {
      if (!generator.hasNext()) {
        throw new RuntimeError("generator didn't yield");
      }
      return generator.next();
    }

    @Override
    public boolean exit(Throwable error) {
      if (error != null && generator instanceof PyGenerator<?> running) {
        return thrown(running, Py.caught(error));
      }
      if (error == null && generator.hasNext()) {
        throw new RuntimeError("generator didn't stop");
      }
      return false;
    }

    private static boolean thrown(PyGenerator<?> generator, BaseException error) {
      try {
        generator.raise(error);
      } catch (StopIteration e) {
        return e != error;
      } catch (BaseException e) {
        boolean same = e == error || error instanceof StopIteration && e.pythonCause() == error;
        if (same) {
          return false;
        }
        throw e;
      }
      throw new RuntimeError("generator didn't stop after throw()");
    }
  }
}
