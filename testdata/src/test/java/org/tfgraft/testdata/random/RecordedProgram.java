package org.tfgraft.testdata.random;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A random program and what TensorFlow did with it, so that it can be run again without TensorFlow.
 * The text is kept, not only the seed, since the grammar changes.
 */
public record RecordedProgram(long seed, String text, JsonObject facts) {
  /** One file a profile. */
  private static final List<String> PROFILES = List.of("scoping", "python");

  /** All of them. */
  public static List<RecordedProgram> load() {
    return PROFILES.stream().flatMap(profile -> load(profile).stream()).toList();
  }

  private static String resource(String profile) {
    return "recorded-" + profile + ".jsonl.gz";
  }

  private static List<RecordedProgram> load(String profile) {
    try (InputStream stream = RecordedProgram.class.getResourceAsStream(resource(profile));
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(stream), StandardCharsets.UTF_8))) {
      return reader.lines().map(RecordedProgram::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void save(List<RecordedProgram> programs, String profile, Path folder) {
    try (Writer writer =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(folder.resolve(resource(profile)))),
            StandardCharsets.UTF_8)) {
      for (RecordedProgram program : programs) {
        writer.write(program.json() + "\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RecordedProgram parse(String line) {
    JsonObject object = JsonParser.parseString(line).getAsJsonObject();
    return new RecordedProgram(
        object.get("seed").getAsLong(),
        object.get("text").getAsString(),
        object.getAsJsonObject("facts"));
  }

  private String json() {
    JsonObject object = new JsonObject();
    object.addProperty("seed", seed);
    object.addProperty("text", text);
    object.add("facts", facts);
    return new Gson().newBuilder().disableHtmlEscaping().serializeNulls().create().toJson(object);
  }

  @Override
  public String toString() {
    return "seed " + seed;
  }
}
