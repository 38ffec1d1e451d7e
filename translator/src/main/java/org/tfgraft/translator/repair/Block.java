package org.tfgraft.translator.repair;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A block that is open at some place of a reading, and the blocks around it.
 *
 * @param family what kind of statement the block belongs to: {@code if}, {@code loop}, {@code try},
 *     {@code with}, {@code def} or {@code class}
 * @param statements how many statements stand in it so far
 * @param names the names that are bound in it, of functions and classes only
 * @param ended whether its last statement leaves it
 */
record Block(
    @Nullable Block outer,
    int depth,
    CodeStatement head,
    String family,
    int statements,
    Set<String> names,
    boolean ended) {

  static Block opened(@Nullable Block outer, CodeStatement head, StatementNames names) {
    int depth = outer == null ? 0 : outer.depth + 1;
    return new Block(
        outer, depth, head, family(head.keyword()), 0, Set.copyOf(names.parameters()), false);
  }

  /** The block of a clause that follows on this one. */
  Block clause(CodeStatement head) {
    return new Block(outer, depth, head, family, 0, names, false);
  }

  private static String family(String keyword) {
    return keyword.equals("for") || keyword.equals("while") ? "loop" : keyword;
  }

  /** The block with one more statement in it. */
  Block with(CodeStatement statement) {
    boolean leaves =
        switch (statement.keyword()) {
          case "return", "raise", "break", "continue" -> true;
          default -> false;
        };
    return new Block(outer, depth, head, family, statements + 1, names, leaves);
  }

  /** The blocks after names were bound: in the innermost function or class around. */
  Block binding(Set<String> bound) {
    if (isScope()) {
      Set<String> all = new HashSet<>(names);
      all.addAll(bound);
      return new Block(outer, depth, head, family, statements, all, ended);
    }
    return outer == null
        ? this
        : new Block(outer.binding(bound), depth, head, family, statements, names, ended);
  }

  boolean isScope() {
    return family.equals("def") || family.equals("class");
  }

  String keyword() {
    return head.keyword();
  }

  /** The open block at a depth; this one, or one around it. */
  Block at(int wanted) {
    Block block = this;
    while (block.depth > wanted && block.outer != null) {
      block = block.outer;
    }
    return block;
  }

  /** The innermost function or class around. */
  Optional<Block> scope() {
    Block block = this;
    while (block != null) {
      if (block.isScope()) {
        return Optional.of(block);
      }
      block = block.outer;
    }
    return Optional.empty();
  }

  boolean isInFunction() {
    for (Block block = this; block != null; block = block.outer) {
      if (block.family.equals("def")) {
        return true;
      }
    }
    return false;
  }

  boolean isInLoop() {
    for (Block block = this; block != null && !block.isScope(); block = block.outer) {
      if (block.family.equals("loop") && !block.keyword().equals("else")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the block can end here without a clause. */
  boolean mayEnd() {
    return statements > 0 && !keyword().equals("try");
  }

  /** Whether a clause may follow on the block. */
  boolean mayBeFollowedBy(String clause) {
    if (statements == 0) {
      return false;
    }
    boolean last = keyword().equals("else") || keyword().equals("finally");
    return switch (clause) {
      case "elif" -> family.equals("if") && !last;
      case "else" -> !last && (family.equals("if") || family.equals("loop") || isHandler());
      case "except" -> family.equals("try") && !last;
      case "finally" -> family.equals("try") && !keyword().equals("finally");
      default -> false;
    };
  }

  private boolean isHandler() {
    return keyword().equals("except");
  }

  /** What decides how the code may go on. */
  String signature() {
    StringBuilder signature = new StringBuilder();
    for (Block block = this; block != null; block = block.outer) {
      signature.append(block.keyword()).append(':').append(block.family);
      signature.append(block.statements == 0 ? "! " : " ");
    }
    return signature.toString();
  }
}
