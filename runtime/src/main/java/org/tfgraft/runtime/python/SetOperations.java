package org.tfgraft.runtime.python;

import java.util.Iterator;

/** The algebra of sets; the result of an operator has the type of its left operand. */
final class SetOperations {
  private SetOperations() {}

  static Object apply(Operator operator, PyAbstractSet<?> left, PyAbstractSet<?> right) {
    PySet<Object> result;
    switch (operator) {
      case OR -> result = PySet.from(left).union(right);
      case AND -> result = intersection(left, right);
      case SUB -> result = difference(left, right);
      case XOR -> result = symmetricDifference(left, right);
      default -> {
        return compare(operator, left, right);
      }
    }
    return left instanceof PyFrozenSet<?> ? PyFrozenSet.from(result) : result;
  }

  /** The common elements; of two sets the smaller one is walked. */
  static <T> PySet<T> intersection(PyAbstractSet<?> left, Object right) {
    PySet<T> common = new PySet<>();
    boolean swap = right instanceof PyAbstractSet<?> set && set.size() > left.size();
    PyAbstractSet<?> lookedUp = swap ? (PyAbstractSet<?>) right : left;
    for (Iterator<Object> i = Iteration.over(swap ? left : right); i.hasNext(); ) {
      Object item = i.next();
      if (lookedUp.contains(item)) {
        common.table.add(Keys.of(item), Hashing.of(item), item);
      }
    }
    return common;
  }

  static <T> PySet<T> difference(PyAbstractSet<?> left, Object right) {
    boolean lookUp = right instanceof PyAbstractSet<?> || right instanceof PyDict<?, ?>;
    if (lookUp && left.size() / 4 <= Iteration.length(right)) {
      PySet<T> rest = new PySet<>();
      for (Object item : left) {
        if (!Iteration.contains(right, item)) {
          rest.table.add(Keys.of(item), Hashing.of(item), item);
        }
      }
      return rest;
    }
    PySet<T> rest = PySet.from(left);
    Iteration.forEach(right, rest::remove);
    return rest;
  }

  static <T> PySet<T> symmetricDifference(PyAbstractSet<?> left, Object right) {
    PySet<T> result = PySet.from(right);
    for (Object item : left) {
      if (!result.remove(item)) {
        result.table.add(Keys.of(item), Hashing.of(item), item);
      }
    }
    return result;
  }

  private static Object compare(Operator operator, PyAbstractSet<?> left, PyAbstractSet<?> right) {
    return switch (operator) {
      case EQ -> left.equals(right);
      case NE -> !left.equals(right);
      case LE -> right.containsAll(left);
      case GE -> left.containsAll(right);
      case LT -> left.size() < right.size() && right.containsAll(left);
      case GT -> left.size() > right.size() && left.containsAll(right);
      default -> PyNotImplemented.VALUE;
    };
  }
}
