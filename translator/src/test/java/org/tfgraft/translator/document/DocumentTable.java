package org.tfgraft.translator.document;

import java.util.Locale;
import java.util.Optional;

/** A document as a table: the class of each line, then each snippet with what it prints. */
final class DocumentTable {
  private DocumentTable() {}

  static String of(String name, String text) {
    try {
      return of(Documents.read(name, text, Optional.empty()));
    } catch (UnreadableDocumentException e) {
      return e.getMessage() + "\n";
    }
  }

  static String of(Document document) {
    StringBuilder table = new StringBuilder();
    for (int i = 0; i < document.lines().size(); i++) {
      String type = document.lines().get(i).name().toLowerCase(Locale.ROOT);
      String line = document.text().get(i).replace("\n", "⏎");
      table.append("%-6s|%s%n".formatted(type, line));
    }
    for (Snippet snippet : document.snippets()) {
      table.append("snippet ").append(range(snippet.lines()));
      snippet.output().ifPresent(output -> table.append(" prints ").append(range(output)));
      table.append('\n');
      snippet.code().forEach(line -> table.append(line.line() + ": " + line.text() + "\n"));
      snippet.printed().forEach(line -> table.append("> " + line + "\n"));
      snippet
          .setAside()
          .forEach(
              it -> table.append("- " + it.line() + " " + it.text() + " (" + it.reason() + ")\n"));
    }
    return table.toString();
  }

  private static String range(LineRange range) {
    return range.first() + "-" + range.last();
  }
}
