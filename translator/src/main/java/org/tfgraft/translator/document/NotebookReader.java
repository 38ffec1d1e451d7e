package org.tfgraft.translator.document;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tfgraft.translator.source.CodeLine;

/**
 * Jupyter notebooks of nbformat 3, where cells lie in worksheets, and 4. The lines of the document
 * are its cells; a code cell is a snippet, also when it holds nothing but magics.
 */
final class NotebookReader implements DocumentReader {
  private final NotebookOrder order;

  NotebookReader(NotebookOrder order) {
    this.order = order;
  }

  @Override
  public Document read(String name, String text) throws UnreadableDocumentException {
    JsonObject notebook = parse(name, text);
    List<JsonObject> cells = cells(name, notebook);
    checkLanguage(name, notebook, cells);
    List<String> sources = new ArrayList<>();
    List<LineClass> classes = new ArrayList<>();
    List<Executed> snippets = new ArrayList<>();
    for (JsonObject cell : cells) {
      String source = source(cell);
      boolean code = Json.text(cell, "cell_type").equals("code");
      sources.add(source);
      classes.add(source.isBlank() ? LineClass.BLANK : code ? LineClass.CODE : LineClass.PROSE);
      if (code && !source.isBlank()) {
        snippets.add(new Executed(executionCount(cell), snippet(sources.size(), source, cell)));
      }
    }
    if (order == NotebookOrder.EXECUTION) {
      snippets.sort(Comparator.comparingInt(Executed::count));
    }
    return new Document(
        name,
        DocumentFormat.NOTEBOOK,
        sources,
        classes,
        snippets.stream().map(Executed::snippet).toList());
  }

  private record Executed(int count, Snippet snippet) {}

  private static JsonObject parse(String name, String text) throws UnreadableDocumentException {
    try {
      if (JsonParser.parseString(text) instanceof JsonObject notebook) {
        return notebook;
      }
    } catch (JsonParseException e) {
      throw new UnreadableDocumentException(
          "%s is no notebook: %s".formatted(name, whatIsWrong(e)));
    }
    throw new UnreadableDocumentException(
        "%s is no notebook: its JSON is no object".formatted(name));
  }

  private static String whatIsWrong(JsonParseException e) {
    String message = String.valueOf(e.getMessage());
    if (message.contains("EOFException")
        || message.contains("End of input")
        || message.contains("Unterminated")) {
      return "its JSON ends in the middle";
    }
    int at = message.indexOf(" at line ");
    int end = message.indexOf(" path ", Math.max(at, 0));
    return at < 0 || end < 0
        ? "it is not JSON"
        : "its JSON is malformed" + message.substring(at, end).replace(" column", ", column");
  }

  private static List<JsonObject> cells(String name, JsonObject notebook)
      throws UnreadableDocumentException {
    List<JsonObject> cells = new ArrayList<>();
    Optional<JsonArray> direct = Json.array(notebook, "cells");
    Optional<JsonArray> worksheets = Json.array(notebook, "worksheets");
    if (direct.isEmpty() && worksheets.isEmpty()) {
      throw new UnreadableDocumentException("%s is no notebook: it has no cells".formatted(name));
    }
    direct.ifPresent(array -> add(cells, array));
    for (JsonElement worksheet : worksheets.orElseGet(JsonArray::new)) {
      if (worksheet instanceof JsonObject sheet) {
        Json.array(sheet, "cells").ifPresent(array -> add(cells, array));
      }
    }
    return cells;
  }

  private static void add(List<JsonObject> cells, JsonArray array) {
    array.forEach(cell -> cells.add(cell instanceof JsonObject object ? object : new JsonObject()));
  }

  /** Format 3 says the language of each cell, format 4 that of the notebook's kernel. */
  private static void checkLanguage(String name, JsonObject notebook, List<JsonObject> cells)
      throws UnreadableDocumentException {
    Optional<JsonObject> metadata = Json.object(notebook, "metadata");
    String language =
        metadata
            .flatMap(it -> Json.object(it, "kernelspec"))
            .map(it -> Json.text(it, "language"))
            .filter(it -> !it.isEmpty())
            .or(
                () ->
                    metadata
                        .flatMap(it -> Json.object(it, "language_info"))
                        .map(it -> Json.text(it, "name")))
            .filter(it -> !it.isEmpty())
            .orElseGet(
                () ->
                    cells.stream()
                        .map(cell -> Json.text(cell, "language"))
                        .filter(it -> !it.isEmpty())
                        .findFirst()
                        .orElse("python"));
    if (!language.toLowerCase(Locale.ROOT).contains("python")) {
      throw new UnreadableDocumentException(
          "the code of %s is not Python but %s".formatted(name, language));
    }
  }

  /** Format 4 calls it {@code source}; in format 3 code has {@code input}. */
  private static String source(JsonObject cell) {
    String source = Json.text(cell, "source");
    String text = source.isEmpty() ? Json.text(cell, "input") : source;
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static int executionCount(JsonObject cell) {
    return Json.count(cell, "execution_count")
        .or(() -> Json.count(cell, "prompt_number"))
        .orElse(Integer.MAX_VALUE);
  }

  private static Snippet snippet(int cell, String source, JsonObject json) {
    Magics.Sorted sorted =
        Magics.sort(source.lines().map(line -> new CodeLine(cell, line)).toList());
    List<String> printed = CellOutput.lines(Json.array(json, "outputs").orElseGet(JsonArray::new));
    LineRange here = new LineRange(cell, cell);
    return new Snippet(
        here,
        sorted.code(),
        printed.isEmpty() ? Optional.empty() : Optional.of(here),
        printed,
        sorted.setAside(),
        Interaction.CELL);
  }
}
