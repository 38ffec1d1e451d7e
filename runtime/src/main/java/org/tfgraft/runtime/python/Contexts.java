package org.tfgraft.runtime.python;

/** Entering and leaving what a {@code with} statement is given. */
final class Contexts {
  private Contexts() {}

  static Object enter(Object manager) {
    if (manager instanceof ContextManager context) {
      return context.enter();
    }
    if (!Specials.has(manager, "__enter__")) {
      if (manager instanceof PyContext) {
        return manager;
      }
      throw Attributes.missingSpecial("__enter__", manager);
    }
    if (!Specials.has(manager, "__exit__")) {
      throw Attributes.missingSpecial("__exit__", manager);
    }
    return Specials.call(manager, "__enter__");
  }

  static boolean exit(Object manager, Throwable error) {
    if (manager instanceof ContextManager context) {
      return context.exit(error);
    }
    if (!Specials.has(manager, "__exit__") && manager instanceof PyContext context) {
      context.close();
      return false;
    }
    if (error == null) {
      return Py.truth(Specials.call(manager, "__exit__", null, null, null));
    }
    if (error instanceof Unsupported unsupported) {
      throw unsupported;
    }
    BaseException caught = Errors.caught(error);
    return Py.truth(
        Specials.call(manager, "__exit__", caught.pythonType(), caught, Traceback.of(caught)));
  }
}
