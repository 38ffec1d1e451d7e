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
      at = Prompts.isPrompt(lines.get(at)) ? session(at) : at + 1;
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
