package org.tfgraft.runtime.python;

import java.lang.reflect.RecordComponent;

/**
 * Several values that a function returns, as a Java record. Callers that unpack them use the
 * components; to everything else in Python they are a tuple.
 */
public interface ReturnedTuple {
  /** The values as the tuple that Python sees. */
  default PyTuple tuple() {
    RecordComponent[] components = getClass().getRecordComponents();
    Object[] items = new Object[components.length];
    for (int i = 0; i < items.length; i++) {
      components[i].getAccessor().trySetAccessible();
      items[i] = Reflection.call(components[i].getAccessor(), this);
    }
    return PyTuple.of(items);
  }
}
