package org.tfgraft.translator.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tfgraft.translator.parse.PythonAstParser;
import org.tfgraft.translator.repair.StatementParser;
import org.tfgraft.translator.source.CodeLine;
import org.tfgraft.translator.source.Diagnostics;
import org.tfgraft.translator.source.SourceFile;

/**
 * A marked block of code that also shows what the code prints. Only a block that is not Python as a
 * whole is looked at, and only lines that nothing but a program prints are taken for output.
 */
record MixedBlock(List<CodeLine> code, List<CodeLine> output) {
  static MixedBlock of(List<CodeLine> lines) {
    List<String> texts = lines.stream().map(CodeLine::text).toList();
    boolean printed = texts.stream().anyMatch(Language::looksPrinted);
    if (!printed || isPython(String.join("\n", texts))) {
      return new MixedBlock(lines, List.of());
    }
    List<LineClass> classes =
        new LineClasses(texts, new LineEvidence(new StatementParser())).classify();
    boolean[] starts = StatementStarts.of(texts);
    boolean inTraceback = false;
    List<CodeLine> code = new ArrayList<>();
    List<CodeLine> output = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = texts.get(i);
      boolean shown = classes.get(i) == LineClass.OUTPUT && starts[i] && !code.isEmpty();
      inTraceback = shown && (inTraceback || line.startsWith("Traceback ("));
      boolean isOutput = shown && (inTraceback || Language.looksPrinted(line));
      (isOutput ? output : code).add(lines.get(i));
    }
    return output.isEmpty() ? new MixedBlock(lines, List.of()) : new MixedBlock(code, output);
  }

  private static boolean isPython(String text) {
    SourceFile source = new SourceFile("", text);
    Diagnostics diagnostics = new Diagnostics(source);
    PythonAstParser.parse(source, Optional.empty(), diagnostics);
    return !diagnostics.hasErrors();
  }
}
