package org.tfgraft.cli.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A comparison for the eye: the rules first, then what they explain, then what they do not. */
public final class ComparisonText {
  private final StringBuilder text = new StringBuilder();

  private ComparisonText() {}

  /** All differences; nothing if there are none. */
  public static String of(VariableComparison comparison) {
    ComparisonText text = new ComparisonText();
    text.renamed(comparison);
    text.alone("only in " + comparison.left().origin(), comparison.extra());
    text.alone("only in " + comparison.right().origin(), comparison.missing());
    text.changed(comparison);
    return text.text.toString();
  }

  private void line(String format, Object... values) {
    text.append(format.formatted(values)).append('\n');
  }

  private void renamed(VariableComparison comparison) {
    List<Renamed> renamed = comparison.renamed();
    if (renamed.isEmpty()) {
      return;
    }
    line("%s under another name in %s", count(renamed.size()), comparison.right().origin());
    comparison.rules().forEach(rule -> line("  %s: %d", rule.change().describe(), rule.names()));
    int width = renamed.stream().mapToInt(it -> it.name().length()).max().orElse(0);
    for (Renamed each : renamed) {
      String padding = " ".repeat(width - each.name().length());
      line("    %s%s -> %s", each.name(), padding, each.expected());
    }
  }

  private void alone(String heading, List<VariableComparison.Alone> variables) {
    if (variables.isEmpty()) {
      return;
    }
    line("%s %s", count(variables.size()), heading);
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (VariableComparison.Alone variable : variables) {
      variable
          .role()
          .ifPresent(
              role ->
                  groups
                      .computeIfAbsent(role.group(), key -> new ArrayList<>())
                      .add(variable.name()));
    }
    for (VariableComparison.Alone variable : variables) {
      if (variable.role().isEmpty()) {
        line(
            "  %s%s", variable.name(), variable.nearest().map(it -> "  nearest: " + it).orElse(""));
      }
    }
    groups.forEach(
        (group, names) -> {
          line("  %s: %d", group, names.size());
          names.forEach(name -> line("    %s", name));
        });
  }

  private void changed(VariableComparison comparison) {
    if (comparison.changed().isEmpty()) {
      return;
    }
    long variables =
        comparison.changed().stream().map(VariableComparison.Changed::name).distinct().count();
    line("%s not as in %s", count((int) variables), comparison.right().origin());
    for (VariableComparison.Changed changed : comparison.changed()) {
      VariableSet.PropertyDifference difference = changed.difference();
      line(
          "  %s: %s %s, not %s",
          changed.name(), difference.property(), difference.value(), difference.expected());
    }
  }

  /** So many variables, in words. */
  public static String count(int variables) {
    return variables == 1 ? "1 variable" : variables + " variables";
  }
}
