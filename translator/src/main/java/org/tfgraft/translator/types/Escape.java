package org.tfgraft.translator.types;

/**
 * What happens to values that become dynamic: code that is not followed may call them with
 * anything, and put anything into them.
 */
public final class Escape {
  private Escape() {}

  public static void of(Type type) {
    if (type instanceof Type.Function function) {
      function.targets().forEach(ProgramFunction::escape);
    } else if (type instanceof Type.Optional optional) {
      of(optional.value());
    } else if (type instanceof Type.OneOf one) {
      one.types().forEach(Escape::of);
    } else if (type instanceof Type.Given given) {
      of(given.value());
    } else if (type instanceof Type.ListOf list) {
      escape(list.element());
    } else if (type instanceof Type.SetOf set) {
      escape(set.element());
    } else if (type instanceof Type.IterOf iter) {
      escape(iter.element());
    } else if (type instanceof Type.DictOf dict) {
      escape(dict.key());
      escape(dict.value());
    } else if (type instanceof Type.TupleOf tuple) {
      tuple.elements().forEach(Escape::of);
    } else if (type instanceof Type.Instance instance) {
      specialMethods(instance.type());
    } else if (type instanceof Type.ClassValue value) {
      value.type().method("__init__").ifPresent(ProgramFunction::escape);
    }
  }

  private static void escape(Cell cell) {
    cell.add(Type.ANY);
  }

  /** Operators call the special methods of an object without naming them. */
  private static void specialMethods(ProgramClass type) {
    for (ProgramClass each : type.lineage()) {
      each.methods()
          .forEach(
              (name, method) -> {
                if (name.startsWith("__") && !name.equals("__init__")) {
                  method.escape();
                }
              });
    }
  }
}
