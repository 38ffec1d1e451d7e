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
  private static final int[] MOVES = {0, 101, 1009, 20011};

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

  /**
   * Compares with recordings in which TensorFlow's objects have other addresses and its stack is a
   * little shorter, too: it is no mismatch if we agree with one of them, up to the order of control
   * inputs if they do not agree on that among themselves.
   */
  Verdict judge(RandomProgram program) {
    List<Path> folders = List.of(write(program, 0));
    JsonObject done = tfgraft.run(folders).get(0);
    List<JsonObject> recordings = new ArrayList<>();
    for (int objects : MOVES) {
      recordings.add(tensorFlow.run(folders, objects).get(0));
    }
    boolean differs =
        recordings.stream()
            .anyMatch(other -> Mismatch.between(recordings.get(0), other).isPresent());
    if (!differs) {
      return Verdict.MISMATCH;
    }
    JsonObject sorted = Mismatch.withControlSorted(recordings.get(0));
    boolean otherwiseEqual =
        recordings.stream()
            .map(Mismatch::withControlSorted)
            .allMatch(other -> Mismatch.between(sorted, other).isEmpty());
    if (!otherwiseEqual) {
      return Verdict.UNDETERMINED;
    }
    return Mismatch.between(sorted, Mismatch.withControlSorted(done)).isEmpty()
        ? Verdict.EQUAL
        : Verdict.MISMATCH;
  }

  /** What becomes of a mismatch when what TensorFlow itself does differently is left aside. */
  enum Verdict {
    EQUAL,
    MISMATCH,
    UNDETERMINED
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
