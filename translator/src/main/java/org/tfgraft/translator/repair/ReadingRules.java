package org.tfgraft.translator.repair;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where Python lets a statement stand, given the blocks that are open. */
final class ReadingRules {
  /** As deep as Python's tokenizer allows. */
  private static final int DEEPEST = 99;

  private ReadingRules() {}

  /** A place for a statement, and the blocks that are open behind it. */
  record Place(int depth, @Nullable Block open) {}

  /**
   * All places for a statement.
   *
   * @param open the innermost open block, if any
   * @param decorated whether a decorator stands right before, in the innermost block
   * @param names those of the statement
   */
  static List<Place> places(
      @Nullable Block open, CodeStatement statement, boolean decorated, StatementNames names) {
    List<Place> places = new ArrayList<>();
    int deepest = open == null ? 0 : open.depth() + 1;
    boolean first = open != null && open.statements() == 0;
    int shallowest = first || decorated ? deepest : 0;
    for (int depth = Math.min(deepest, DEEPEST); depth >= shallowest; depth--) {
      if (statement.kind() == CodeStatement.Kind.CLAUSE) {
        clause(open, statement, names, depth, places);
      } else if (mayStand(open, statement, depth, decorated)) {
        places.add(new Place(depth, after(around(open, depth), statement, names)));
      }
      if (open != null && depth > 0 && !open.at(depth - 1).mayEnd()) {
        if (statement.kind() == CodeStatement.Kind.CLAUSE && depth - 1 >= shallowest) {
          clause(open, statement, names, depth - 1, places);
        }
        break;
      }
    }
    return places;
  }

  private static void clause(
      @Nullable Block open,
      CodeStatement statement,
      StatementNames names,
      int depth,
      List<Place> places) {
    boolean known = places.stream().anyMatch(place -> place.depth() == depth);
    if (!known && open != null && depth <= open.depth()) {
      Block closed = open.at(depth);
      if (closed.mayBeFollowedBy(statement.keyword())) {
        places.add(new Place(depth, closed.clause(statement).binding(names.binds())));
      }
    }
  }

  private static boolean mayStand(
      @Nullable Block open, CodeStatement statement, int depth, boolean decorated) {
    Block around = around(open, depth);
    String keyword = statement.keyword();
    if (decorated && statement.kind() != CodeStatement.Kind.DECORATOR) {
      return keyword.equals("def") || keyword.equals("class");
    }
    return switch (keyword) {
      case "return", "yield", "nonlocal" -> around != null && around.isInFunction();
      case "break", "continue" -> around != null && around.isInLoop();
      default -> true;
    };
  }

  /** The block around a statement at a depth. */
  static @Nullable Block around(@Nullable Block open, int depth) {
    return open == null || depth == 0 ? null : open.at(depth - 1);
  }

  private static @Nullable Block after(
      @Nullable Block around, CodeStatement statement, StatementNames names) {
    Block counted =
        around == null || statement.kind() == CodeStatement.Kind.DECORATOR
            ? around
            : around.with(statement).binding(names.binds());
    return statement.opensBlock() ? Block.opened(counted, statement, names) : counted;
  }

  /** Whether the code may end here. */
  static boolean mayEnd(@Nullable Block open) {
    for (Block block = open; block != null; block = block.outer()) {
      if (!block.mayEnd()) {
        return false;
      }
    }
    return true;
  }
}
