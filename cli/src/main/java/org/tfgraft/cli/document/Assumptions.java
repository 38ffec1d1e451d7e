package org.tfgraft.cli.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tfgraft.translator.repair.MappedSource;

/**
 * What a snippet needs that the document does not show: libraries under their usual names, and
 * inputs, which are taken for tensors that are fed.
 *
 * @param cell what is run before the snippet
 * @param sentences what is assumed
 */
record Assumptions(Optional<Cell> cell, List<String> sentences) {
  private static final Map<String, String> LIBRARIES =
      Map.of(
          "tf", "import tensorflow as tf",
          "tensorflow", "import tensorflow",
          "np", "import numpy as np",
          "numpy", "import numpy",
          "os", "import os",
          "sys", "import sys",
          "math", "import math",
          "random", "import random",
          "time", "import time",
          "plt", "import matplotlib.pyplot as plt");

  static final Assumptions NONE = new Assumptions(Optional.empty(), List.of());

  Assumptions {
    sentences = List.copyOf(sentences);
  }

  /** What has to be assumed for a unit that runs after some kernel. */
  static Assumptions of(Unit unit, Kernel kernel) {
    Set<String> needed = new HashSet<>(unit.needs());
    needed.removeAll(kernel.names());
    String code = unit.asItStands().text();
    StringBuilder text = new StringBuilder();
    List<String> sentences = new ArrayList<>();
    for (String name : needed.stream().sorted().toList()) {
      if (LIBRARIES.containsKey(name)) {
        text.insert(0, LIBRARIES.get(name) + "\n");
        sentences.add("`%s` stands before it".formatted(LIBRARIES.get(name)));
      }
    }
    boolean tensorflow = needed.contains("tf") || kernel.names().contains("tf");
    boolean runnable = needed.stream().noneMatch(name -> isCalled(name, code));
    for (String name : needed.stream().sorted().toList()) {
      boolean input = !LIBRARIES.containsKey(name) && isGiven(name, code);
      if (input && tensorflow && runnable && !isParameter(name, needed, code)) {
        text.append("%s = tf.placeholder(tf.float32, name=\"%s\")%n".formatted(name, name));
        sentences.add("`%s` is a tensor of numbers that is fed".formatted(name));
      }
    }
    return sentences.isEmpty()
        ? NONE
        : new Assumptions(
            Optional.of(new Cell("assumed", MappedSource.added(text.toString()), needed, false)),
            sentences);
  }

  /** Whether code calls a function that nothing defines. */
  private static boolean isCalled(String name, String code) {
    return !LIBRARIES.containsKey(name)
        && !BuiltinNames.contains(name)
        && Pattern.compile("(?<![.\\w])" + Pattern.quote(name) + "\\s*\\(").matcher(code).find();
  }

  /**
   * Whether a name stands where a signature names a parameter: all that a call is given is such.
   */
  private static boolean isParameter(String name, Set<String> needed, String code) {
    Matcher calls = Pattern.compile("\\btf\\.[\\w.]+\\(([\\w, ]+)\\)").matcher(code);
    while (calls.find()) {
      List<String> given = List.of(calls.group(1).split("\\s*,\\s*"));
      if (given.contains(name) && given.size() > 1 && needed.containsAll(given)) {
        return true;
      }
    }
    return false;
  }

  /** Whether code gives a name to calls, and does nothing else with it. */
  private static boolean isGiven(String name, String code) {
    Matcher uses =
        Pattern.compile("(.)\\b" + Pattern.quote(name) + "\\b\\s*(.)", Pattern.DOTALL)
            .matcher("\n" + code + "\n");
    boolean given = false;
    while (uses.find()) {
      char before = uses.group(1).charAt(0);
      char after = uses.group(2).charAt(0);
      if (before == '.' || after == '(' || after == '.' || after == '[' || before == '"') {
        return false;
      }
      given |= "(,= ".indexOf(before) >= 0 && ",)".indexOf(after) >= 0;
    }
    return given;
  }
}
