package org.tfgraft.translator.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tfgraft.translator.source.CodeLine;

/**
 * What IPython understands beside Python: {@code %magics}, {@code !shell} lines, {@code ?help}.
 * Such a line stays in the code as a comment, so that every line keeps its place; in a block {@code
 * pass} stands before it, because it may be the only statement there.
 */
final class Magics {
  /** Cell magics whose body is Python of the same program. */
  private static final Set<String> RUN_HERE =
      Set.of("%%time", "%%timeit", "%%capture", "%%prun", "%%snakeviz", "%%memit", "%%python3");

  private static final Pattern ASSIGNED =
      Pattern.compile("[\\w.,\\[\\] ]{1,200}?=[ \\t]*([!%])[ \\t]*[A-Za-z_./~].*");
  private static final Pattern LINE_MAGIC = Pattern.compile("%[A-Za-z_].*");
  private static final Pattern TIMED = Pattern.compile("([ \\t]*)%time[ \\t]+([^-].*)");
  private static final Pattern HELP =
      Pattern.compile("\\?{1,2}[\\w.*%]+|%{0,2}[A-Za-z_][\\w.*]*\\?{1,2}");

  /** The code as Python, and what was set aside. */
  record Sorted(List<CodeLine> code, List<SetAside> setAside) {}

  private final List<CodeLine> code = new ArrayList<>();
  private final List<SetAside> setAside = new ArrayList<>();

  private Magics() {}

  /** Sets aside what is no Python in a piece of code, for instance a cell. */
  static Sorted sort(List<CodeLine> lines) {
    Magics magics = new Magics();
    Optional<String> otherLanguage = otherLanguage(lines);
    if (otherLanguage.isPresent()) {
      lines.forEach(line -> magics.whole(line, otherLanguage.get()));
    } else {
      magics.each(lines);
    }
    return new Sorted(magics.code, magics.setAside);
  }

  /** The cell magic that takes the whole cell away from Python. */
  private static Optional<String> otherLanguage(List<CodeLine> lines) {
    return lines.stream()
        .map(line -> line.text().strip())
        .filter(text -> !text.isEmpty() && !text.startsWith("#"))
        .findFirst()
        .filter(text -> text.startsWith("%%"))
        .map(text -> text.split("\\s", 2)[0])
        .filter(magic -> !RUN_HERE.contains(magic));
  }

  private void whole(CodeLine line, String magic) {
    if (line.text().isBlank()) {
      code.add(line);
    } else {
      put(line, "# " + line.text(), "the cell is not Python of the program: " + magic);
    }
  }

  private void each(List<CodeLine> lines) {
    StatementStarts starts = new StatementStarts();
    Optional<String> continued = Optional.empty();
    for (CodeLine written : lines) {
      CodeLine line = starts.isBetweenStatements() ? timed(written) : written;
      Optional<String> reason =
          continued.or(() -> starts.isBetweenStatements() ? reason(line.text()) : Optional.empty());
      if (reason.isEmpty()) {
        starts.next(line.text());
        code.add(line);
      } else {
        put(line, comment(line.text(), continued.isPresent()), reason.get());
      }
      continued = reason.filter(it -> line.text().endsWith("\\"));
    }
  }

  /** {@code %time statement} runs the statement here, as if it stood alone. */
  private CodeLine timed(CodeLine line) {
    Matcher timed = TIMED.matcher(line.text());
    if (!timed.matches()) {
      return line;
    }
    setAside.add(new SetAside(line.line(), "%time", "a magic of IPython; the statement stays"));
    return new CodeLine(line.line(), timed.group(1) + timed.group(2));
  }

  private static String comment(String text, boolean continued) {
    String stripped = text.stripLeading();
    String indent = text.substring(0, text.length() - stripped.length());
    return indent.isEmpty() || continued
        ? indent + "# " + stripped
        : indent + "pass  # " + stripped;
  }

  private void put(CodeLine line, String comment, String reason) {
    code.add(new CodeLine(line.line(), comment));
    setAside.add(new SetAside(line.line(), line.text().strip(), reason));
  }

  /** Why a line, on which a statement may begin, is no Python; empty if it is. */
  static Optional<String> reason(String line) {
    String text = line.strip();
    if (text.startsWith("!")) {
      return Optional.of("a command for the shell");
    } else if (text.startsWith("%%") || LINE_MAGIC.matcher(text).matches()) {
      return Optional.of("a magic of IPython");
    } else if (text.length() < 200 && HELP.matcher(text).matches()) {
      return Optional.of("a question to IPython's help");
    }
    Matcher assigned = ASSIGNED.matcher(text);
    if (!assigned.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        assigned.group(1).equals("!")
            ? "the variable is set by a command for the shell"
            : "the variable is set by a magic of IPython");
  }
}
