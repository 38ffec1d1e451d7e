package org.tfgraft.runtime.python;

/** Python's binary operators and comparisons, with the names of their special methods. */
public enum Operator {
  ADD("+", "add"),
  SUB("-", "sub"),
  MUL("*", "mul"),
  DIV("/", "div"),
  TRUEDIV("/", "truediv"),
  FLOORDIV("//", "floordiv"),
  MOD("%", "mod"),
  POW("** or pow()", "pow"),
  DIVMOD("divmod()", "divmod"),
  MATMUL("@", "matmul"),
  LSHIFT("<<", "lshift"),
  RSHIFT(">>", "rshift"),
  AND("&", "and"),
  OR("|", "or"),
  XOR("^", "xor"),
  LT("<", "lt"),
  LE("<=", "le"),
  EQ("==", "eq"),
  NE("!=", "ne"),
  GT(">", "gt"),
  GE(">=", "ge");

  private final String symbol;
  private final String word;

  Operator(String symbol, String word) {
    this.symbol = symbol;
    this.word = word;
  }

  /** As Python's error messages write it. */
  public String symbol() {
    return symbol;
  }

  /** The special method of the left operand, as {@code __add__}. */
  public String method() {
    return "__" + word + "__";
  }

  /**
   * The special method of the right operand, as {@code __radd__} or, for {@code <}, {@code __gt__}.
   */
  public String reflectedMethod() {
    return isComparison() ? mirrored().method() : "__r" + word + "__";
  }

  /** The special method of the augmented assignment, as {@code __iadd__}. */
  public String inPlaceMethod() {
    return "__i" + word + "__";
  }

  public boolean isComparison() {
    return compareTo(LT) >= 0;
  }

  /** The comparison with its operands exchanged. */
  public Operator mirrored() {
    return switch (this) {
      case LT -> GT;
      case LE -> GE;
      case GT -> LT;
      case GE -> LE;
      default -> this;
    };
  }
}
