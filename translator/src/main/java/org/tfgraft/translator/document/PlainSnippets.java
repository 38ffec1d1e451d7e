package org.tfgraft.translator.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tfgraft.translator.repair.StatementParser;
import org.tfgraft.translator.source.CodeLine;

/**
 * The snippets of plain text: lines of code without anything but blank lines between them. Several
 * programs in a row come apart where TensorFlow is imported again, where a comment announces the
 * next example, and where the same names are assigned and printed a second time.
 */
final class PlainSnippets {
  private static final Pattern IMPORT = Pattern.compile("import tensorflow\\b.*");
  private static final Pattern EXAMPLE =
      Pattern.compile("(?i)#\\s*(例|示例|例子|example|case)\\s*\\(?\\d.*");
  private static final int MOST_PROSE_BEFORE_OUTPUT = 2;

  private final List<CodeLine> lines;
  private final List<LineClass> classes;
  private final RepeatedProgram repeated;

  PlainSnippets(List<CodeLine> lines, List<LineClass> classes, StatementParser parser) {
    this.lines = lines;
    this.classes = classes;
    this.repeated = new RepeatedProgram(parser);
  }

  List<Snippet> find() {
    List<Snippet> snippets = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      if (classes.get(at) == LineClass.CODE) {
        int end = end(at);
        split(lines.subList(at, end)).forEach(code -> snippets.add(snippet(code)));
        at = end;
      } else {
        at++;
      }
    }
    return snippets;
  }

  /** The line behind the last one of the code that begins at a line. */
  private int end(int start) {
    int end = start + 1;
    int next = end;
    while (next < lines.size()
        && (classes.get(next) == LineClass.CODE || classes.get(next) == LineClass.BLANK)) {
      next++;
      end = classes.get(next - 1) == LineClass.CODE ? next : end;
    }
    return end;
  }

  private List<List<CodeLine>> split(List<CodeLine> code) {
    List<List<CodeLine>> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < code.size(); i++) {
      if (begins(code.subList(0, i), start, code.subList(i, code.size()))) {
        parts.add(trimmed(code.subList(start, i)));
        start = i;
      }
    }
    parts.add(trimmed(code.subList(start, code.size())));
    return parts;
  }

  /** Whether a program begins behind some code, of which the last program begins at an index. */
  private boolean begins(List<CodeLine> all, int start, List<CodeLine> after) {
    String line = after.get(0).text();
    List<CodeLine> before = all.subList(start, all.size());
    return (IMPORT.matcher(line).matches() && any(all, IMPORT))
        || (EXAMPLE.matcher(line).matches() && any(before, EXAMPLE))
        || repeated.begins(before, after);
  }

  private static boolean any(List<CodeLine> lines, Pattern pattern) {
    return lines.stream().anyMatch(line -> pattern.matcher(line.text()).matches());
  }

  private static List<CodeLine> trimmed(List<CodeLine> code) {
    int end = code.size();
    while (end > 1 && code.get(end - 1).text().isBlank()) {
      end--;
    }
    return code.subList(0, end);
  }

  private Snippet snippet(List<CodeLine> code) {
    LineRange range = new LineRange(code.get(0).line(), code.get(code.size() - 1).line());
    Optional<LineRange> output = outputAfter(range.last());
    List<String> printed = new ArrayList<>();
    output.ifPresent(
        lines -> {
          for (int line = lines.first(); line <= lines.last(); line++) {
            if (classes.get(line - 1) == LineClass.OUTPUT) {
              printed.add(this.lines.get(line - 1).text());
            }
          }
        });
    return new Snippet(range, code, output, printed, List.of(), Interaction.FILE);
  }

  /** The output that stands behind a line, with no more than a remark before it. */
  private Optional<LineRange> outputAfter(int line) {
    int start = line;
    int prose = 0;
    while (start < lines.size() && classes.get(start) != LineClass.OUTPUT) {
      prose += classes.get(start) == LineClass.PROSE ? 1 : 0;
      if (classes.get(start) == LineClass.CODE || prose > MOST_PROSE_BEFORE_OUTPUT) {
        return Optional.empty();
      }
      start++;
    }
    if (start == lines.size()) {
      return Optional.empty();
    }
    int end = start + 1;
    int next = end;
    while (next < lines.size() && classes.get(next) != LineClass.CODE && next - end < 3) {
      next++;
      end = classes.get(next - 1) == LineClass.OUTPUT ? next : end;
    }
    return Optional.of(new LineRange(start + 1, end));
  }
}
