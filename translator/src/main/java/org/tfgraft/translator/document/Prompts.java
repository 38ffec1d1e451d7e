package org.tfgraft.translator.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sessions with prompts: Python's {@code >>>} and {@code ...}, IPython's {@code In [1]:}, {@code
 * ...:} and {@code Out[1]:}. What follows a prompt is code; what has none was printed. Behind an
 * {@code In [1]:} that stands alone on its line, as pages of notebooks show it, the code has none.
 */
final class Prompts {
  private static final Pattern PYTHON = Pattern.compile("([ \\t]*)>>>(?: (.*)|)");
  private static final Pattern PYTHON_MORE = Pattern.compile("([ \\t]*)\\.\\.\\.(?: (.*)|)");
  private static final Pattern IN =
      Pattern.compile("[ \\t]*In ?\\[(?:[\\d ]{0,6}|\\*|None)\\] ?:(?: ?(.*)|)");
  private static final Pattern IN_MORE = Pattern.compile("[ \\t]*\\.{2,8}:(?: (.*)|)");
  private static final Pattern OUT = Pattern.compile("[ \\t]*Out ?\\[[\\d ]{1,6}\\] ?:(?: ?(.*)|)");

  /** A line of a session, without its prompt. */
  record Line(LineClass type, String text) {}

  private final List<Line> lines = new ArrayList<>();
  private Mode mode = Mode.PRINTED;
  private int indent;

  private Prompts() {}

  private enum Mode {
    /** The last prompt was Python's. */
    PYTHON,
    /** The last prompt was IPython's, with code behind it. */
    IPYTHON,
    /** Code without prompts, below a prompt that stands alone. */
    CELL,
    PRINTED
  }

  /** Whether any of the lines has a prompt that begins code. */
  static boolean isSession(List<String> lines) {
    return lines.stream().anyMatch(Prompts::beginsCode);
  }

  /** Whether a line has a prompt that begins code. */
  static boolean beginsCode(String line) {
    return PYTHON.matcher(line).matches() || IN.matcher(line).matches();
  }

  /** Whether a line is an IPython prompt with nothing behind it. */
  static boolean isAlone(String line) {
    return isAlone(IN.matcher(line)) || isAlone(OUT.matcher(line));
  }

  private static boolean isAlone(Matcher prompt) {
    return prompt.matches() && orEmpty(prompt.group(1)).isBlank();
  }

  /** Whether a line begins with a prompt, of code or of a value. */
  static boolean isPrompt(String line) {
    return beginsCode(line) || OUT.matcher(line).matches();
  }

  /** Whether a line is the mark of a cell whose code has no prompts. */
  static boolean beginsCell(String line) {
    return isAlone(IN.matcher(line));
  }

  /** Each line of a session: code, output, blank, or a prompt alone, which is a fence. */
  static List<Line> read(List<String> lines) {
    Prompts prompts = new Prompts();
    lines.forEach(prompts::next);
    return prompts.lines;
  }

  private void next(String line) {
    Matcher python = PYTHON.matcher(line);
    Matcher in = IN.matcher(line);
    Matcher out = OUT.matcher(line);
    if (python.matches()) {
      indent = python.group(1).length();
      code(Mode.PYTHON, python.group(2));
    } else if (in.matches()) {
      boolean alone = in.group(1) == null || in.group(1).isBlank();
      if (alone) {
        mode = Mode.CELL;
        lines.add(new Line(LineClass.FENCE, ""));
      } else {
        code(Mode.IPYTHON, in.group(1));
      }
    } else if (out.matches()) {
      mode = Mode.PRINTED;
      boolean alone = out.group(1) == null || out.group(1).isBlank();
      lines.add(alone ? new Line(LineClass.FENCE, "") : new Line(LineClass.OUTPUT, out.group(1)));
    } else {
      continued(line);
    }
  }

  private void continued(String line) {
    Optional<String> more = more(line);
    if (more.isPresent()) {
      code(mode, more.get());
    } else if (mode == Mode.CELL) {
      lines.add(new Line(line.isBlank() ? LineClass.BLANK : LineClass.CODE, line));
    } else {
      mode = Mode.PRINTED;
      lines.add(new Line(line.isBlank() ? LineClass.BLANK : LineClass.OUTPUT, undented(line)));
    }
  }

  /** The code behind a prompt that continues the line before; code or nothing must be before it. */
  private Optional<String> more(String line) {
    if (mode == Mode.PYTHON) {
      Matcher more = PYTHON_MORE.matcher(line);
      return more.matches() ? Optional.of(orEmpty(more.group(2))) : Optional.empty();
    } else if (mode == Mode.IPYTHON) {
      Matcher more = IN_MORE.matcher(line);
      return more.matches() ? Optional.of(orEmpty(more.group(1))) : Optional.empty();
    }
    return Optional.empty();
  }

  private void code(Mode next, String text) {
    mode = next;
    lines.add(new Line(LineClass.CODE, orEmpty(text)));
  }

  /** Output stands as far to the right as the prompt before it. */
  private String undented(String line) {
    int at = 0;
    while (at < indent && at < line.length() && Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    return line.substring(at);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
