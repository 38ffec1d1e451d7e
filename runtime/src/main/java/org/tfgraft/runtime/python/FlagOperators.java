package org.tfgraft.runtime.python;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongBinaryOperator;

/** What {@code enum.Flag} adds to an enumeration: members that are sums of others. */
final class FlagOperators {
  private FlagOperators() {}

  static void addTo(PyType flag) {
    binary(flag, "__or__", (a, b) -> a | b);
    binary(flag, "__and__", (a, b) -> a & b);
    binary(flag, "__xor__", (a, b) -> a ^ b);
    Enumerations.method(flag, "__invert__", FlagOperators::inverted);
    Enumerations.method(flag, "__bool__", self -> number(self) != 0);
    Enumerations.method(flag, "__str__", FlagOperators::shown);
    Enumerations.method(
        flag,
        "__repr__",
        self -> "<" + shown(self) + ": " + Repr.of(Enumerations.value(self)) + ">");
    flag.setAttribute(
        "__contains__",
        PyFunction.of(
            "__contains__",
            "self, other",
            args -> (number(args[0]) & number(args[1])) == number(args[1])));
  }

  private static long number(Object flag) {
    return Numbers.isIndex(flag) ? Numbers.toLong(flag) : Numbers.toLong(Enumerations.value(flag));
  }

  private static void binary(PyType flag, String name, LongBinaryOperator operator) {
    flag.setAttribute(
        name,
        PyFunction.of(
            name,
            "self, other",
            args -> {
              PyType type = PyType.of(args[0]);
              return type.isInstance(args[1]) || Numbers.isIndex(args[1])
                  ? of(type, operator.applyAsLong(number(args[0]), number(args[1])))
                  : PyNotImplemented.VALUE;
            }));
  }

  private static Object inverted(Object self) {
    long all = 0;
    for (Object member : PyType.of(self).members().values()) {
      all |= number(member);
    }
    return of(PyType.of(self), all & ~number(self));
  }

  /** The member of a value, made when it is first asked for. */
  static Object of(PyType type, long value) {
    Object known = type.memberOf(value);
    return known != null ? known : type.combined(value);
  }

  private static String shown(Object self) {
    String type = PyType.of(self).name() + ".";
    Object name = Enumerations.name(self);
    return type + (name == null ? parts(self) : Str.of(name));
  }

  private static String parts(Object self) {
    long value = number(self);
    List<String> names = new ArrayList<>();
    for (Object member : PyType.of(self).members().values()) {
      long part = number(member);
      if (part != 0 && (value & part) == part) {
        names.add(Str.of(Enumerations.name(member)));
      }
    }
    Collections.reverse(names);
    return names.isEmpty() ? String.valueOf(value) : String.join("|", names);
  }
}
