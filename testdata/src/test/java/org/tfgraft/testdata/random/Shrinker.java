package org.tfgraft.testdata.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tfgraft.testdata.random.RandomProgram.Edit;

/** Makes a program smaller as long as the two sides disagree on it in the same way. */
final class Shrinker {
  private static final int MOST_ROUNDS = 25;

  private final Comparison comparison;
  private final Mismatch mismatch;

  Shrinker(Comparison comparison, Mismatch mismatch) {
    this.comparison = comparison;
    this.mismatch = mismatch;
  }

  RandomProgram shrink(RandomProgram program) {
    RandomProgram smallest = program;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<List<Edit>> candidates = new ArrayList<>(chunks(smallest.removals()));
      candidates.addAll(smallest.edits().stream().map(List::of).toList());
      List<List<Edit>> successful = successful(smallest, candidates);
      if (successful.isEmpty()) {
        return smallest;
      }
      smallest = combined(smallest, successful);
    }
    return smallest;
  }

  /** Halves, quarters and eighths of the removals. */
  private static List<List<Edit>> chunks(List<Edit> edits) {
    List<List<Edit>> chunks = new ArrayList<>();
    for (int parts = 1; parts <= 8; parts *= 2) {
      int size = edits.size() / parts;
      for (int part = 0; size > 1 && part < parts; part++) {
        chunks.add(edits.subList(part * size, (part + 1) * size));
      }
    }
    return chunks;
  }

  private List<List<Edit>> successful(RandomProgram program, List<List<Edit>> candidates) {
    List<Optional<Mismatch>> results =
        comparison.compare(candidates.stream().map(program::with).toList());
    List<List<Edit>> successful = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      if (results.get(i).filter(mismatch::isLike).isPresent()) {
        successful.add(candidates.get(i));
      }
    }
    return successful;
  }

  /** All successful edits together, or the first half of them, or fewer. */
  private RandomProgram combined(RandomProgram program, List<List<Edit>> successful) {
    List<RandomProgram> combinations = new ArrayList<>();
    for (int count = successful.size(); count > 0; count /= 2) {
      List<Edit> edits = successful.subList(0, count).stream().flatMap(List::stream).toList();
      combinations.add(program.with(edits));
    }
    List<Optional<Mismatch>> results = comparison.compare(combinations);
    for (int i = 0; i < combinations.size(); i++) {
      if (results.get(i).filter(mismatch::isLike).isPresent()) {
        return combinations.get(i);
      }
    }
    return combinations.get(combinations.size() - 1);
  }
}
