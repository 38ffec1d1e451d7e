package org.tfgraft.translator.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tfgraft.translator.repair.StatementParser;
import org.tfgraft.translator.source.CodeLine;

/**
 * The cell below an {@code In [1]:} that stands alone on its line, as scraped notebooks have it:
 * paragraphs of code, and what they print behind a blank line. What follows is text again.
 */
final class PlainCells {
  /** What could be prose, but hardly below code that prints. */
  private static final Pattern WORD = Pattern.compile("[-\\w./:]*\\w[-\\w./:]*");

  /** A line between sections, unless it is printed; the lines of tracebacks are longer. */
  private static final Pattern RULE = Pattern.compile("\\W{1,40}");

  private final List<CodeLine> lines;
  private final List<String> texts;
  private final boolean[] starts;
  private final LineEvidence looks = new LineEvidence(new StatementParser());

  /**
   * @param lines those behind the prompt, up to the next one
   */
  PlainCells(List<CodeLine> lines) {
    this.lines = lines;
    this.texts = lines.stream().map(CodeLine::text).toList();
    this.starts = StatementStarts.of(texts);
  }

  /** The code and the output that the lines begin with. */
  MixedBlock first() {
    int end = paragraph(nextText(0));
    int next = nextText(end);
    while (next < lines.size() && isCode(end, next)) {
      end = paragraph(next);
      next = nextText(end);
    }
    List<CodeLine> code = lines.subList(0, end);
    boolean quote = next < lines.size() && isDeeper(end, next);
    return new MixedBlock(code, quote ? quoted(next) : printed(end, next));
  }

  /** The code that a warning quotes, if the page has lost the warning. */
  private List<CodeLine> quoted(int line) {
    return lines.subList(line, line + 1);
  }

  /** What stands behind the code, as if no blank line stood between them. */
  private List<CodeLine> printed(int end, int next) {
    List<LineClass> classes = behind(end, next, lines.size());
    List<String> code = texts.subList(0, end);
    boolean prints = code.stream().anyMatch(line -> line.contains("print"));
    PrintedText printed = new PrintedText(code);
    int last = next;
    for (int i = next; i < lines.size(); i++) {
      LineClass type = classes.get(i - next);
      String line = texts.get(i);
      boolean output =
          type == LineClass.OUTPUT && (prints || !RULE.matcher(line).matches())
              || prints && WORD.matcher(line).matches()
              || printed.mayPrint(line);
      if (!output && type != LineClass.BLANK) {
        break;
      }
      last = output ? i + 1 : last;
    }
    return lines.subList(next, last);
  }

  /** Whether a paragraph is more code: all of it, and no deeper than code can be there. */
  private boolean isCode(int end, int start) {
    int last = paragraph(start);
    return !isHeading(texts.subList(start, last))
        && !isDeeper(end, start)
        && behind(end, start, last).stream()
            .allMatch(type -> type == LineClass.CODE || type == LineClass.BLANK);
  }

  /** Comments alone are the headings of the text, unless they quote code or an error. */
  private boolean isHeading(List<String> paragraph) {
    return paragraph.stream().allMatch(line -> line.startsWith("#"))
        && paragraph.stream().noneMatch(this::quotes);
  }

  private boolean quotes(String comment) {
    String text = comment.strip().replaceFirst("^#+", "").strip();
    Evidence evidence = looks.at(List.of(new CodeLine(1, text))).evidence();
    return evidence == Evidence.ERROR || evidence == Evidence.STATEMENT;
  }

  /** What some lines are, right behind the code before them. */
  private List<LineClass> behind(int end, int start, int last) {
    List<String> near = new ArrayList<>(texts.subList(0, end));
    near.addAll(texts.subList(start, last));
    return new LineClasses(near, looks).classifyBehind(end).subList(end, near.size());
  }

  private boolean isDeeper(int end, int start) {
    int before = end - 1;
    while (before > 0 && texts.get(before).strip().startsWith("#")) {
      before--;
    }
    String last = texts.get(before);
    return indent(texts.get(start)) > indent(last) && !last.stripTrailing().endsWith(":");
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private int nextText(int start) {
    int next = start;
    while (next < lines.size() && texts.get(next).isBlank()) {
      next++;
    }
    return next;
  }

  /** Where the paragraph ends that begins at a line: at a blank line between statements. */
  private int paragraph(int start) {
    int end = start;
    while (end < lines.size() && !(texts.get(end).isBlank() && starts[end])) {
      end++;
    }
    return end;
  }
}
