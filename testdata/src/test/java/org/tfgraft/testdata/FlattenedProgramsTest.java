package org.tfgraft.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Programs that have lost their indentation are found again by what they print. {@code
 * -Dflattened=1} tries all there are, {@code -Dflattened=5} every fifth of them.
 */
class FlattenedProgramsTest {
  private static final double SHARE = 0.97;

  private final FlattenedPrograms programs = new FlattenedPrograms();

  @Test
  void cases() {
    check(FlattenedPrograms.cases(), 30);
  }

  @Test
  void shortRandomPrograms() {
    check(FlattenedPrograms.shortPrograms(), 446);
  }

  @Test
  void longRandomPrograms() {
    check(FlattenedPrograms.longPrograms(), 446);
  }

  /** The first answer has the right graph, and no other graph is said to be the only one. */
  private void check(List<FlattenedPrograms.Original> all, int usualStep) {
    int step = Integer.getInteger("flattened", usualStep);
    Map<FlattenedPrograms.Result, List<String>> found =
        new EnumMap<>(FlattenedPrograms.Result.class);
    int tried = 0;
    for (int i = step / 2; i < all.size(); i += step) {
      FlattenedPrograms.Result result = programs.result(all.get(i));
      found.computeIfAbsent(result, r -> new ArrayList<>()).add(all.get(i).name());
      tried++;
    }
    // What is printed may leave two graphs open: one such program is no fault of a small sample.
    int others = Math.max(1, (int) Math.floor((1 - SHARE) * tried));
    List<String> first = found.getOrDefault(FlattenedPrograms.Result.FIRST, List.of());
    found.remove(FlattenedPrograms.Result.FIRST);
    assertThat(first).as("%s", found).hasSizeGreaterThanOrEqualTo(tried - others);
    assertThat(found).doesNotContainKey(FlattenedPrograms.Result.WRONG);
    if (tried * (1 - SHARE) < 1) {
      assertThat(found).doesNotContainKey(FlattenedPrograms.Result.LOST);
    }
  }
}
