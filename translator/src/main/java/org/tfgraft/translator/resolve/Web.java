package org.tfgraft.translator.resolve;

/**
 * One life of a variable: the bindings that reach common uses, with those uses. A variable that is
 * assigned anew, and never read across, has several, and each may have a type of its own.
 */
public final class Web {
  private final Symbol symbol;
  private final int index;

  Web(Symbol symbol, int index) {
    this.symbol = symbol;
    this.index = index;
  }

  public Symbol symbol() {
    return symbol;
  }

  public String name() {
    return symbol.name();
  }

  public int index() {
    return index;
  }

  @Override
  public String toString() {
    return symbol + "#" + index;
  }
}
