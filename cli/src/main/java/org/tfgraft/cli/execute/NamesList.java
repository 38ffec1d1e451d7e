package org.tfgraft.cli.execute;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Variables as a list of names, one a line; what stands behind {@code #} is for the eye. The list
 * can be given to {@code diff} again.
 */
final class NamesList {
  private NamesList() {}

  static String write(ProgramFacts facts) {
    int width = facts.variables().stream().mapToInt(v -> v.name().length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (ProgramFacts.VariableFact variable : facts.variables()) {
      text.append(variable.name())
          .append(" ".repeat(width - variable.name().length()))
          .append("  # ")
          .append(describe(variable))
          .append('\n');
    }
    for (ProgramFacts.OperationFact operation : facts.ops()) {
      text.append("# ").append(describe(operation)).append('\n');
    }
    return text.toString();
  }

  private static String describe(ProgramFacts.VariableFact variable) {
    String shape =
        variable
            .shape()
            .map(sizes -> sizes.stream().map(NamesList::size).collect(Collectors.joining(", ")))
            .map(sizes -> "[" + sizes + "]")
            .orElse("unknown shape");
    String dtype = variable.dtype().replace("_ref", "");
    return dtype + " " + shape + (variable.trainable() ? "" : ", not trainable");
  }

  private static String size(long size) {
    return size < 0 ? "?" : Long.toString(size);
  }

  private static String describe(ProgramFacts.OperationFact operation) {
    List<String> control = operation.control().stream().map(name -> "^" + name).toList();
    String inputs = String.join(", ", operation.inputs());
    String after = control.isEmpty() ? "" : " after " + String.join(", ", control);
    String device = operation.device().isEmpty() ? "" : " on " + operation.device();
    return operation.name() + " = " + operation.type() + "(" + inputs + ")" + after + device;
  }
}
