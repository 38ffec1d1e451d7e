package org.tfgraft.translator.repair;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a reading: how far the code is read, and what is open there.
 *
 * @param before the same without its last statement
 * @param next how many statements are read
 * @param depth how deep the last of them stands
 * @param global the names that the program has bound
 * @param decorated whether a decorator was read last
 * @param cost how unlike what people write it is
 */
record ReadingNode(
    @Nullable ReadingNode before,
    int next,
    int depth,
    @Nullable Block open,
    Set<String> global,
    boolean decorated,
    double cost) {

  /** The beginning of everything. */
  static ReadingNode start(Set<String> known) {
    return new ReadingNode(null, 0, 0, null, known, false, 0);
  }

  ReadingNode then(ReadingRules.Place place, double more, Set<String> bound, boolean decorator) {
    Set<String> names = global;
    if (!global.containsAll(bound)) {
      names = new HashSet<>(global);
      names.addAll(bound);
    }
    return new ReadingNode(
        this, next + 1, place.depth(), place.open(), names, decorator, cost + more);
  }

  boolean mayEnd() {
    return !decorated && ReadingRules.mayEnd(open);
  }

  /** What decides how the code may go on. */
  String signature() {
    return (decorated ? "@" : "") + depth + (open == null ? "" : open.signature());
  }

  /** The head of the block that the last statement stands in. */
  Optional<CodeStatement> stands() {
    return Optional.ofNullable(around()).map(Block::head);
  }

  /** The head of the function that the last statement stands in. */
  @Nullable CodeStatement function() {
    Block block = around();
    while (block != null && !block.family().equals("def")) {
      block = block.outer();
    }
    return block == null ? null : block.head();
  }

  private @Nullable Block around() {
    return ReadingRules.around(open, depth);
  }

  /** The depth of a statement that was read. */
  int depthOf(int index) {
    return upTo(index + 1).depth;
  }

  /** The first statements of it. */
  ReadingNode upTo(int statements) {
    ReadingNode at = this;
    while (at.before != null && at.next > statements) {
      at = at.before;
    }
    return at;
  }
}
