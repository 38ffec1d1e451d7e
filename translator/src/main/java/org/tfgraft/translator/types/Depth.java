package org.tfgraft.translator.types;

/** How deep containers are nested in a type; a container in itself counts as too deep. */
public final class Depth {
  /** Deeper than that Java's types are not worth reading. */
  public static final int MOST = 5;

  private Depth() {}

  static int of(Type type) {
    return of(type, 0);
  }

  private static int of(Type type, int depth) {
    if (depth > MOST) {
      return depth;
    }
    if (type instanceof Type.Optional optional) {
      return of(optional.value(), depth);
    } else if (type instanceof Type.ListOf list) {
      return of(list.element().type(), depth + 1);
    } else if (type instanceof Type.SetOf set) {
      return of(set.element().type(), depth + 1);
    } else if (type instanceof Type.IterOf iter) {
      return of(iter.element().type(), depth + 1);
    } else if (type instanceof Type.DictOf dict) {
      return Math.max(of(dict.key().type(), depth + 1), of(dict.value().type(), depth + 1));
    } else if (type instanceof Type.TupleOf tuple) {
      return tuple.elements().stream().mapToInt(e -> of(e, depth + 1)).max().orElse(depth);
    }
    return type instanceof Type.OneOf one
        ? one.types().stream().mapToInt(t -> of(t, depth)).max().orElse(depth)
        : depth;
  }
}
