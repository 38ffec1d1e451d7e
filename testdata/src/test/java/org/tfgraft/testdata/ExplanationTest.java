package org.tfgraft.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tfgraft.cli.PrettyJson;
import org.tfgraft.cli.execute.ProgramExecution;
import org.tfgraft.cli.execute.ProgramRequest;
import org.tfgraft.cli.naming.Explanation;
import org.tfgraft.cli.naming.NamingLog;

/**
 * What {@code explain} prints of every variable that TensorFlow was seen to make, and of every
 * operation, leads somebody who takes the steps once more to its name.
 */
@DisabledIfSystemProperty(
    named = "goldens",
    matches = "update",
    disabledReason = "while the Java is rewritten it is not compiled")
class ExplanationTest {
  static List<Case> cases() {
    return Case.valid();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void stepsLeadToTheName(Case it) {
    OutputStream nowhere = OutputStream.nullOutputStream();
    NamingLog log =
        new ProgramExecution(nowhere, nowhere)
            .explain(it.compiled(), it.request(ProgramRequest.Evaluation.GRAPH_ONLY))
            .naming();
    JsonObject recorded =
        JsonParser.parseString(it.golden("facts.json").recorded()).getAsJsonObject();
    for (String variable : names(recorded, "variables")) {
      check(variable, explained(variable, log));
      assertThat(explained(variable, log).get(0).getAsJsonObject().get("name").getAsString())
          .isEqualTo(variable);
    }
    for (String operation : names(recorded, "ops")) {
      check(operation, explained(operation, log));
    }
  }

  private static void check(String name, JsonArray explanations) {
    String operation = name.endsWith(":0") ? name.substring(0, name.length() - 2) : name;
    assertThat(explanations).as(name).isNotEmpty();
    for (JsonElement element : explanations) {
      JsonArray steps = element.getAsJsonObject().getAsJsonArray("steps");
      assertThat(NameReplayer.nameOf(steps)).isEqualTo(operation);
      for (JsonElement again : element.getAsJsonObject().getAsJsonArray("asked_again")) {
        assertThat(NameReplayer.sharedNameOf(again.getAsJsonArray()))
            .isEqualTo(NameReplayer.sharedNameOf(steps));
      }
    }
  }

  /** The explanations as they are printed. */
  private static JsonArray explained(String name, NamingLog log) {
    String printed = PrettyJson.of(Explanation.of("program.py", name, log).json());
    return JsonParser.parseString(printed).getAsJsonObject().getAsJsonArray("names");
  }

  private static List<String> names(JsonObject recorded, String kind) {
    List<String> names = new ArrayList<>();
    for (JsonElement element : recorded.getAsJsonArray(kind)) {
      names.add(element.getAsJsonObject().get("name").getAsString());
    }
    return names;
  }
}
