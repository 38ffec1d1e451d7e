package org.tfgraft.translator.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tfgraft.translator.repair.StatementParser;
import org.tfgraft.translator.source.CodeLine;

/**
 * Reads text in which code, what it prints, and prose follow each other without marks. What a line
 * looks like is told by {@link LineEvidence}; lines that could be two things are what their
 * neighbours make them.
 */
final class PlainTextReader implements DocumentReader {
  /** Characters; nobody writes longer lines of code, not even with a whole program on one. */
  private static final int LONGEST = 20_000;

  /** A line that is prose whatever stands around it. */
  private static final String TOO_LONG = "This line is too long to be one of a program.";

  @Override
  public Document read(String name, String text) {
    List<String> lines = text.lines().toList();
    PlainSessions sessions = new PlainSessions(lines);
    StatementParser parser = new StatementParser();
    List<String> readable =
        sessions.rest().stream().map(line -> line.length() > LONGEST ? TOO_LONG : line).toList();
    List<LineClass> classes = new LineClasses(readable, new LineEvidence(parser)).classify();
    List<CodeLine> code = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      code.add(new CodeLine(i + 1, sessions.rest().get(i)));
    }
    List<Snippet> snippets = new PlainSnippets(code, classes, parser).find();
    return joined(
        sessions.document(name),
        new Document(name, DocumentFormat.PLAIN_TEXT, lines, classes, snippets));
  }

  /** What stands in sessions, and all else. */
  private static Document joined(Document sessions, Document rest) {
    List<LineClass> classes = new ArrayList<>();
    for (int i = 0; i < rest.lines().size(); i++) {
      LineClass inSession = sessions.lines().get(i);
      classes.add(inSession == LineClass.PROSE ? rest.lines().get(i) : inSession);
    }
    List<Snippet> snippets = new ArrayList<>(sessions.snippets());
    snippets.addAll(rest.snippets());
    snippets.sort(Comparator.comparingInt(it -> it.lines().first()));
    return new Document(rest.name(), rest.format(), rest.text(), classes, snippets);
  }
}
