package org.tfgraft.runtime.python;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lines of Python whose results were recorded from CPython 3.7: line, then {@code -> repr} or
 * {@code -> !Error: text}.
 */
class RecordedPythonTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "numbers",
        "text",
        "formatting",
        "containers",
        "errors",
        "functions",
        "library",
        "randomness"
      })
  void resultsAreCpythons(String table) {
    List<String> expected = new ArrayList<>();
    List<String> actual = new ArrayList<>();
    for (String row : read(table).split("\n")) {
      if (row.contains("\t-> ")) {
        String line = row.substring(0, row.indexOf("\t-> "));
        expected.add(row);
        actual.add(line + "\t-> " + result(line));
      }
    }
    assertThat(actual).isNotEmpty().containsExactlyElementsOf(expected);
  }

  private static String result(String line) {
    try {
      return Repr.of(PythonLine.evaluate(line));
    } catch (BaseException e) {
      return "!" + e.pythonType().name() + ": " + e.pyStr();
    } catch (java.lang.RuntimeException | Error e) {
      return "Java: " + e;
    }
  }

  private static String read(String table) {
    try (InputStream stream = RecordedPythonTest.class.getResourceAsStream(table + ".txt")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
