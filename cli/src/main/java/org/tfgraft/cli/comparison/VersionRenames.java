package org.tfgraft.cli.comparison;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tfgraft.runtime.version.VersionedForms;

/** Parts of names that TensorFlow itself called otherwise in another release. */
final class VersionRenames {
  /** An older and a newer word, and the release in which it changed. */
  private record Rename(String older, String newer, String release) {
    boolean isBetween(String one, String other) {
      return older.equals(one) && newer.equals(other) || newer.equals(one) && older.equals(other);
    }
  }

  private static final List<Rename> RENAMES = load();

  private VersionRenames() {}

  static boolean contains(String from, String to) {
    return RENAMES.stream().anyMatch(rename -> rename.isBetween(from, to));
  }

  /** When and how TensorFlow changed the word. */
  static String describe(String from, String to) {
    return RENAMES.stream()
        .filter(rename -> rename.isBetween(from, to))
        .map(it -> "TensorFlow %s: %s became %s".formatted(it.release, it.older, it.newer))
        .findFirst()
        .orElse("");
  }

  private static List<Rename> load() {
    List<Rename> renames = new ArrayList<>();
    for (String form : List.of("cell.kernel", "cell.bias")) {
      List<VersionedForms.Row> rows = VersionedForms.rows(form);
      for (int i = 1; i < rows.size(); i++) {
        renames.add(
            new Rename(rows.get(i - 1).text(), rows.get(i).text(), rows.get(i).since().toString()));
      }
    }
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(VersionRenames.class.getResourceAsStream("renames.tsv")),
                StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(cells -> renames.add(new Rename(cells[0], cells[1], cells[2])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return renames;
  }
}
