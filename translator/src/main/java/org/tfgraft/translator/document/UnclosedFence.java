package org.tfgraft.translator.document;

import java.util.List;
import org.tfgraft.translator.repair.StatementParser;
import org.tfgraft.translator.source.CodeLine;

/** Where the code of a fence ends that was opened and never closed: at the first prose. */
final class UnclosedFence {
  private UnclosedFence() {}

  static List<CodeLine> code(List<CodeLine> lines) {
    List<String> texts = lines.stream().map(CodeLine::text).toList();
    List<LineClass> classes =
        new LineClasses(texts, new LineEvidence(new StatementParser())).classify();
    boolean[] starts = StatementStarts.of(texts);
    for (int i = 1; i < texts.size(); i++) {
      if (classes.get(i) == LineClass.PROSE && starts[i] && texts.get(i - 1).isBlank()) {
        return lines.subList(0, i);
      }
    }
    return lines;
  }
}
