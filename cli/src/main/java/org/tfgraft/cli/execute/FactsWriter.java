package org.tfgraft.cli.execute;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;

/** Facts as JSON, the keys in the order of the recorder's. */
public final class FactsWriter {
  private final boolean operations;

  /** A writer, with or without the {@code ops}. */
  public FactsWriter(boolean operations) {
    this.operations = operations;
  }

  /** One object over many lines. */
  public String pretty(ProgramFacts facts) {
    return write(facts, "  ");
  }

  /** One object on one line. */
  public String line(ProgramFacts facts) {
    return write(facts, "");
  }

  private String write(ProgramFacts facts, String indent) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setIndent(indent);
      json.setHtmlSafe(false);
      json.setSerializeNulls(true);
      write(json, facts);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return text.append('\n').toString();
  }

  private void write(JsonWriter json, ProgramFacts facts) throws IOException {
    json.beginObject();
    json.name("program").value(facts.program());
    json.name("stdout").value(facts.stdout());
    json.name("error");
    writeError(json, facts.error());
    json.name("variables").beginArray();
    for (ProgramFacts.VariableFact variable : facts.variables()) {
      write(json, variable);
    }
    json.endArray();
    if (operations) {
      json.name("ops").beginArray();
      for (ProgramFacts.OperationFact operation : facts.ops()) {
        write(json, operation);
      }
      json.endArray();
    }
    json.endObject();
  }

  private static void writeError(JsonWriter json, Optional<ProgramFacts.Failure> error)
      throws IOException {
    if (error.isEmpty()) {
      json.nullValue();
      return;
    }
    json.beginObject();
    json.name("type").value(error.get().type());
    json.name("message").value(error.get().message());
    json.name("line");
    if (error.get().line() == 0) {
      json.nullValue();
    } else {
      json.value(error.get().line());
    }
    if (error.get().cell() != 0) {
      json.name("cell").value(error.get().cell());
    }
    json.endObject();
  }

  private static void write(JsonWriter json, ProgramFacts.VariableFact variable)
      throws IOException {
    json.beginObject();
    json.name("name").value(variable.name());
    json.name("op").value(variable.op());
    json.name("shape");
    if (variable.shape().isEmpty()) {
      json.nullValue();
    } else {
      json.beginArray();
      for (long size : variable.shape().get()) {
        if (size < 0) {
          json.nullValue();
        } else {
          json.value(size);
        }
      }
      json.endArray();
    }
    json.name("dtype").value(variable.dtype());
    json.name("trainable").value(variable.trainable());
    json.name("collections");
    strings(json, variable.collections());
    json.endObject();
  }

  private static void write(JsonWriter json, ProgramFacts.OperationFact operation)
      throws IOException {
    json.beginObject();
    json.name("name").value(operation.name());
    json.name("type").value(operation.type());
    json.name("inputs");
    strings(json, operation.inputs());
    json.name("control");
    strings(json, operation.control());
    json.name("device").value(operation.device());
    json.endObject();
  }

  private static void strings(JsonWriter json, List<String> values) throws IOException {
    json.beginArray();
    for (String value : values) {
      json.value(value);
    }
    json.endArray();
  }
}
