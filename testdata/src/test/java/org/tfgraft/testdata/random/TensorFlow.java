package org.tfgraft.testdata.random;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The real TensorFlow 1.15.3, in one process that runs each program in a copy of itself. */
final class TensorFlow implements AutoCloseable {
  private final Process process;
  private final Writer input;
  private final BufferedReader output;

  /** Starts the recorder with further arguments; {@code oracle} is the folder of its files. */
  TensorFlow(Path oracle, List<String> arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(oracle.resolve("python").toString(), oracle.resolve("batch.py").toString()));
    command.addAll(arguments);
    try {
      process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    input = process.outputWriter(StandardCharsets.UTF_8);
    output = process.inputReader(StandardCharsets.UTF_8);
  }

  /** What it makes of the programs in some folders. */
  List<JsonObject> run(List<Path> folders) {
    return run(folders, 0);
  }

  /** The same with the addresses of objects moved, by making so many of them before. */
  List<JsonObject> run(List<Path> folders, int objects) {
    List<JsonObject> facts = new ArrayList<>();
    try {
      for (Path folder : folders) {
        input.write(objects + " " + folder.toAbsolutePath() + "\n");
      }
      input.flush();
      for (Path folder : folders) {
        String line = output.readLine();
        if (line == null) {
          throw new IllegalStateException("the recorder ended at " + folder);
        }
        facts.add(JsonParser.parseString(line).getAsJsonObject());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return facts;
  }

  @Override
  public void close() {
    try {
      input.close();
      process.waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
