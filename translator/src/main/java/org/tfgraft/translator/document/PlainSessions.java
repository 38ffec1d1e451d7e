package org.tfgraft.translator.document;

import java.util.ArrayList;
import java.util.List;
import org.tfgraft.translator.source.CodeLine;

/**
 * Sessions with prompts in plain text. A session goes on over lines without prompts, which were
 * printed, until a blank line that no prompt follows. A prompt of IPython that stands alone begins
 * a cell, the first lines of which are code without prompts.
 */
final class PlainSessions {
  private final List<String> lines;
  private final List<String> rest;
  private final DocumentBuilder document;

  PlainSessions(List<String> lines) {
    this.lines = lines;
    this.rest = new ArrayList<>(lines);
    this.document = new DocumentBuilder(lines);
    int at = 0;
    while (at < lines.size()) {
      String line = lines.get(at);
      at = Prompts.beginsCell(line) ? cell(at) : Prompts.isPrompt(line) ? session(at) : at + 1;
    }
  }

  /** The lines with nothing where the sessions are. */
  List<String> rest() {
    return rest;
  }

  /** A document of which only the sessions are read. */
  Document document(String name) {
    return document.build(name, DocumentFormat.PLAIN_TEXT);
  }

  /** A cell without prompts in its code; what it evaluates to may have one. */
  private int cell(int prompt) {
    int end = prompt + 1;
    while (end < lines.size() && !Prompts.isPrompt(lines.get(end))) {
      end++;
    }
    if (nextText(prompt + 1) >= end) {
      return session(prompt);
    }
    List<CodeLine> body = new ArrayList<>();
    for (int line = prompt + 1; line < end; line++) {
      body.add(new CodeLine(line + 1, lines.get(line)));
    }
    MixedBlock cell = new PlainCells(body).first();
    List<CodeLine> printed = new ArrayList<>(cell.output());
    int next =
        end < lines.size() && !Prompts.beginsCode(lines.get(end)) ? value(end, printed) : end;
    document.mark(prompt + 1, LineClass.FENCE);
    document.cell(new MixedBlock(cell.code(), printed));
    rest.set(prompt, "");
    cell.code().forEach(this::taken);
    cell.output().forEach(this::taken);
    return next;
  }

  private void taken(CodeLine line) {
    rest.set(line.line() - 1, "");
  }

  /** What stands behind the prompt of a value; gives the line behind it. */
  private int value(int prompt, List<CodeLine> printed) {
    int end = prompt + 1;
    while (end < lines.size()
        && !Prompts.isPrompt(lines.get(end))
        && (!lines.get(end).isBlank() || Prompts.isAlone(lines.get(end - 1)))) {
      end++;
    }
    List<Prompts.Line> read = Prompts.read(lines.subList(prompt, end));
    for (int i = 0; i < read.size(); i++) {
      int line = prompt + i;
      rest.set(line, "");
      if (read.get(i).type() == LineClass.OUTPUT) {
        printed.add(new CodeLine(line + 1, read.get(i).text()));
      } else if (read.get(i).type() == LineClass.FENCE) {
        document.mark(line + 1, LineClass.FENCE);
      }
    }
    return end;
  }

  private int session(int start) {
    List<CodeLine> session = new ArrayList<>();
    int at = start;
    while (at < lines.size()) {
      int next = nextText(at);
      boolean ends =
          next == lines.size()
              || next > at && !goesOn(lines.get(at - 1), lines.get(next))
              || next > start && Prompts.beginsCell(lines.get(next));
      if (ends) {
        break;
      }
      for (; at <= next; at++) {
        session.add(new CodeLine(at + 1, lines.get(at)));
        rest.set(at, "");
      }
    }
    document.block(session, Language.PYTHON);
    return at;
  }

  private int nextText(int start) {
    int next = start;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    return next;
  }

  /** Whether a session goes on over the blank lines between two others. */
  private static boolean goesOn(String before, String after) {
    return Prompts.isPrompt(after) || Prompts.isAlone(before);
  }
}
