package org.tfgraft.translator.types;

/**
 * The element type of a container, shared by all expressions that may hold the same container.
 * Cells are merged (union-find) when containers meet, and only ever grow.
 */
public final class Cell extends Watched {
  private Type type;
  private Cell parent;

  public Cell(Type type) {
    this.type = type;
    this.parent = this;
  }

  public Type type() {
    return root().type;
  }

  /** Adds values of a type. Tells whether that was news. */
  public boolean add(Type added) {
    Cell root = root();
    if (added instanceof Type.Any) {
      return root.becomeDynamic();
    }
    Type joined = Type.join(root.type, added);
    if (joined.equals(root.type)) {
      return false;
    }
    root.type = Depth.of(joined) > Depth.MOST ? Type.ANY : joined;
    root.changed();
    return true;
  }

  /** Makes a container that came to hold itself, or is nested too deep for Java, dynamic. */
  public void limitDepth() {
    Cell root = root();
    if (Depth.of(root.type) > Depth.MOST) {
      root.becomeDynamic();
    }
  }

  /** Dynamic first, then what that means for the values: a container may hold itself. */
  private boolean becomeDynamic() {
    Type before = type;
    if (before instanceof Type.Any) {
      return false;
    }
    type = Type.ANY;
    changed();
    Escape.of(before);
    return true;
  }

  /** From now on both are one. */
  public Cell merge(Cell other) {
    Cell left = root();
    Cell right = other.root();
    if (left != right) {
      Type leftType = left.type;
      Type rightType = right.type;
      right.parent = left;
      right.type = Type.BOTTOM;
      left.takeWatchersOf(right);
      if (!left.add(rightType) && !leftType.equals(rightType)) {
        left.changed();
      }
    }
    return left.root();
  }

  @Override
  public void watch(Watcher watcher) {
    Cell root = root();
    if (root == this) {
      super.watch(watcher);
    } else {
      root.watch(watcher);
    }
  }

  private Cell root() {
    Cell at = this;
    while (at.parent != at) {
      at.parent = at.parent.parent;
      at = at.parent;
    }
    return at;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Cell cell && cell.root() == root();
  }

  @Override
  public int hashCode() {
    return 1;
  }
}
