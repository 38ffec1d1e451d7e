package org.tfgraft.translator.document;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Optional;

/** Members of JSON objects that may be missing or of another kind, which then count as missing. */
final class Json {
  private Json() {}

  /** A text, which notebooks may also write as an array of its lines; empty if there is none. */
  static String text(JsonObject object, String name) {
    JsonElement value = object.get(name);
    if (value instanceof JsonArray lines) {
      StringBuilder text = new StringBuilder();
      for (JsonElement line : lines) {
        text.append(line instanceof JsonPrimitive part ? part.getAsString() : "");
      }
      return text.toString();
    }
    return value instanceof JsonPrimitive primitive ? primitive.getAsString() : "";
  }

  static Optional<JsonArray> array(JsonObject object, String name) {
    return object.get(name) instanceof JsonArray array ? Optional.of(array) : Optional.empty();
  }

  static Optional<JsonObject> object(JsonObject object, String name) {
    return object.get(name) instanceof JsonObject member ? Optional.of(member) : Optional.empty();
  }

  /** A number that counts something. */
  static Optional<Integer> count(JsonObject object, String name) {
    return object.get(name) instanceof JsonPrimitive value && value.isNumber()
        ? Optional.of(value.getAsInt())
        : Optional.empty();
  }
}
