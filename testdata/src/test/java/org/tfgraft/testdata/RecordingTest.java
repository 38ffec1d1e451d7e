package org.tfgraft.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tfgraft.cli.execute.FactsWriter;
import org.tfgraft.cli.execute.ProgramExecution;
import org.tfgraft.cli.execute.ProgramFacts;
import org.tfgraft.cli.execute.ProgramRequest;

/** The compiled Java of every case does what TensorFlow 1.15.3 was seen to do with the Python. */
@DisabledIfSystemProperty(
    named = "goldens",
    matches = "update",
    disabledReason = "while the Java is rewritten it is not compiled")
class RecordingTest {
  static List<Case> cases() {
    return Case.valid();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void program(Case it) {
    JsonObject recorded = parse(it.golden("facts.json").recorded());
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ProgramRequest request = it.request(ProgramRequest.Evaluation.FULL);
    ProgramFacts facts = new ProgramExecution(err, err).facts(it.compiled(), request);
    JsonObject done = parse(new FactsWriter(true).pretty(facts));
    assertThat(text(done, "stdout")).as("output").isEqualTo(text(recorded, "stdout"));
    assertThat(lines(done.get("error"))).as("error").isEqualTo(lines(recorded.get("error")));
    assertThat(lines(done.get("variables")))
        .as("variables")
        .isEqualTo(lines(recorded.get("variables")));
    assertThat(lines(done.get("ops"))).as("operations").isEqualTo(lines(recorded.get("ops")));
    assertThat(err.toString(StandardCharsets.UTF_8)).as("standard error").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void recordingIsOfTensorFlow(Case it) {
    JsonObject recorded = parse(it.golden("facts.json").recorded());
    assertThat(recorded.getAsJsonObject("versions").get("tensorflow").getAsString())
        .isEqualTo("1.15.3");
    List<String> names =
        elements(recorded.get("ops"))
            .map(op -> op.getAsJsonObject().get("name").getAsString())
            .toList();
    List<String> graph =
        it.golden("graph.txt").recorded().lines().map(line -> line.split(":| = ")[0]).toList();
    assertThat(graph).as("graph.txt").isEqualTo(names);
  }

  private static JsonObject parse(String json) {
    return JsonParser.parseString(json).getAsJsonObject();
  }

  private static String text(JsonObject object, String key) {
    return object.get(key).getAsString();
  }

  /** One line per element, so that a difference is easy to see. */
  private static String lines(JsonElement value) {
    StringBuilder lines = new StringBuilder();
    elements(value).forEach(element -> lines.append(element).append('\n'));
    return lines.toString();
  }

  private static Stream<JsonElement> elements(JsonElement value) {
    return value.isJsonArray()
        ? StreamSupport.stream(value.getAsJsonArray().spliterator(), false)
        : Stream.of(value);
  }
}
