package org.tfgraft.translator.repair;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How unlike what people write a place is. A statement that reads a name which nothing has bound
 * there costs most, and a function that calls itself for ever; then come the habits of programmers,
 * such as that a function ends with its {@code return}. The figures only order readings; none is
 * ever ruled out by them.
 */
final class ReadingCosts {
  /** More than all habits together. */
  static final double UNBOUND = 1_000_000;

  private final List<CodeStatement> statements;
  private final List<StatementNames> names;
  private final boolean[] blankBefore;

  /**
   * @param statements those that have a place
   * @param blankBefore before which of them the document leaves a line blank
   */
  ReadingCosts(List<CodeStatement> statements, List<StatementNames> names, boolean[] blankBefore) {
    this.statements = statements;
    this.names = names;
    this.blankBefore = blankBefore;
  }

  /** The cost of a place for a statement. */
  double of(int index, int depth, @Nullable Block open, Set<String> global) {
    Block around = ReadingRules.around(open, depth);
    double cost =
        unbound(index, around, global) + (callsItselfForEver(index, around) ? UNBOUND : 0);
    boolean left = false;
    for (Block block = open; block != null && block.statements() > 0; block = block.outer()) {
      boolean stays = block.depth() < depth;
      left = block.ended() || left;
      cost += stays ? stay(index, block, left) : close(index, block, left);
      left = left && !stays && block.family().equals("with");
    }
    return cost;
  }

  /** Whether a function would call itself whatever happens. */
  private boolean callsItselfForEver(int index, @Nullable Block around) {
    CodeStatement statement = statements.get(index);
    for (Block block = around; block != null; block = block.outer()) {
      if (block.family().equals("def")) {
        return statement.text().startsWith(name(block.head()) + "(");
      }
      if (!block.family().equals("with") && !block.keyword().equals("try")) {
        return false;
      }
    }
    return false;
  }

  private double unbound(int index, @Nullable Block around, Set<String> global) {
    double cost = 0;
    for (String name : names.get(index).uses()) {
      if (isBoundIn(name, 0, statements.size()) && !isKnown(name, index, around, global)) {
        cost += UNBOUND;
      }
    }
    return cost;
  }

  private boolean isKnown(String name, int index, @Nullable Block around, Set<String> global) {
    boolean function = around != null && around.isInFunction();
    for (Block block = around; block != null; block = block.outer()) {
      if (block.isScope() && block.names().contains(name)) {
        return true;
      }
    }
    return global.contains(name) || (function && isBoundIn(name, index, statements.size()));
  }

  private boolean isBoundIn(String name, int from, int to) {
    for (int i = from; i < to; i++) {
      if (names.get(i).binds().contains(name) || names.get(i).parameters().contains(name)) {
        return true;
      }
    }
    return false;
  }

  private double stay(int index, Block block, boolean left) {
    double blank = blankBefore[index] ? 1.5 : 0;
    return blank
        + switch (block.family()) {
          case "def" -> stayInFunction(index, block, left);
          case "class" -> stayInClass(index);
          case "loop" -> isAbout(index, block) ? 0 : 3;
          case "with" -> stayInWith(index, block);
          case "if" -> uses(index, block.head()) ? 0.8 : 2;
          case "try" -> stayInTry(index, block);
          default -> 1;
        };
  }

  private double close(int index, Block block, boolean left) {
    return switch (block.family()) {
      case "def" -> closeFunction(index, left);
      case "class" -> isMethod(index) ? 8 : 0;
      case "loop" -> isAbout(index, block) ? 5 : 0.2;
      case "with" -> closeWith(index, block);
      default -> 0.2;
    };
  }

  private double stayInFunction(int index, Block block, boolean left) {
    CodeStatement statement = statements.get(index);
    String own = statements.get(index).keyword();
    boolean calls = names.get(index).uses().stream().anyMatch(name(block.head())::equals);
    if (left) {
      return 12;
    }
    if (statement.text().startsWith("if __name__")) {
      return 20;
    }
    if (own.equals("def") || own.equals("class")) {
      return isReturnedLater(index) ? 0 : 4;
    }
    if (own.equals("import") || own.equals("from")) {
      return 4;
    }
    return calls ? 6 : returnsLater(index) ? 0 : own.equals("print") ? 1.5 : 1;
  }

  private double closeFunction(int index, boolean left) {
    if (left) {
      return 0;
    }
    return returnsLater(index) ? 8 : isDefinition(index) ? 0.5 : 2;
  }

  /** What is tried may be long; what is done then is mostly a line. */
  private double stayInTry(int index, Block block) {
    if (block.keyword().equals("try")) {
      return 0.5;
    }
    return uses(index, block.head()) ? 1 : statements.get(index).opensBlock() ? 6 : 3;
  }

  private double stayInClass(int index) {
    return isMethod(index) || statements.get(index).kind() == CodeStatement.Kind.DECORATOR
        ? 0
        : isDefinition(index) ? 6 : 7;
  }

  private double stayInWith(int index, Block block) {
    CodeStatement statement = statements.get(index);
    if (usesTarget(index, block) || targetIsUsedLater(index, block) || sharesNow(index)) {
      return 0;
    }
    return switch (statement.keyword()) {
      case "print" -> 2;
      case "with" -> sameScope(statement, block.head()) ? 5 : 1;
      case "def", "class", "import", "from", "if" -> 6;
      case "assert" -> 0.4;
      default -> makesVariable(statement) ? 0.3 : 1;
    };
  }

  private double closeWith(int index, Block block) {
    CodeStatement statement = statements.get(index);
    if (usesTarget(index, block)) {
      return opensAgain(statement) ? 0.3 : 3;
    }
    if (targetIsUsedLater(index, block) || sharesNow(index)) {
      return 2;
    }
    return switch (statement.keyword()) {
      case "print", "def", "class", "import", "from" -> 0;
      case "assert" -> 0.5;
      case "with" -> 0.7;
      default -> makesVariable(statement) ? 1.2 : 0.7;
    };
  }

  /** Whether two heads open scopes of the same name, as sharing does, one after the other. */
  private static boolean sameScope(CodeStatement one, CodeStatement other) {
    return scopeName(one).equals(scopeName(other));
  }

  private static String scopeName(CodeStatement head) {
    String text = head.text();
    int start = text.indexOf('(') + 1;
    int end = start;
    while (end < text.length() && ",):".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(start, end);
  }

  /** Whether the scope was told just before to share what follows. */
  private boolean sharesNow(int index) {
    return index > 0 && statements.get(index - 1).text().contains("reuse_variables(");
  }

  private static boolean opensAgain(CodeStatement statement) {
    return statement.keyword().equals("with");
  }

  private static boolean makesVariable(CodeStatement statement) {
    String text = statement.text();
    return text.contains("get_variable(") || text.contains(".Variable(");
  }

  /** Whether a statement has to do with a loop: its variable, or what is bound in it. */
  private boolean isAbout(int index, Block block) {
    return uses(index, block.head()) || bindsWhat(index, block) || usesWhatIsBoundIn(index, block);
  }

  /** Whether a statement reads what the block is the first to bind. */
  private boolean usesWhatIsBoundIn(int index, Block block) {
    int head = statements.indexOf(block.head());
    return names.get(index).uses().stream()
        .anyMatch(name -> isBoundIn(name, head, index) && !isBoundIn(name, 0, head));
  }

  private boolean bindsWhat(int index, Block block) {
    return block.head().keyword().equals("while")
        && names.get(statements.indexOf(block.head())).uses().stream()
            .anyMatch(names.get(index).binds()::contains);
  }

  private boolean uses(int index, CodeStatement head) {
    Set<String> uses = names.get(index).uses();
    StatementNames own = names.get(statements.indexOf(head));
    boolean conditional = head.keyword().equals("if");
    return (conditional ? own.uses() : own.binds()).stream().anyMatch(uses::contains);
  }

  private boolean usesTarget(int index, Block block) {
    return uses(index, block.head());
  }

  /** Whether what {@code with … as} binds is read further on, before it is bound again. */
  private boolean targetIsUsedLater(int index, Block block) {
    Set<String> targets = names.get(statements.indexOf(block.head())).binds();
    for (int i = index; i < statements.size(); i++) {
      StatementNames later = names.get(i);
      if (later.uses().stream().anyMatch(targets::contains)) {
        return !opensAgain(statements.get(i));
      }
      if (later.binds().stream().anyMatch(targets::contains)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a return comes before the next definition. */
  private boolean returnsLater(int index) {
    for (int i = index; i < statements.size(); i++) {
      String keyword = statements.get(i).keyword();
      if (keyword.equals("return") || keyword.equals("yield")) {
        return true;
      }
      if (keyword.equals("def") || keyword.equals("class")) {
        return false;
      }
    }
    return false;
  }

  private boolean isReturnedLater(int index) {
    Set<String> defined = names.get(index).binds();
    for (int i = index + 1; i < statements.size(); i++) {
      boolean returned =
          statements.get(i).keyword().equals("return")
              && names.get(i).uses().stream().anyMatch(defined::contains);
      if (returned) {
        return true;
      }
    }
    return false;
  }

  private boolean isMethod(int index) {
    List<String> parameters = names.get(index).parameters();
    boolean decorated =
        index > 0 && statements.get(index - 1).kind() == CodeStatement.Kind.DECORATOR;
    return (!parameters.isEmpty()
            && (parameters.get(0).equals("self") || parameters.get(0).equals("cls")))
        || (decorated && statements.get(index - 1).text().contains("staticmethod"));
  }

  private boolean isDefinition(int index) {
    CodeStatement statement = statements.get(index);
    return statement.keyword().equals("def")
        || statement.keyword().equals("class")
        || statement.kind() == CodeStatement.Kind.DECORATOR;
  }

  private static String name(CodeStatement head) {
    String text = head.text();
    int start = text.indexOf(' ') + 1;
    int end = start;
    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }
}
