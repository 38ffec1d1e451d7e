package org.tfgraft.runtime.version;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The table of the forms that changed between releases: for each form, which text is valid from
 * which release on, and who says so. Parts in braces are filled in.
 */
public final class VersionedForms {
  private static final Pattern PART = Pattern.compile("\\{([a-z]+)}");
  private static final Map<String, List<Row>> TABLE = load();

  private VersionedForms() {}

  /** A text that is valid from a release on, until the next row of the form. */
  public record Row(TensorFlowVersion since, String text, String source) {}

  /** The names of all forms, in order. */
  static List<String> forms() {
    return List.copyOf(TABLE.keySet());
  }

  /** The rows of a form, the oldest first. */
  public static List<Row> rows(String form) {
    List<Row> rows = TABLE.get(form);
    if (rows == null) {
      throw new IllegalArgumentException("no versioned form: " + form);
    }
    return rows;
  }

  /** The text of a form in the release that the program of this thread gets. */
  public static String text(String form) {
    int minor = TensorFlowVersion.current().minor();
    String text = "";
    for (Row row : rows(form)) {
      text = row.since.minor() <= minor ? row.text : text;
    }
    return text;
  }

  /** The same with its parts filled in; only those that occur are asked for. */
  public static String text(String form, Map<String, Supplier<String>> parts) {
    Matcher matcher = PART.matcher(text(form));
    return matcher.replaceAll(part -> Matcher.quoteReplacement(parts.get(part.group(1)).get()));
  }

  private static Map<String, List<Row>> load() {
    Map<String, List<Row>> table = new LinkedHashMap<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                VersionedForms.class.getResourceAsStream("/org/tfgraft/version/forms.tsv"),
                StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(
              cells -> table.computeIfAbsent(cells[0], form -> new ArrayList<>()).add(row(cells)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  private static Row row(String[] cells) {
    TensorFlowVersion since = TensorFlowVersion.parse(cells[1]).orElseThrow();
    return new Row(since, cells[2], cells[3]);
  }
}
