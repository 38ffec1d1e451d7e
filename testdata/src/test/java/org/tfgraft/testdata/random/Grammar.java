package org.tfgraft.testdata.random;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules that random programs are made by, one file per area. {@code = Rule} begins a rule or
 * adds to it; {@code 10: text} is an alternative and its weight, with further lines of Python
 * indented below it. What stands in angle brackets is a {@link Template}.
 */
final class Grammar {
  private static final Map<String, List<String>> PROFILES =
      Map.of(
          "scoping",
          List.of(
              "program",
              "scopes",
              "variables",
              "names",
              "python",
              "graphs",
              "partitions",
              "templates",
              "values",
              "shapes",
              "contrib"),
          "python",
          List.of(
              "language/program",
              "language/values",
              "language/text",
              "language/data",
              "language/functions",
              "language/classes",
              "language/control",
              "language/library",
              "language/scoping"));
  private static final Pattern RULE = Pattern.compile("= (\\w+)");
  private static final Pattern ALTERNATIVE = Pattern.compile("(\\d+): ?(.*)");

  private final Map<String, List<Alternative>> rules = new LinkedHashMap<>();
  private final Pattern leftOut;

  private Grammar(Pattern leftOut) {
    this.leftOut = leftOut;
  }

  /** One way to write a rule. */
  record Alternative(int weight, List<Line> lines) {
    Alternative {
      lines = List.copyOf(lines);
    }

    /** Whether it has blocks, so that it can hold itself. */
    boolean nests() {
      return lines.stream().anyMatch(Line::nests);
    }
  }

  /** A line and the lines below it. */
  record Line(Template.Row template, List<Line> body) {
    boolean nests() {
      return template.pieces().stream().anyMatch(Template.Block.class::isInstance) && body.isEmpty()
          || body.stream().anyMatch(Line::nests);
    }
  }

  /** The grammar of a profile without the alternatives whose text has a match of a pattern. */
  static Grammar load(String profile, Pattern leftOut) {
    Grammar grammar = new Grammar(leftOut);
    for (String area : PROFILES.get(profile)) {
      try (InputStream stream = Grammar.class.getResourceAsStream(area + ".grammar");
          BufferedReader reader =
              new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
        grammar.read(reader.lines().toList());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return grammar;
  }

  List<Alternative> rule(String name) {
    List<Alternative> alternatives = rules.get(name);
    if (alternatives == null) {
      throw new IllegalArgumentException("no rule: " + name);
    }
    return alternatives;
  }

  private void read(List<String> lines) {
    List<Alternative> rule = new ArrayList<>();
    int next = 0;
    while (next < lines.size()) {
      String line = lines.get(next++);
      Matcher header = RULE.matcher(line);
      Matcher alternative = ALTERNATIVE.matcher(line);
      if (header.matches()) {
        rule = rules.computeIfAbsent(header.group(1), name -> new ArrayList<>());
      } else if (alternative.matches()) {
        List<String> text = new ArrayList<>(List.of(alternative.group(2)));
        while (next < lines.size() && lines.get(next).startsWith("    ")) {
          text.add(lines.get(next++).substring(4));
        }
        if (!leftOut.matcher(String.join("\n", text)).find()) {
          rule.add(new Alternative(Integer.parseInt(alternative.group(1)), block(text, 0)));
        }
      } else if (!line.isBlank() && !line.startsWith("#")) {
        throw new IllegalArgumentException("neither a rule nor an alternative: " + line);
      }
    }
  }

  private static List<Line> block(List<String> text, int depth) {
    List<Line> lines = new ArrayList<>();
    String indent = "    ".repeat(depth);
    String deeper = indent + "    ";
    int next = 0;
    while (next < text.size()) {
      String line = text.get(next++).substring(indent.length());
      int end = next;
      while (end < text.size() && text.get(end).startsWith(deeper)) {
        end++;
      }
      lines.add(new Line(TemplateReader.read(line), block(text.subList(next, end), depth + 1)));
      next = end;
    }
    return lines;
  }
}
