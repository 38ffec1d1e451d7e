package org.tfgraft.runtime.python;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Python's {@code enum}: the classes that a program's enumerations derive from. */
public final class Enumerations {
  /** What {@code auto()} gives until the class is made. */
  private static final class Auto {}

  public static final PyType META =
      PyType.made("enum", "EnumMeta", Enumerations::newClass, PyType.TYPE);

  public static final PyType ENUM = base("Enum");
  public static final PyType INT_ENUM = base("IntEnum", PyType.INT, ENUM);
  public static final PyType FLAG = base("Flag", ENUM);
  public static final PyType INT_FLAG = base("IntFlag", PyType.INT, FLAG);

  static {
    method(ENUM, "__repr__", self -> "<" + shown(self) + ": " + Repr.of(value(self)) + ">");
    method(ENUM, "__str__", Enumerations::shown);
    method(ENUM, "__hash__", self -> Hashing.of(name(self)));
    ENUM.setAttribute(
        "__format__", PyFunction.of("__format__", "self, spec", Enumerations::format));
    property("name", Enumerations::name);
    property("value", Enumerations::value);
    FlagOperators.addTo(FLAG);
  }

  private Enumerations() {}

  /** {@code auto()}: the next value. */
  public static Object auto() {
    return new Auto();
  }

  /** {@code unique}: refuses an enumeration with two names for one value. */
  public static Object unique(Object type) {
    List<String> doubled = new ArrayList<>();
    ((PyType) type)
        .members()
        .forEach(
            (name, member) -> {
              if (!name(member).equals(name)) {
                doubled.add(name + " -> " + name(member));
              }
            });
    if (!doubled.isEmpty()) {
      throw new ValueError(
          "duplicate values found in " + Repr.of(type) + ": " + String.join(", ", doubled));
    }
    return type;
  }

  static Object name(Object member) {
    return Py.getattr(member, "_name_");
  }

  static Object value(Object member) {
    return Py.getattr(member, "_value_");
  }

  private static PyType base(String name, PyType... bases) {
    PyType type = PyType.made(META, name, PyTuple.of((Object[]) bases), Map.of());
    type.enumerate();
    return type;
  }

  /** A method without further parameters. */
  interface Method {
    Object of(Object self);
  }

  static void method(PyType type, String name, Method method) {
    type.setAttribute(name, PyFunction.of(name, "self", args -> method.of(args[0])));
  }

  private static void property(String name, Method getter) {
    PyFunction function = PyFunction.of(name, "self", args -> getter.of(args[0]));
    ENUM.setAttribute(name, new PyProperty(function, null, null, null));
  }

  private static String shown(Object self) {
    return PyType.of(self).name() + "." + Str.of(name(self));
  }

  private static Object format(Object... args) {
    Object plain = Derived.plainOf(args[0]);
    return ValueFormat.of(plain == args[0] ? Str.of(args[0]) : plain, (String) args[1]);
  }

  /** {@code EnumMeta(name, bases, attributes)}, or {@code Enum("Name", "A B")}. */
  private static Object newClass(PyTuple args, PyDict<String, Object> keywords) {
    PyDict<String, Object> body = Py.cast(args.get(2));
    Map<String, Object> attributes = new LinkedHashMap<>();
    Map<String, Object> values = new LinkedHashMap<>();
    body.forEach((name, value) -> (isMember(name, value) ? values : attributes).put(name, value));
    PyType type = PyType.made(META, Str.of(args.get(0)), (PyTuple) args.get(1), attributes);
    type.enumerate();
    values.forEach((name, value) -> add(type, name, value));
    return type;
  }

  /** A class made by a call, of names in a text, a list, or a dict with values. */
  static Object functional(PyType base, String name, Object names) {
    PyDict<String, Object> body = new PyDict<>();
    if (names instanceof PyDict<?, ?> values) {
      body.update(values);
    } else {
      Object all =
          names instanceof String text ? Py.callMethod(text.replace(',', ' '), "split") : names;
      for (Object item : Py.iterate(all)) {
        boolean pair = item instanceof PyTuple;
        body.put(
            Str.of(pair ? ((PyTuple) item).get(0) : item), pair ? ((PyTuple) item).get(1) : auto());
      }
    }
    return newClass(PyTuple.of(name, PyTuple.of((Object) base), body), new PyDict<>());
  }

  private static boolean isMember(String name, Object value) {
    boolean descriptor =
        value instanceof PyCallable || value instanceof PyProperty || value instanceof PyUnbound;
    return !name.startsWith("_") && !descriptor;
  }

  private static void add(PyType type, String name, Object given) {
    Object value = given instanceof Auto ? next(type, name) : given;
    Object member = type.memberOf(value);
    if (member == null) {
      member = member(type, name, value);
    }
    type.members().put(name, member);
    type.attributes().put(name, member);
  }

  private static Object next(PyType type, String name) {
    PyList<Object> last = new PyList<>();
    type.members().values().forEach(member -> last.append(value(member)));
    if (ClassAttributes.has(type, "_generate_next_value_")) {
      Object function = Py.getattr(type, "_generate_next_value_");
      return Py.call(function, name, 1L, (long) last.size(), last);
    } else if (last.isEmpty()) {
      return 1L;
    } else if (type.isSubclassOf(FLAG)) {
      return Long.highestOneBit(Numbers.toLong(last.get(-1))) << 1;
    }
    return Py.add(last.get(-1), 1L);
  }

  /** A new member; the value's items are the arguments of {@code __init__}. */
  static Object member(PyType type, String name, Object value) {
    PyTuple args = value instanceof PyTuple items ? items : PyTuple.of(value);
    Object maker = ClassAttributes.has(type, "__new__") ? Py.getattr(type, "__new__") : null;
    PyTuple withType = PyTuple.of((Object) type).concat(args);
    Object member =
        maker == null
            ? DerivedObjects.make(type, args, new PyDict<>())
            : Calls.apply(maker, withType, new PyDict<>());
    ObjectMethods.setattr(member, "_name_", name);
    if (maker == null || !Builtins.hasattr(member, "_value_")) {
      ObjectMethods.setattr(member, "_value_", value);
    }
    if (ClassAttributes.has(type, "__init__")) {
      Calls.apply(Py.getattr(member, "__init__"), args, new PyDict<>());
    }
    return member;
  }
}
