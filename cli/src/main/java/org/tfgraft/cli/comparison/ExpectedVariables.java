package org.tfgraft.cli.comparison;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tfgraft.cli.input.InputException;
import org.tfgraft.cli.input.SourceFolder;

/** Reads what {@code diff} compares with: a list of names, or the JSON of {@code names}. */
public final class ExpectedVariables {
  private final SourceFolder folder;

  public ExpectedVariables(SourceFolder folder) {
    this.folder = folder;
  }

  /** The variables of a list of names or of a JSON file. */
  public VariableSet read(String file) throws InputException {
    byte[] bytes =
        folder.find(Path.of(file)).orElseThrow(() -> new InputException(unreadable(file)));
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf('\0') >= 0) {
      throw new InputException(
          ("%s is neither a list of names nor JSON nor a Python program;"
                  + " checkpoints and GraphDefs cannot be read yet")
              .formatted(file));
    }
    return text.stripLeading().startsWith("{") ? json(file, text) : list(file, text);
  }

  private String unreadable(String file) {
    return folder.find(Path.of(file + ".index")).isPresent()
        ? "%s is a checkpoint, and checkpoints cannot be read yet".formatted(file)
        : "%s cannot be read".formatted(file);
  }

  private static VariableSet list(String file, String text) {
    Map<String, VariableSet.Properties> variables = new LinkedHashMap<>();
    for (String line : text.lines().toList()) {
      int comment = line.indexOf('#');
      String name = (comment < 0 ? line : line.substring(0, comment)).strip();
      if (!name.isEmpty()) {
        variables.put(VariableSet.withoutOutput(name), VariableSet.Properties.UNKNOWN);
      }
    }
    return new VariableSet(file, variables);
  }

  private static VariableSet json(String file, String text) throws InputException {
    try {
      JsonArray list = JsonParser.parseString(text).getAsJsonObject().getAsJsonArray("variables");
      Map<String, VariableSet.Properties> variables = new LinkedHashMap<>();
      for (JsonElement element : list) {
        JsonObject variable = element.getAsJsonObject();
        String name = variable.get("name").getAsString();
        variables.put(VariableSet.withoutOutput(name), properties(variable));
      }
      return new VariableSet(file, variables);
    } catch (JsonParseException | IllegalStateException | NullPointerException e) {
      throw new InputException("%s is not the JSON of 'tfgraft names'".formatted(file));
    }
  }

  private static VariableSet.Properties properties(JsonObject variable) {
    return new VariableSet.Properties(
        Optional.ofNullable(variable.get("shape")).map(ExpectedVariables::shape),
        Optional.ofNullable(variable.get("dtype")).map(JsonElement::getAsString),
        Optional.ofNullable(variable.get("trainable")).map(JsonElement::getAsBoolean));
  }

  private static String shape(JsonElement shape) {
    if (shape.isJsonNull()) {
      return "unknown";
    }
    List<Long> sizes = new ArrayList<>();
    shape.getAsJsonArray().forEach(size -> sizes.add(size.isJsonNull() ? -1 : size.getAsLong()));
    return sizes.toString();
  }
}
