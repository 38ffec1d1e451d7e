package org.tfgraft.cli.naming;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The answer to a question about a name or a line, in the form of text and of JSON. */
public interface Explanation {
  /** Whether there is anything to tell. */
  boolean isEmpty();

  /** The answer for a person. */
  String text();

  /** The answer for a program: {@code program}, {@code query}, and what was found. */
  JsonObject json();

  /** A line of a notebook's cell, as messages name it. */
  Pattern CELL = Pattern.compile("(?:.*:)?(cell [0-9]{1,9}):([0-9]{1,9})");

  /**
   * Answers a question: a line number, with its file if it is not the program's own, a line of a
   * cell of a notebook, or a name.
   */
  static Explanation of(String program, String query, NamingLog log) {
    Matcher cell = CELL.matcher(query);
    if (cell.matches()) {
      return new LineExplanation(
          program,
          query,
          new LineExplanation.Line(program + ":" + cell.group(1), Long.parseLong(cell.group(2))),
          log);
    }
    int colon = query.lastIndexOf(':');
    String file =
        colon > 0 && query.substring(0, colon).endsWith(".py")
            ? query.substring(0, colon)
            : program;
    String rest =
        file.equals(program) && !query.startsWith(program + ":")
            ? query
            : query.substring(colon + 1);
    return rest.matches("[0-9]+") && log.operations(rest).isEmpty()
        ? new LineExplanation(
            program, query, new LineExplanation.Line(file, Long.parseLong(rest)), log)
        : new NameExplanation(program, query, log);
  }

  /** The members that every answer has. */
  static JsonObject object(String program, String query) {
    JsonObject object = new JsonObject();
    object.addProperty("program", program);
    object.addProperty("query", query);
    return object;
  }

  /** A list of texts. */
  static JsonArray texts(List<String> texts) {
    return NamingJson.list(texts, JsonPrimitive::new);
  }
}
