package org.tfgraft.runtime.python.library;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyNotImplemented;
import org.tfgraft.runtime.python.ValueError;

/** Python's {@code functools.total_ordering}: all comparisons made of one and of equality. */
final class TotalOrdering {
  /** A comparison in terms of the given one: what it gives, and of which value it is not. */
  private record Rule(boolean negated, boolean withEqual, boolean equal) {}

  private static final Map<String, Map<String, Rule>> RULES = new LinkedHashMap<>();

  static {
    Rule opposite = new Rule(true, true, false);
    Rule orEqual = new Rule(false, true, true);
    Rule not = new Rule(true, false, false);
    Rule butNotEqual = new Rule(false, true, false);
    Rule notOrEqual = new Rule(true, true, true);
    RULES.put("__lt__", Map.of("__gt__", opposite, "__le__", orEqual, "__ge__", not));
    RULES.put("__le__", Map.of("__ge__", notOrEqual, "__lt__", butNotEqual, "__gt__", not));
    RULES.put("__gt__", Map.of("__lt__", opposite, "__ge__", orEqual, "__le__", not));
    RULES.put("__ge__", Map.of("__le__", notOrEqual, "__gt__", butNotEqual, "__lt__", not));
  }

  private TotalOrdering() {}

  static Object complete(Object type) {
    for (Map.Entry<String, Map<String, Rule>> given : RULES.entrySet()) {
      if (Builtins.hasattr(type, given.getKey())) {
        given.getValue().forEach((name, rule) -> add(type, name, given.getKey(), rule));
        return type;
      }
    }
    throw new ValueError("must define at least one ordering operation: < > <= >=");
  }

  private static void add(Object type, String name, String given, Rule rule) {
    if (!Builtins.hasattr(type, name)) {
      Py.setattr(
          type,
          name,
          PyFunction.of(name, "self, other", args -> apply(args[0], args[1], given, rule)));
    }
  }

  private static Object apply(Object self, Object other, String given, Rule rule) {
    Object first = Py.callMethod(self, given, other);
    if (first == PyNotImplemented.VALUE) {
      return first;
    }
    boolean held = Py.truth(first) != rule.negated();
    if (!rule.withEqual()) {
      return held;
    }
    boolean equal = Py.truth(Py.eq(self, other));
    return rule.equal() ? held || equal : held && !equal;
  }
}
