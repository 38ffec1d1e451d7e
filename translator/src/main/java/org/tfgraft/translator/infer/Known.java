package org.tfgraft.translator.infer;

import org.tfgraft.translator.types.Type;
import org.tfgraft.translator.types.Watched;

/** The type of a variable or result as far as it is known; it only grows. */
final class Known extends Watched {
  private Type type = Type.BOTTOM;

  Type type() {
    return type;
  }

  /** The type when nothing more will be learnt. */
  Type orAny() {
    return type instanceof Type.Bottom ? Type.ANY : type;
  }

  void add(Type added) {
    Type joined = Type.join(type, added);
    if (!joined.equals(type)) {
      type = joined;
      changed();
    }
  }
}
