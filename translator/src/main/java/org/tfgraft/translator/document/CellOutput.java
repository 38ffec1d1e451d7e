package org.tfgraft.translator.document;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a cell printed: its standard output, the values that were shown as text, and the last line
 * of an error. What it wrote to standard error is left out.
 */
final class CellOutput {
  /** The control sequences that colour a terminal (ECMA-48). */
  private static final Pattern COLOURS = Pattern.compile("\u001b\\[[0-9;?]*[ -/]*[@-~]");

  private CellOutput() {}

  /** The printed lines of the outputs of a code cell, of either format. */
  static List<String> lines(JsonArray outputs) {
    StringBuilder printed = new StringBuilder();
    for (JsonElement element : outputs) {
      if (element instanceof JsonObject output) {
        String text = COLOURS.matcher(text(output)).replaceAll("");
        boolean stream = Json.text(output, "output_type").equals("stream");
        if (!stream && !printed.isEmpty() && printed.charAt(printed.length() - 1) != '\n') {
          printed.append('\n');
        }
        printed.append(text).append(stream || text.isEmpty() ? "" : "\n");
      }
    }
    return new ArrayList<>(printed.toString().lines().toList());
  }

  private static String text(JsonObject output) {
    return switch (Json.text(output, "output_type")) {
      case "stream" -> isError(output) ? "" : Json.text(output, "text");
      case "execute_result", "display_data", "pyout" -> value(output);
      case "error", "pyerr" -> error(output);
      default -> "";
    };
  }

  /** Format 4 names the stream {@code name}, format 3 {@code stream}. */
  private static boolean isError(JsonObject output) {
    return Json.text(output, "name").equals("stderr")
        || Json.text(output, "stream").equals("stderr");
  }

  private static String value(JsonObject output) {
    Optional<JsonObject> data = Json.object(output, "data");
    return data.isPresent() ? Json.text(data.get(), "text/plain") : Json.text(output, "text");
  }

  private static String error(JsonObject output) {
    String type = Json.text(output, "ename");
    String message = Json.text(output, "evalue");
    return message.isEmpty() ? type : type + ": " + message;
  }
}
