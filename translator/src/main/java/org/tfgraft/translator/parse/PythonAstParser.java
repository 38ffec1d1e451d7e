package org.tfgraft.translator.parse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.antlr.v4.runtime.Token;
import org.tfgraft.grammar.PythonTokens;
import org.tfgraft.grammar.SoftKeywords;
import org.tfgraft.grammar.VersionEvidence;
import org.tfgraft.translator.ast.Comment;
import org.tfgraft.translator.ast.PythonModule;
import org.tfgraft.translator.ast.PythonVersion;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.source.Diagnostics;
import org.tfgraft.translator.source.SourceFile;
import org.tfgraft.translator.work.DeepThreads;

/**
 * Turns the text of a Python file into its tree. The version is the one that is asked for, else the
 * one that the text shows; a text that is wrong in that version but right in the other one is taken
 * for the other one. Errors are reported as diagnostics; the tree then holds what could be read.
 */
public final class PythonAstParser {
  private static final int MAX_LOST_LINES = 20;

  private PythonAstParser() {}

  public static PythonModule parse(
      SourceFile file, Optional<PythonVersion> forced, Diagnostics diagnostics) {
    return DeepThreads.call(() -> parseHere(file, forced, diagnostics));
  }

  private static PythonModule parseHere(
      SourceFile file, Optional<PythonVersion> forced, Diagnostics diagnostics) {
    PythonTokens tokens = PythonTokens.ofFile(file.text(), Set.of());
    PythonVersion version = forced.orElseGet(() -> detect(tokens));
    Attempt attempt = attempt(file, version, tokens);
    if (attempt.diagnostics.hasErrors() && forced.isEmpty()) {
      PythonTokens again = PythonTokens.ofFile(file.text(), Set.of());
      Attempt other = attempt(file, other(version), again);
      attempt = other.diagnostics.hasErrors() ? attempt : other;
    }
    diagnostics.addAll(attempt.diagnostics);
    return attempt.module;
  }

  private record Attempt(PythonModule module, Diagnostics diagnostics) {}

  private static PythonVersion detect(PythonTokens tokens) {
    return VersionEvidence.suggestsPython2(tokens.tokens())
        ? PythonVersion.PYTHON_2
        : PythonVersion.PYTHON_3;
  }

  private static PythonVersion other(PythonVersion version) {
    return version == PythonVersion.PYTHON_2 ? PythonVersion.PYTHON_3 : PythonVersion.PYTHON_2;
  }

  private static Attempt attempt(SourceFile file, PythonVersion version, PythonTokens first) {
    Set<Integer> lostLines = new TreeSet<>();
    PythonTokens tokens = first;
    while (true) {
      Keywords.settle(tokens.tokens(), version);
      Diagnostics diagnostics = new Diagnostics(file);
      boolean unicode = SoftKeywords.importsFuture(tokens.tokens(), "unicode_literals");
      ParseContext context = new ParseContext(file, version, unicode, diagnostics);
      try {
        List<Statement> body = new ModuleParser(context, tokens).parse();
        if (!diagnostics.hasErrors()) {
          new SyntaxChecks(context).check(body);
        }
        PythonModule module =
            new PythonModule(file.name(), version, body, comments(file, tokens.comments()));
        return new Attempt(module, diagnostics);
      } catch (ModuleParser.LostLine lost) {
        boolean found = lostLines.add(lost.line()) && lostLines.size() < MAX_LOST_LINES;
        tokens = PythonTokens.ofFile(file.text(), lostLines);
        if (!found) {
          Keywords.settle(tokens.tokens(), version);
          return new Attempt(
              new PythonModule(file.name(), version, List.of(), List.of()), diagnostics);
        }
      }
    }
  }

  private static List<Comment> comments(SourceFile file, List<Token> tokens) {
    return tokens.stream().map(token -> comment(file, token)).toList();
  }

  private static Comment comment(SourceFile file, Token token) {
    String text = token.getText().substring(1);
    String before = file.line(token.getLine()).substring(0, token.getCharPositionInLine());
    return new Comment(
        Spans.of(token), text.startsWith(" ") ? text.substring(1) : text, before.isBlank());
  }
}
