package org.tfgraft.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tfgraft.testdata.FlattenedPrograms.Original;
import org.tfgraft.testdata.FlattenedPrograms.Result;

/**
 * Programs that have lost their indentation are found again by what they print. A build tries some
 * that are known to be found; {@code -Dflattened=1} tries all there are, {@code -Dflattened=5}
 * every fifth of them.
 */
class FlattenedProgramsTest {
  private static final int STEP = Integer.getInteger("flattened", 0);
  private static final double SHARE = 0.97;

  private final FlattenedPrograms programs = new FlattenedPrograms();

  @Test
  void cases() {
    check(
        FlattenedPrograms.cases(),
        "defaults/inherited",
        "graphs/meta_graphs",
        "names/failed_operation",
        "reuse/message_of_resource_variables",
        "scopes/opened_again");
  }

  @Test
  void shortRandomPrograms() {
    check(FlattenedPrograms.shortPrograms(), "seed 5289, its beginning");
  }

  @Test
  void longRandomPrograms() {
    check(FlattenedPrograms.longPrograms(), "seed 5289");
  }

  private void check(List<Original> all, String... usual) {
    if (STEP == 0) {
      List<Original> some = all.stream().filter(it -> List.of(usual).contains(it.name())).toList();
      assertThat(results(some).get(Result.FIRST)).containsExactlyInAnyOrder(usual);
    } else {
      checkShare(IntStream.range(0, all.size()).filter(i -> i % STEP == 0).mapToObj(all::get));
    }
  }

  /** The right graph is an answer, nearly always the first, and no other is said to be the only. */
  private void checkShare(Stream<Original> sample) {
    List<Original> tried = sample.toList();
    Map<Result, List<String>> found = results(tried);
    List<String> first = found.getOrDefault(Result.FIRST, List.of());
    found.remove(Result.FIRST);
    assertThat(first.size()).as("%s", found).isGreaterThanOrEqualTo((int) (SHARE * tried.size()));
    assertThat(found).doesNotContainKeys(Result.WRONG, Result.LOST);
  }

  private Map<Result, List<String>> results(List<Original> tried) {
    Map<Result, List<String>> found = new EnumMap<>(Result.class);
    for (Original program : tried) {
      Result result = programs.result(program);
      found.computeIfAbsent(result, r -> new ArrayList<>()).add(program.name());
    }
    return found;
  }
}
