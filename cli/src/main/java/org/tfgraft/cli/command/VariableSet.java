package org.tfgraft.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tfgraft.cli.execute.ProgramFacts;

/** Variables by name, with as much about each as is known, and where they are from. */
record VariableSet(String origin, Map<String, Properties> variables) {

  /** What is known of a variable besides its name; what is absent is not compared. */
  record Properties(Optional<String> shape, Optional<String> dtype, Optional<Boolean> trainable) {
    static final Properties UNKNOWN =
        new Properties(Optional.empty(), Optional.empty(), Optional.empty());
  }

  static VariableSet of(String origin, ProgramFacts facts) {
    Map<String, Properties> variables = new LinkedHashMap<>();
    for (ProgramFacts.VariableFact fact : facts.variables()) {
      String shape = fact.shape().map(Objects::toString).orElse("unknown");
      variables.put(
          withoutOutput(fact.name()),
          new Properties(
              Optional.of(shape), Optional.of(fact.dtype()), Optional.of(fact.trainable())));
    }
    return new VariableSet(origin, variables);
  }

  /** The name without the {@code :0} that says which output of the operation is meant. */
  static String withoutOutput(String name) {
    return name.endsWith(":0") ? name.substring(0, name.length() - 2) : name;
  }

  int size() {
    return variables.size();
  }

  /** One line for each variable that only one side has or that differs. */
  List<String> differences(VariableSet other) {
    List<String> lines = new ArrayList<>();
    variables.forEach(
        (name, mine) -> {
          Properties theirs = other.variables.get(name);
          if (theirs == null) {
            lines.add("only in %s: %s".formatted(origin, name));
          } else {
            differ(lines, name, "shape", mine.shape, theirs.shape);
            differ(lines, name, "dtype", mine.dtype, theirs.dtype);
            differ(lines, name, "trainable", mine.trainable, theirs.trainable);
          }
        });
    for (String name : other.variables.keySet()) {
      if (!variables.containsKey(name)) {
        lines.add("only in %s: %s".formatted(other.origin, name));
      }
    }
    return lines;
  }

  private static void differ(
      List<String> lines, String name, String what, Optional<?> mine, Optional<?> theirs) {
    if (mine.isPresent() && theirs.isPresent() && !mine.equals(theirs)) {
      lines.add("%s of %s: %s, not %s".formatted(what, name, mine.get(), theirs.get()));
    }
  }
}
