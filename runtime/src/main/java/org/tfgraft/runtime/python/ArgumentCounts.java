package org.tfgraft.runtime.python;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What CPython's own functions say when they get too few or too many arguments, each in the words
 * of the way in which it reads them: one line a function, recorded from CPython.
 */
final class ArgumentCounts {
  private static final Map<String, Words> WORDS = load();

  private ArgumentCounts() {}

  private record Words(String few, int fewest, String many, int most, String named) {
    static Words of(String... columns) {
      return new Words(
          columns[1],
          Integer.parseInt(columns[2]),
          columns[3],
          Integer.parseInt(columns[4]),
          columns[5]);
    }
  }

  /** Fails as CPython does if a function cannot have so many arguments, or some of the keywords. */
  static void check(
      String function, int given, PyDict<String, Object> keywords, List<String> known) {
    Words words = WORDS.get(function);
    if (words == null) {
      return;
    }
    if (!keywords.isEmpty()) {
      checkNames(function, keywords, known);
      return;
    }
    if (given < words.fewest()) {
      complain(words.few(), given);
    } else if (given >= words.most()) {
      complain(words.many(), given);
    }
  }

  /** Fails as CPython does if a function does not know one of the keywords. */
  static void checkNames(String function, PyDict<String, Object> keywords, List<String> known) {
    Words words = WORDS.get(function);
    if (words == null || words.named().isEmpty()) {
      return;
    }
    boolean none = !words.named().contains("{k}");
    keywords.keySet().stream()
        .filter(name -> none || !known.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new TypeError(words.named().replace("{k}", name));
            });
  }

  private static void complain(String words, int given) {
    if (!words.isEmpty()) {
      throw new TypeError(words.replace("{n}", Integer.toString(given)));
    }
  }

  private static Map<String, Words> load() {
    Map<String, Words> words = new HashMap<>();
    InputStream file =
        ArgumentCounts.class.getResourceAsStream("/org/tfgraft/python/argument-counts.tsv");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .map(line -> line.split("\t", -1))
          .forEach(columns -> words.put(columns[0], Words.of(columns)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
