package org.tfgraft.cli.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tfgraft.cli.execute.ProgramFacts;

/** Variables by name, with as much about each as is known, and where they are from. */
public record VariableSet(String origin, Map<String, Properties> variables) {

  /** What is known of a variable besides its name; what is absent is not compared. */
  record Properties(Optional<String> shape, Optional<String> dtype, Optional<Boolean> trainable) {
    static final Properties UNKNOWN =
        new Properties(Optional.empty(), Optional.empty(), Optional.empty());

    /** In what these differ from what is expected. */
    List<PropertyDifference> differences(Properties expected) {
      List<PropertyDifference> found = new ArrayList<>();
      differ(found, "shape", shape, expected.shape);
      differ(found, "dtype", dtype, expected.dtype);
      differ(found, "trainable", trainable, expected.trainable);
      return found;
    }

    private static void differ(
        List<PropertyDifference> found, String what, Optional<?> mine, Optional<?> expected) {
      if (mine.isPresent() && expected.isPresent() && !mine.equals(expected)) {
        found.add(new PropertyDifference(what, mine.get().toString(), expected.get().toString()));
      }
    }
  }

  /** A property that is not what it should be. */
  record PropertyDifference(String property, String value, String expected) {}

  /** The variables that a program was seen to make. */
  public static VariableSet of(String origin, ProgramFacts facts) {
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
}
