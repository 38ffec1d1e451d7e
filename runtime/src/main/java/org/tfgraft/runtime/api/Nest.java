package org.tfgraft.runtime.api;

import org.tfgraft.runtime.op.Nested;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;

/** {@code tf.nest}. */
public class Nest {
  Nest() {}

  public static PyList<Object> flatten(Object structure, Arg... options) {
    return Nested.flatten(structure);
  }

  public static boolean isNested(Object seq) {
    return Nested.isNested(seq);
  }

  public static Object mapStructure(Object func, PyTuple structure, PyDict<String, Object> kwargs) {
    return Nested.map(func, structure, kwargs);
  }

  public static Object packSequenceAs(Object structure, Object flatSequence, Arg... options) {
    return Nested.pack(structure, flatSequence);
  }

  public static void assertSameStructure(Object nest1, Object nest2, Arg... options) {
    Nested.assertSame(nest1, nest2);
  }
}
