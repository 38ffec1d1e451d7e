package org.tfgraft.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Takes the steps of an explanation once more, by TensorFlow's rules of naming written down a
 * second time: it knows nothing but the printed JSON, and checks what each step claims on the way.
 */
final class NameReplayer {
  private String variableScope = "";
  private String nameScope = "";
  private String wanted = "";

  /** What the next name scope is of, if it is that of a variable. */
  private String ownScope = "";

  private String result = "";

  private NameReplayer() {}

  /** The name of the operation at which the steps arrive. */
  static String nameOf(JsonArray steps) {
    return after(steps).result;
  }

  /** The name under which the variable that the steps ask for is shared; empty if it is not. */
  static String sharedNameOf(JsonArray steps) {
    return after(steps).wanted;
  }

  private static NameReplayer after(JsonArray steps) {
    NameReplayer replayer = new NameReplayer();
    for (JsonElement step : steps) {
      replayer.take(step.getAsJsonObject());
    }
    return replayer;
  }

  private void take(JsonObject step) {
    switch (text(step, "step")) {
      case "variable_scope" -> enterVariableScope(step);
      case "name_scope" -> enterNameScope(step);
      case "get_variable" -> getVariable(step);
      case "custom_getter" -> wanted = optional(step, "name");
      case "part" -> wanted = text(step, "whole") + "/part_" + step.get("index").getAsInt();
      case "lookup" -> lookUp(step);
      case "variable" -> ownScope = optional(step, "asked");
      case "operation" -> makeOperation(step);
      default -> throw new AssertionError("unknown step: " + step);
    }
  }

  private void enterVariableScope(JsonObject step) {
    assertThat(text(step, "outer")).isEqualTo(variableScope);
    String asked = text(step, "asked");
    variableScope =
        switch (text(step, "asked_by")) {
          case "scope" -> asked;
          case "name" -> join(variableScope, asked);
          default -> defaultName(join(variableScope, asked), step.getAsJsonArray("attempts"));
        };
    assertThat(text(step, "name")).isEqualTo(variableScope);
  }

  /** The first of d, d_1, d_2, … that no open or counted scope has. */
  private static String defaultName(String base, JsonArray attempts) {
    Set<String> taken = taken(attempts);
    String name = base;
    for (int i = 1; taken.contains(name); i++) {
      name = base + "_" + i;
    }
    return name;
  }

  private void enterNameScope(JsonObject step) {
    assertThat(text(step, "outer")).isEqualTo(nameScope);
    JsonElement asked = step.get("asked");
    if (asked.isJsonNull() || asked.getAsString().isEmpty()) {
      nameScope = "";
      assertThat(text(step, "name")).isEmpty();
      return;
    }
    if (asked.getAsString().equals(nameScope + "/")) {
      return;
    }
    assertThat(asked.getAsString()).startsWith(ownScope);
    ownScope = "";
    if (asked.getAsString().endsWith("/")) {
      nameScope = asked.getAsString().substring(0, asked.getAsString().length() - 1);
    } else {
      nameScope = unique(asked.getAsString(), step.getAsJsonObject("unique"));
    }
    assertThat(text(step, "name")).isEqualTo(nameScope + "/");
  }

  /** Case does not count; suffixes begin with the number of times the name was asked for before. */
  private String unique(String asked, JsonObject unique) {
    String base = join(nameScope, asked);
    int suffix = unique.get("asked_before").getAsInt();
    if (suffix == 0) {
      return base;
    }
    Set<String> taken = new HashSet<>();
    taken(unique.getAsJsonArray("attempts")).forEach(name -> taken.add(lower(name)));
    assertThat(taken).contains(lower(base));
    while (taken.contains(lower(base + "_" + suffix))) {
      suffix++;
    }
    return base + "_" + suffix;
  }

  private void getVariable(JsonObject step) {
    assertThat(text(step, "scope")).isEqualTo(variableScope);
    wanted = step.get("asked").isJsonNull() ? "" : join(variableScope, text(step, "asked"));
    assertThat(optional(step, "full_name")).isEqualTo(wanted);
  }

  private void lookUp(JsonObject step) {
    assertThat(optional(step, "name")).isEqualTo(wanted);
    ownScope = wanted;
    assertThat(text(step.getAsJsonObject("decision"), "outcome")).isIn("made", "shared", "refused");
  }

  private void makeOperation(JsonObject step) {
    String asked = text(step, "asked");
    result =
        asked.endsWith("/")
            ? asked.substring(0, asked.length() - 1)
            : unique(asked, step.getAsJsonObject("unique"));
    assertThat(text(step, "name")).isEqualTo(result);
  }

  private static Set<String> taken(JsonArray attempts) {
    Set<String> taken = new HashSet<>();
    for (JsonElement attempt : attempts) {
      if (!attempt.getAsJsonObject().get("free").getAsBoolean()) {
        taken.add(text(attempt.getAsJsonObject(), "name"));
      }
    }
    return taken;
  }

  private static String join(String scope, String name) {
    return scope.isEmpty() ? name : scope + "/" + name;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static String text(JsonObject object, String key) {
    return object.get(key).getAsString();
  }

  /** A text, empty for null. */
  private static String optional(JsonObject object, String key) {
    return object.get(key).isJsonNull() ? "" : text(object, key);
  }
}
