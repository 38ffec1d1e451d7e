package org.tfgraft.runtime.python;

import java.util.HashMap;
import java.util.Map;

/** The special methods of built-in values when a program calls them by name. */
final class SpecialMethods {
  private static final Map<String, Operator> OPERATORS = new HashMap<>();
  private static final Map<String, Operator> REFLECTED = new HashMap<>();

  static {
    for (Operator operator : Operator.values()) {
      OPERATORS.put(operator.method(), operator);
      if (!operator.isComparison()) {
        REFLECTED.put(operator.reflectedMethod(), operator);
      }
    }
  }

  private SpecialMethods() {}

  /** Whether it is the method of an operator. */
  static boolean isOperator(String name) {
    return OPERATORS.containsKey(name) || REFLECTED.containsKey(name);
  }

  /** The method, or null if there is none of the name. */
  static PyCallable of(Object target, String name) {
    Operator operator = OPERATORS.get(name);
    if (operator != null) {
      return (args, keywords) -> Py.operate(operator, target, args.get(0));
    }
    Operator reflected = REFLECTED.get(name);
    if (reflected != null) {
      return (args, keywords) -> Py.operate(reflected, args.get(0), target);
    }
    return switch (name) {
      case "__str__" -> (args, keywords) -> Str.of(target);
      case "__repr__" -> (args, keywords) -> Repr.of(target);
      case "__hash__" -> (args, keywords) -> Hashing.of(target);
      case "__getattribute__" -> (args, keywords) -> Py.getattr(target, (String) args.get(0));
      case "__setattr__" ->
          (args, keywords) -> {
            Py.setattr(target, (String) args.get(0), args.get(1));
            return null;
          };
      case "__format__" -> (args, keywords) -> Py.formatValue(target, (String) args.get(0));
      default -> container(target, name);
    };
  }

  private static PyCallable container(Object target, String name) {
    return switch (name) {
      case "__len__" -> (args, keywords) -> Iteration.length(target);
      case "__iter__" -> (args, keywords) -> Builtins.iter(target);
      case "__contains__" -> (args, keywords) -> Iteration.contains(target, args.get(0));
      case "__getitem__" -> (args, keywords) -> Py.getitem(target, args.get(0));
      case "__setitem__" ->
          (args, keywords) -> {
            Py.setitem(target, args.get(0), args.get(1));
            return null;
          };
      case "__delitem__" ->
          (args, keywords) -> {
            Py.delitem(target, args.get(0));
            return null;
          };
      case "__next__", "next" ->
          target instanceof java.util.Iterator<?>
              ? (args, keywords) -> Builtins.<Object>next(target)
              : null;
      case "__neg__" -> (args, keywords) -> Py.neg(target);
      case "__pos__" -> (args, keywords) -> Py.pos(target);
      case "__invert__" -> (args, keywords) -> Py.invert(target);
      case "__abs__" -> (args, keywords) -> Builtins.abs(target);
      case "__bool__", "__nonzero__" -> (args, keywords) -> Py.truth(target);
      case "__int__" -> (args, keywords) -> Builtins.int_(target);
      case "__float__" -> (args, keywords) -> Builtins.float_(target);
      case "__enter__" -> entering(target);
      case "__exit__" -> exiting(target);
      case "__call__" -> target instanceof PyCallable callable ? callable::invoke : null;
      default -> null;
    };
  }

  private static PyCallable entering(Object target) {
    return target instanceof ContextManager manager ? (args, keywords) -> manager.enter() : null;
  }

  private static PyCallable exiting(Object target) {
    return target instanceof ContextManager manager
        ? (args, keywords) -> manager.exit((Throwable) args.get(1))
        : null;
  }
}
