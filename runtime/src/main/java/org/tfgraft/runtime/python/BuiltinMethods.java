package org.tfgraft.runtime.python;

import java.util.Set;

/** The special methods of built-in classes, called past those of classes that derive from them. */
final class BuiltinMethods {
  private static final Set<String> OTHER =
      Set.of(
          "__init__",
          "__new__",
          "__str__",
          "__repr__",
          "__hash__",
          "__format__",
          "__len__",
          "__iter__",
          "__contains__",
          "__getitem__",
          "__setitem__",
          "__delitem__",
          "__next__",
          "__neg__",
          "__pos__",
          "__invert__",
          "__abs__",
          "__bool__",
          "__int__",
          "__float__");

  private BuiltinMethods() {}

  static boolean has(String name) {
    return OTHER.contains(name) || SpecialMethods.isOperator(name);
  }

  static Object unbound(PyType type, String name) {
    return switch (name) {
      case "__init__" ->
          (PyCallable)
              (args, keywords) ->
                  DerivedObjects.initialize(args.get(0), args.slice(1L, null), keywords);
      case "__new__" -> (PyCallable) (args, keywords) -> newObject(args, keywords);
      default -> PyFunction.of(name, (args, keywords) -> call(type, name, args, keywords));
    };
  }

  private static Object newObject(PyTuple args, PyDict<String, Object> keywords) {
    PyType type = (PyType) args.get(0);
    return type.isMade()
        ? Constructors.newObject(args, keywords)
        : Constructors.construct(type, args.slice(1L, null), keywords);
  }

  private static Object call(
      PyType type, String name, PyTuple args, PyDict<String, Object> keywords) {
    Object target = args.get(0);
    Object method =
        target instanceof Derived derived
            ? derived.builtin(name)
            : target instanceof BaseException error && isText(name)
                ? (PyCallable) (a, k) -> error.own(name)
                : Attributes.get(target, name);
    return Calls.apply(method, args.slice(1L, null), keywords);
  }

  private static boolean isText(String name) {
    return name.equals("__str__") || name.equals("__repr__");
  }
}
