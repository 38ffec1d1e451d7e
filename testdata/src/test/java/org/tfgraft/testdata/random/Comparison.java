package org.tfgraft.testdata.random;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Runs programs on both sides at the same time and compares. */
final class Comparison {
  private static final int[] MOVES = {101, 1009, 20011};

  private final TensorFlow tensorFlow;
  private final Tfgraft tfgraft;
  private final Path workspace;

  Comparison(TensorFlow tensorFlow, Tfgraft tfgraft, Path workspace) {
    this.tensorFlow = tensorFlow;
    this.tfgraft = tfgraft;
    this.workspace = workspace;
  }

  /** A mismatch for each program on which the sides disagree. */
  List<Optional<Mismatch>> compare(List<RandomProgram> programs) {
    List<Path> folders = new ArrayList<>();
    for (RandomProgram program : programs) {
      folders.add(write(program, folders.size()));
    }
    CompletableFuture<List<JsonObject>> recording =
        CompletableFuture.supplyAsync(() -> tensorFlow.run(folders));
    List<JsonObject> done = tfgraft.run(folders);
    List<JsonObject> recorded = recording.join();
    List<Optional<Mismatch>> mismatches = new ArrayList<>();
    for (int i = 0; i < folders.size(); i++) {
      mismatches.add(Mismatch.between(recorded.get(i), done.get(i)));
    }
    return mismatches;
  }

  /** Whether TensorFlow does the same when its objects have other addresses. */
  boolean isDetermined(RandomProgram program) {
    List<Path> folders = List.of(write(program, 0));
    JsonObject first = tensorFlow.run(folders).get(0);
    for (int objects : MOVES) {
      if (Mismatch.between(first, tensorFlow.run(folders, objects).get(0)).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** What TensorFlow makes of a program. */
  JsonObject record(RandomProgram program) {
    return tensorFlow.run(List.of(write(program, 0))).get(0);
  }

  private Path write(RandomProgram program, int number) {
    try {
      Path folder = Files.createDirectories(workspace.resolve(Integer.toString(number)));
      Files.writeString(folder.resolve("program.py"), program.text());
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
