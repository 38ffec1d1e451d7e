package org.tfgraft.runtime.python;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Copies of objects of the program's classes, for {@code copy} and {@code deepcopy}. */
public final class Instances {
  private Instances() {}

  public static PyInstance copy(PyInstance instance, UnaryOperator<Object> value) {
    return copy(instance, fresh -> {}, value);
  }

  /** Tells of the new object before its attributes are copied, as cycles need. */
  public static PyInstance copy(
      PyInstance instance, Consumer<PyInstance> made, UnaryOperator<Object> value) {
    PyInstance fresh = instance.duplicate();
    made.accept(fresh);
    Members members = Members.of(instance.getClass());
    for (String name : members.instanceFields()) {
      members.set(fresh, name, value.apply(members.get(instance, name)));
    }
    instance.attributes().forEach((name, held) -> fresh.assignAttribute(name, value.apply(held)));
    return fresh;
  }
}
