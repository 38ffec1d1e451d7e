package org.tfgraft.translator.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.tfgraft.translator.repair.CodeText;
import org.tfgraft.translator.source.CodeLine;

/** Decides the class of each line of plain text, from evidence and from the lines around it. */
final class LineClasses {
  private static final Pattern INTRODUCES_OUTPUT =
      Pattern.compile(
          "(?i).*(结果|输出|打印|output|result|prints?|displays?|gives|we get).{0,20}[:：]\\s*");
  private static final Pattern FRAME = Pattern.compile("File \"[^\"]+\", line \\d+.*");
  private static final int LONGEST_TRACEBACK = 80;
  private static final int LONGEST_MESSAGE = 8;

  private final List<CodeLine> lines = new ArrayList<>();
  private final List<Evidence> evidence = new ArrayList<>();
  private final List<LineClass> classes;

  LineClasses(List<String> text, LineEvidence looks) {
    for (String line : text) {
      lines.add(new CodeLine(lines.size() + 1, line));
    }
    while (evidence.size() < lines.size()) {
      LineEvidence.Found found = looks.at(lines.subList(evidence.size(), lines.size()));
      evidence.addAll(Collections.nCopies(found.lines(), found.evidence()));
    }
    this.classes = new ArrayList<>(Collections.nCopies(lines.size(), LineClass.PROSE));
  }

  List<LineClass> classify() {
    return classifyBehind(0);
  }

  /** The same, where the first lines are known to be code. */
  List<LineClass> classifyBehind(int code) {
    boolean[] settled = new boolean[lines.size()];
    for (int i = 0; i < code; i++) {
      settle(i, LineClass.CODE, settled);
    }
    for (int i = code; i < lines.size(); i++) {
      settle(i, certain(i), settled);
    }
    tracebacks(settled);
    quotations(settled);
    comments(settled);
    for (int i = 0; i < lines.size(); i++) {
      if (!settled[i]) {
        classes.set(i, doubtful(i));
      }
    }
    return List.copyOf(classes);
  }

  private void settle(int line, LineClass value, boolean[] settled) {
    if (value != LineClass.PROSE) {
      classes.set(line, value);
      settled[line] = true;
    }
  }

  private LineClass certain(int line) {
    return switch (evidence.get(line)) {
      case BLANK -> LineClass.BLANK;
      case FENCE -> LineClass.FENCE;
      case STATEMENT -> LineClass.CODE;
      case PRINTED, ERROR -> LineClass.OUTPUT;
      default -> LineClass.PROSE;
    };
  }

  /** All of a traceback is output, the code that it quotes, too, but not what an author says. */
  private void tracebacks(boolean[] settled) {
    for (int start = 0; start < lines.size(); start++) {
      if (evidence.get(start) == Evidence.TRACEBACK && !isRule(start)) {
        int end = start + 1;
        while (end < lines.size()
            && end - start < LONGEST_TRACEBACK
            && evidence.get(end) != Evidence.ERROR) {
          end++;
        }
        if (end < lines.size() && evidence.get(end) == Evidence.ERROR) {
          output(start, end, settled);
        }
      }
      if (evidence.get(start) == Evidence.ERROR) {
        message(start + 1, settled);
      }
    }
  }

  /** The line of code that a warning or one place of a traceback shows. */
  private void quotations(boolean[] settled) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      String next = lines.get(i + 1).text();
      boolean quoted = FRAME.matcher(line(i)).matches() && next.startsWith("  ");
      if (quoted || LoggedLines.goesOn(line(i), next)) {
        classes.set(i + 1, LineClass.OUTPUT);
        settled[i + 1] = true;
      }
    }
  }

  /** A line of dashes begins a traceback only if the next line does, too. */
  private boolean isRule(int line) {
    return line(line).startsWith("---")
        && (line + 1 == lines.size() || evidence.get(line + 1) != Evidence.TRACEBACK);
  }

  private void output(int start, int end, boolean[] settled) {
    for (int i = start; i <= end; i++) {
      boolean remark = evidence.get(i) == Evidence.SENTENCE && !CodeText.isAscii(line(i));
      if (evidence.get(i) != Evidence.BLANK) {
        classes.set(i, remark ? LineClass.PROSE : LineClass.OUTPUT);
        settled[i] = true;
      }
    }
  }

  /** The further lines of an error's message. */
  private void message(int start, boolean[] settled) {
    for (int i = start; i < Math.min(lines.size(), start + LONGEST_MESSAGE); i++) {
      boolean more =
          switch (evidence.get(i)) {
            case SENTENCE, UNCLEAR, DOTS, VALUE -> CodeText.isAscii(line(i));
            default -> false;
          };
      if (!more) {
        return;
      }
      classes.set(i, LineClass.OUTPUT);
      settled[i] = true;
    }
  }

  /** Comments are code if code follows at once, or stands right before. */
  private void comments(boolean[] settled) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (evidence.get(i) == Evidence.COMMENT && i + 1 < lines.size() && isCode(i + 1)) {
        settle(i, LineClass.CODE, settled);
      }
    }
    for (int i = 1; i < lines.size(); i++) {
      boolean follows = i + 1 < lines.size() && evidence.get(i + 1) == Evidence.BLANK;
      boolean nextCode = follows && i + 2 < lines.size() && isCode(i + 2);
      if (evidence.get(i) == Evidence.COMMENT && (isCode(i - 1) || nextCode)) {
        settle(i, LineClass.CODE, settled);
      }
    }
  }

  private boolean isCode(int line) {
    return classes.get(line) == LineClass.CODE
        || evidence.get(line) == Evidence.DEPENDENT_STATEMENT;
  }

  private LineClass doubtful(int line) {
    LineClass before = line == 0 ? LineClass.PROSE : classes.get(line - 1);
    boolean codeAfter = line + 1 < lines.size() && isCode(line + 1);
    boolean besidesCode = before == LineClass.CODE || codeAfter;
    boolean printed = before == LineClass.CODE || before == LineClass.OUTPUT || isIntroduced(line);
    return switch (evidence.get(line)) {
      case DEPENDENT_STATEMENT ->
          besidesCode || isIndented(line) ? LineClass.CODE : LineClass.PROSE;
      case SIGNATURE -> besidesCode ? LineClass.CODE : LineClass.PROSE;
      case EXPRESSION -> before == LineClass.CODE && codeAfter ? LineClass.CODE : LineClass.PROSE;
      case VALUE -> printed ? LineClass.OUTPUT : LineClass.PROSE;
      case DOTS ->
          before == LineClass.CODE
              ? LineClass.CODE
              : before == LineClass.OUTPUT ? LineClass.OUTPUT : LineClass.PROSE;
      case UNCLEAR -> printed && CodeText.isAscii(line(line)) ? LineClass.OUTPUT : LineClass.PROSE;
      case SENTENCE -> sentence(line, before);
      default -> LineClass.PROSE;
    };
  }

  /** A sentence is output if the code before says it. */
  private LineClass sentence(int line, LineClass before) {
    boolean near = before == LineClass.CODE || before == LineClass.OUTPUT || isIntroduced(line);
    return near && new PrintedText(codeBefore(line)).mayPrint(line(line))
        ? LineClass.OUTPUT
        : LineClass.PROSE;
  }

  /** The code of the snippet that stands before a line. */
  private List<String> codeBefore(int line) {
    List<String> code = new ArrayList<>();
    int at = line - 1;
    while (at >= 0 && classes.get(at) != LineClass.CODE) {
      at--;
    }
    while (at >= 0 && (classes.get(at) == LineClass.CODE || classes.get(at) == LineClass.BLANK)) {
      code.add(line(at));
      at--;
    }
    return code;
  }

  private boolean isIntroduced(int line) {
    int at = line - 1;
    while (at >= 0 && evidence.get(at) == Evidence.BLANK) {
      at--;
    }
    return at >= 0 && classes.get(at) == LineClass.PROSE && introducesOutput(line(at));
  }

  /** Whether a line of prose says that what follows is printed. */
  static boolean introducesOutput(String line) {
    return INTRODUCES_OUTPUT.matcher(line).matches();
  }

  private boolean isIndented(int line) {
    String text = lines.get(line).text();
    return text.startsWith("  ") || text.startsWith("\t");
  }

  private String line(int line) {
    return lines.get(line).text().strip();
  }
}
