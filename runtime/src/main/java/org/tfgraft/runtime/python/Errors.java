package org.tfgraft.runtime.python;

/** Raising, and what Java failures mean in Python. */
final class Errors {
  private Errors() {}

  static BaseException raised(Object value) {
    if (value instanceof StopIteration end) {
      return end.here();
    } else if (value instanceof BaseException error) {
      return error;
    }
    if (value instanceof PyType type && type.isSubclassOf(PyType.ofClass(BaseException.class))) {
      return raised(type.call());
    }
    return new TypeError("exceptions must derive from BaseException");
  }

  static boolean matches(BaseException error, Object types) {
    if (types instanceof PyTuple tuple) {
      for (Object type : tuple) {
        if (!(type instanceof PyTuple) && matches(error, type)) {
          return true;
        } else if (type instanceof PyTuple) {
          throw noException();
        }
      }
      return false;
    }
    if (types instanceof PyType type) {
      return type.isInstance(error);
    }
    throw noException();
  }

  private static TypeError noException() {
    return new TypeError("catching classes that do not inherit from BaseException is not allowed");
  }

  static BaseException caught(Throwable failure) {
    BaseException error = translated(failure);
    PythonProgram.current().handled(error);
    return error;
  }

  private static BaseException translated(Throwable failure) {
    if (failure instanceof BaseException error) {
      return error;
    }
    if (failure instanceof Unsupported unsupported) {
      throw unsupported;
    }
    if (failure instanceof ArithmeticException && isExactOverflow(failure)) {
      throw new Unsupported("integer beyond 64 bits");
    }
    BaseException error = (BaseException) meaning(failure).initCause(failure);
    error.setStackTrace(failure.getStackTrace());
    return error;
  }

  private static boolean isExactOverflow(Throwable failure) {
    return failure.getMessage() != null && failure.getMessage().contains("overflow");
  }

  private static BaseException meaning(Throwable failure) {
    if (failure instanceof StackOverflowError) {
      return new RecursionError("maximum recursion depth exceeded");
    }
    if (failure instanceof OutOfMemoryError) {
      return new MemoryError();
    }
    if (failure instanceof NullPointerException) {
      return noneAttribute(failure);
    }
    if (failure instanceof ClassCastException) {
      return wrongType(String.valueOf(failure.getMessage()));
    }
    if (failure instanceof ArithmeticException) {
      return new ZeroDivisionError("integer division or modulo by zero");
    }
    if (failure instanceof java.util.NoSuchElementException) {
      return new StopIteration();
    }
    if (failure instanceof Error error) {
      throw error;
    }
    return new RuntimeError(String.valueOf(failure.getMessage()));
  }

  /** Where Java wants text, Python's libraries match a pattern against it. */
  private static BaseException wrongType(String message) {
    return new TypeError(
        message.contains("cannot be cast to class java.lang.String ")
            ? "expected string or bytes-like object"
            : message);
  }

  /** Java says which method or field it wanted of null. */
  private static BaseException noneAttribute(Throwable failure) {
    String text = String.valueOf(failure.getMessage());
    int invoke = text.indexOf("Cannot invoke \"");
    int end = text.indexOf('(');
    if (invoke >= 0 && end > 0) {
      String method = text.substring(text.lastIndexOf('.', end) + 1, end);
      if (method.endsWith("Value")) {
        return new TypeError("unsupported operand type(s): 'NoneType'");
      }
      return new AttributeError("'NoneType' object has no attribute '" + method + "'");
    }
    return new AttributeError("'NoneType' object has no such attribute");
  }
}
