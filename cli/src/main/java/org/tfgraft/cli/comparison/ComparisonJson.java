package org.tfgraft.cli.comparison;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.tfgraft.cli.PrettyJson;

/**
 * A comparison for programs: each difference with its explanation, the rules, and the rename map.
 */
public final class ComparisonJson {
  private ComparisonJson() {}

  /** One object over many lines. */
  public static String of(VariableComparison comparison) {
    JsonObject object = new JsonObject();
    object.addProperty("program", comparison.left().origin());
    object.addProperty("against", comparison.right().origin());
    object.addProperty("agreeing", comparison.agreeing());
    object.add("rules", list(comparison.rules(), ComparisonJson::rule));
    object.add("rename_map", renameMap(comparison));
    object.add("differences", differences(comparison));
    return PrettyJson.of(object);
  }

  private static JsonObject rule(VariableComparison.Rule rule) {
    JsonObject object = change(rule.change());
    object.addProperty("names", rule.names());
    return object;
  }

  private static JsonObject renameMap(VariableComparison comparison) {
    JsonObject map = new JsonObject();
    comparison.renamed().forEach(it -> map.addProperty(it.name(), it.expected()));
    return map;
  }

  private static JsonArray differences(VariableComparison comparison) {
    JsonArray differences = new JsonArray();
    comparison.renamed().forEach(it -> differences.add(renamed(it)));
    comparison.extra().forEach(it -> differences.add(alone("extra", it)));
    comparison.missing().forEach(it -> differences.add(alone("missing", it)));
    comparison.changed().forEach(it -> differences.add(changed(it)));
    return differences;
  }

  private static JsonObject renamed(Renamed renamed) {
    JsonObject object = difference("renamed", renamed.name());
    object.addProperty("expected", renamed.expected());
    object.add("changes", list(renamed.changes(), ComparisonJson::change));
    return object;
  }

  private static JsonObject alone(String kind, VariableComparison.Alone alone) {
    JsonObject object = difference(kind, alone.name());
    object.add("role", orNull(alone.role(), ComparisonJson::role));
    object.add("nearest", orNull(alone.nearest(), JsonPrimitive::new));
    return object;
  }

  private static JsonObject changed(VariableComparison.Changed changed) {
    JsonObject object = difference(changed.difference().property(), changed.name());
    object.addProperty("value", changed.difference().value());
    object.addProperty("expected", changed.difference().expected());
    return object;
  }

  private static JsonObject difference(String kind, String name) {
    JsonObject object = new JsonObject();
    object.addProperty("kind", kind);
    object.addProperty("name", name);
    return object;
  }

  private static JsonObject change(NameChange change) {
    JsonObject object = new JsonObject();
    object.addProperty("kind", lower(change.kind()));
    object.addProperty("from", change.from());
    object.addProperty("to", change.to());
    object.addProperty("text", change.describe());
    return object;
  }

  private static JsonElement role(TrainingRole role) {
    JsonObject object = new JsonObject();
    object.addProperty("kind", lower(role.kind()));
    object.addProperty("optimizer", role.optimizer());
    object.addProperty("of", role.of());
    return object;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static <T> JsonArray list(List<T> values, Function<T, JsonObject> convert) {
    JsonArray array = new JsonArray();
    values.forEach(value -> array.add(convert.apply(value)));
    return array;
  }

  private static <T> JsonElement orNull(Optional<T> value, Function<T, JsonElement> convert) {
    return value.map(convert).orElse(JsonNull.INSTANCE);
  }
}
