package org.tfgraft.testdata.random;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The first thing on which the two sides disagree. */
record Mismatch(Kind kind, String expected, String actual) {
  /** The folder that TensorFlow's own files are in, of which some messages tell. */
  private static final String INSTALLATION = "(?<=[<])/[^ <>]*/(?=tensorflow/(?:python|contrib)/)";

  /** What they disagree on. */
  enum Kind {
    OUTPUT("stdout"),
    ERROR("error"),
    VARIABLES("variables"),
    OPERATIONS("ops"),
    /** Our side has no such function yet, or emits Java that does not compile. */
    UNSUPPORTED("");

    private final String key;

    Kind(String key) {
      this.key = key;
    }
  }

  /**
   * Compares what TensorFlow did with what we did; a graph that it cannot list any more says
   * nothing.
   */
  static Optional<Mismatch> between(JsonObject expected, JsonObject actual) {
    if (expected.get("error").toString().contains("\"type\":\"NotRecorded\"")) {
      return Optional.empty();
    }
    String error = actual.get("error").toString();
    if (error.contains("\"type\":\"Unsupported\"")) {
      return Optional.of(
          new Mismatch(
              Kind.UNSUPPORTED, "", error + "\n" + firstLines(actual.get("stdout").getAsString())));
    }
    for (Kind kind : List.of(Kind.OUTPUT, Kind.ERROR, Kind.VARIABLES, Kind.OPERATIONS)) {
      JsonElement wanted = withoutWords(withoutAddresses(expected.get(kind.key)));
      JsonElement done = withoutWords(withoutAddresses(actual.get(kind.key)));
      if (!wanted.equals(done)) {
        return Optional.of(firstDifference(kind, elements(wanted), elements(done)));
      }
    }
    return Optional.empty();
  }

  /** The facts with the control inputs of each operation in the order of their names. */
  static JsonObject withControlSorted(JsonObject facts) {
    JsonObject sorted = facts.deepCopy();
    for (JsonElement operation : sorted.getAsJsonArray("ops")) {
      JsonArray control = new JsonArray();
      operation.getAsJsonObject().getAsJsonArray("control").asList().stream()
          .map(JsonElement::getAsString)
          .sorted()
          .forEach(control::add);
      operation.getAsJsonObject().add("control", control);
    }
    return sorted;
  }

  /** The same for every run and every place where TensorFlow is installed. */
  private static JsonElement withoutAddresses(JsonElement value) {
    String text = value.toString();
    String same = text.replaceAll("0x[0-9a-f]+", "0x").replaceAll(INSTALLATION, "");
    return same.equals(text) ? value : JsonParser.parseString(same);
  }

  /** Of an error of syntax the line counts; the words are our own. */
  private static JsonElement withoutWords(JsonElement value) {
    boolean syntax =
        value.isJsonObject()
            && value.getAsJsonObject().has("type")
            && value.getAsJsonObject().get("type").getAsString().equals("SyntaxError");
    if (!syntax) {
      return value;
    }
    JsonObject plain = value.getAsJsonObject().deepCopy();
    plain.remove("message");
    return plain;
  }

  private static String firstLines(String text) {
    return String.join("\n", text.lines().limit(6).toList());
  }

  private static JsonArray elements(JsonElement value) {
    if (value.isJsonArray()) {
      return value.getAsJsonArray();
    }
    JsonArray lines = new JsonArray();
    if (value instanceof JsonPrimitive primitive) {
      primitive.getAsString().lines().forEach(lines::add);
    } else {
      lines.add(value);
    }
    return lines;
  }

  private static Mismatch firstDifference(Kind kind, JsonArray expected, JsonArray actual) {
    int same = 0;
    while (same < expected.size()
        && same < actual.size()
        && expected.get(same).equals(actual.get(same))) {
      same++;
    }
    return new Mismatch(kind, element(expected, same), element(actual, same));
  }

  private static String element(JsonArray array, int index) {
    return index < array.size() ? array.get(index).toString() : "(nothing)";
  }

  /** Whether a smaller program still shows this mismatch and not quite another. */
  boolean isLike(Mismatch other) {
    return kind == other.kind && signature().equals(other.signature());
  }

  /** The mismatch without what belongs to one program only. */
  String signature() {
    return kind + " " + words(expected) + " / " + words(actual);
  }

  private static String words(String text) {
    String known = text.replaceAll("program.py:\\d+", "").replaceFirst("(?<=\\w)\\(.*", "");
    return Pattern.compile("[A-Za-z_.]{4,}")
        .matcher(known)
        .results()
        .map(MatchResult::group)
        .limit(6)
        .collect(Collectors.joining(" "));
  }
}
