package org.tfgraft.cli.comparison;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a variable is for that training adds to a model: an optimizer's slot or accumulator, a
 * moving average, the global step. {@code of} is the model's variable, empty where there is none.
 */
record TrainingRole(Kind kind, String optimizer, String of) {
  /** The kinds, in the words of the table. */
  enum Kind {
    SLOT,
    POWER,
    AVERAGE,
    STEP
  }

  private record Entry(Kind kind, String optimizer) {}

  private static final Map<String, Entry> TABLE = load();

  /** The role that a name has beside the names of a model, if it is that of a training variable. */
  static Optional<TrainingRole> of(String name, Set<String> model) {
    int slash = name.lastIndexOf('/');
    Entry entry = TABLE.get(NameAlignment.withoutNumber(name.substring(slash + 1)));
    if (entry == null) {
      return Optional.empty();
    }
    if (entry.kind == Kind.POWER || entry.kind == Kind.STEP) {
      return Optional.of(new TrainingRole(entry.kind, entry.optimizer, ""));
    }
    return slash < 0
        ? Optional.empty()
        : owner(name.substring(0, slash), model)
            .map(owner -> new TrainingRole(entry.kind, entry.optimizer, owner));
  }

  /** The variable itself, which may have been made outside of the scope of the training. */
  private static Optional<String> owner(String path, Set<String> model) {
    for (String rest = path; ; rest = rest.substring(rest.indexOf('/') + 1)) {
      if (model.contains(rest)) {
        return Optional.of(rest);
      }
      if (rest.indexOf('/') < 0) {
        return Optional.empty();
      }
    }
  }

  /** The kind in words, the same for all variables of one group. */
  String group() {
    return switch (kind) {
      case SLOT -> "slots of the " + optimizer + " optimizer";
      case POWER -> "accumulators of the " + optimizer + " optimizer";
      case AVERAGE -> "moving averages";
      case STEP -> "the global step";
    };
  }

  private static Map<String, Entry> load() {
    Map<String, Entry> table = new HashMap<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(TrainingRole.class.getResourceAsStream("training.tsv")),
                StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(
              cells ->
                  table.put(
                      cells[0],
                      new Entry(
                          Kind.valueOf(cells[1].toUpperCase(java.util.Locale.ROOT)), cells[2])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }
}
