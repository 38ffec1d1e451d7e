package org.tfgraft.translator.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The top-level modules that CPython 3.7 brings along. A program that imports one of them and finds
 * it unsupported here would have found it there.
 */
final class StandardLibrary {
  private static final String FILE = "/org/tfgraft/translator/api/python-3.7-modules.txt";

  private StandardLibrary() {}

  static boolean has(String module) {
    return Loaded.NAMES.contains(module);
  }

  /** Read when a module is met that the API table lacks. */
  private static final class Loaded {
    static final Set<String> NAMES = load();

    private static Set<String> load() {
      try (InputStream stream = StandardLibrary.class.getResourceAsStream(FILE);
          BufferedReader reader =
              new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
        return reader.lines().collect(Collectors.toUnmodifiableSet());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
