package org.tfgraft.runtime.api;

import java.util.function.Supplier;
import org.tfgraft.runtime.op.ElementLoops;
import org.tfgraft.runtime.op.Loops;
import org.tfgraft.runtime.op.TensorArray;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.variable.VariableScope;

/** The loops of {@code tf}. */
public abstract class TfLoops extends TfVariables {
  public static Object whileLoop(Object cond, Object body, Object loopVars, Arg... options) {
    return Loops.whileLoop(cond, body, loopVars, new Options(options));
  }

  public static TensorArray tensorArray(Object dtype, Arg... options) {
    return new TensorArray(dtype, new Options(options));
  }

  public static Object mapFn(Object fn, Object elems, Arg... options) {
    PyCallable function = Loops.function("fn", fn);
    return readingOnce(() -> ElementLoops.map(function, elems, new Options(options)));
  }

  public static Object foldl(Object fn, Object elems, Arg... options) {
    PyCallable function = Loops.function("fn", fn);
    return readingOnce(() -> ElementLoops.foldLeft(function, elems, new Options(options)));
  }

  public static Object foldr(Object fn, Object elems, Arg... options) {
    PyCallable function = Loops.function("fn", fn);
    return readingOnce(() -> ElementLoops.foldRight(function, elems, new Options(options)));
  }

  public static Object scan(Object fn, Object elems, Arg... options) {
    PyCallable function = Loops.function("fn", fn);
    return readingOnce(() -> ElementLoops.scan(function, elems, new Options(options)));
  }

  /** Variables are read where they are used, and not in each round; errors leave it at that. */
  private static Object readingOnce(Supplier<Object> loop) {
    VariableScope scope = VariableScope.current();
    boolean unset = scope.cachingDevice() == null;
    if (unset) {
      scope.setCachingDevice(
          (PyCallable) (args, keywords) -> Builtins.getattr(args.get(0), "device"));
    }
    Object result = loop.get();
    if (unset) {
      scope.setCachingDevice(null);
    }
    return result;
  }
}
