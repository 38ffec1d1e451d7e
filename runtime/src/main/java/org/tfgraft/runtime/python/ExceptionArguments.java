package org.tfgraft.runtime.python;

import java.util.Arrays;

/**
 * What a constructor of an exception is given: values, and perhaps keyword arguments behind them.
 */
public final class ExceptionArguments {
  private ExceptionArguments() {}

  private record Keywords(PyDict<String, Object> values) {}

  /** The arguments of a call as one list for the constructor. */
  static Object[] of(PyTuple args, PyDict<String, Object> keywords) {
    Object[] all = Arrays.copyOf(args.toArray(), args.size() + 1);
    all[args.size()] = new Keywords(keywords);
    return all;
  }

  /** Those without a name, which are the exception's {@code args} at first. */
  public static Object[] positional(Object... args) {
    int last = args.length - 1;
    return last >= 0 && args[last] instanceof Keywords ? Arrays.copyOf(args, last) : args;
  }

  /** One value for each parameter of {@code __init__} after the object itself. */
  public static Object[] bound(String parameters, Object... args) {
    int last = args.length - 1;
    PyDict<String, Object> keywords =
        last >= 0 && args[last] instanceof Keywords given ? given.values() : new PyDict<>();
    return Signature.parse(parameters).bind("__init__", PyTuple.of(positional(args)), keywords, 1);
  }

  /** Whether a parameter has got a value. */
  public static boolean isGiven(Object value) {
    return value != Signature.ABSENT;
  }
}
