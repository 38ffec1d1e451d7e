package org.tfgraft.runtime.python;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * A Python class as a value: a built-in type, a class of a library, or one that the program made.
 * Calling it makes an instance.
 */
public final class PyType implements PyCallable, PyOperand {
  private static final Map<String, PyType> NAMED = new ConcurrentHashMap<>();
  private static final ClassValue<PyType> BY_CLASS =
      new ClassValue<>() {
        @Override
        protected PyType computeValue(Class<?> type) {
          return TypeNames.describe(type);
        }
      };

  public static final PyType OBJECT = root();
  public static final PyType TYPE = builtin("type");
  public static final PyType NONE_TYPE = builtin("NoneType");
  public static final PyType INT = builtin("int");
  public static final PyType BOOL = derived("bool", Boolean.class, INT);
  public static final PyType FLOAT = builtin("float");
  public static final PyType COMPLEX = builtin("complex");
  public static final PyType STR = builtin("str");
  public static final PyType BYTES = builtin("bytes");
  public static final PyType LIST = builtin("list");
  public static final PyType TUPLE = builtin("tuple");
  public static final PyType DICT = builtin("dict");
  public static final PyType SET = builtin("set");
  public static final PyType FROZENSET = builtin("frozenset");
  public static final PyType RANGE = builtin("range");
  public static final PyType SLICE = builtin("slice");
  public static final PyType FUNCTION = builtin("function");
  public static final PyType METHOD = builtin("method");
  public static final PyType BUILTIN_FUNCTION = builtin("builtin_function_or_method");
  public static final PyType MODULE = builtin("module");

  /** Python 2's {@code long}, {@code unicode} and {@code basestring}. */
  public static final PyType LONG = builtin("long");

  public static final PyType UNICODE = builtin("unicode");
  public static final PyType BASESTRING = builtin("basestring");

  private final String module;
  private String name;
  private String path;
  private final Class<?> javaClass;
  private final List<PyType> bases;
  private final Map<String, Object> attributes = new LinkedHashMap<>();
  private PyCallable maker;
  private PyType metaclass;
  private boolean made;
  private boolean isAbstract;
  private Map<String, Object> members;
  private Map<Object, Object> combinations;
  private List<PyType> order;
  private Set<String> slots;

  PyType(String module, String name, Class<?> javaClass, PyType... bases) {
    this.module = module;
    this.name = name.substring(name.lastIndexOf('.') + 1);
    this.path = name;
    this.javaClass = javaClass;
    this.bases = List.of(bases);
  }

  private static PyType root() {
    PyType object = new PyType("builtins", "object", Object.class);
    NAMED.put("object", object);
    return object;
  }

  private static PyType derived(String name, Class<?> javaClass, PyType base) {
    PyType type = new PyType("builtins", name, javaClass, base);
    NAMED.put(name, type);
    return type;
  }

  /** The built-in type of this name. */
  public static PyType builtin(String name) {
    PyType known = NAMED.get(name);
    if (known == null) {
      known = new PyType("builtins", name, null, NAMED.get("object"));
      NAMED.put(name, known);
    }
    return known;
  }

  /** A library's type whose instances are of a Java class. */
  public static PyType named(String module, String name, Class<?> javaClass, PyType... bases) {
    PyType[] derived = bases.length == 0 ? new PyType[] {OBJECT} : bases;
    return new PyType(module, name, javaClass, derived);
  }

  /** A library's type whose instances a function makes. */
  public static PyType made(String module, String name, PyCallable maker, PyType... bases) {
    PyType type = named(module, name, null, bases);
    type.maker = maker;
    return type;
  }

  /** A value of a library's class as one of this class, which derives from it. */
  public Object withPlain(Object value) {
    return made ? DerivedObjects.wrap(this, value) : value;
  }

  /** A class that is made while the program runs. */
  static PyType made(PyType metaclass, String name, PyTuple bases, Map<String, Object> attributes) {
    return made(metaclass, name, bases, attributes, new PyDict<>());
  }

  /** The same; {@code keywords} are for the bases that want to know of it. */
  static PyType made(
      PyType metaclass,
      String name,
      PyTuple bases,
      Map<String, Object> attributes,
      PyDict<String, Object> keywords) {
    List<PyType> types = new ArrayList<>();
    for (Object base : bases) {
      if (!(base instanceof PyType type)) {
        throw new TypeError("bases must be types");
      }
      types.add(type);
    }
    if (types.size() > 1) {
      types.remove(OBJECT);
    }
    if (types.isEmpty()) {
      types.add(OBJECT);
    }
    PyType type = new PyType("__main__", name, null, types.toArray(PyType[]::new));
    type.made = true;
    type.metaclass = metaclass;
    type.isAbstract =
        metaclass.isSubclassOf(AbstractClasses.META)
            || types.stream().anyMatch(base -> base.isAbstract || base == AbstractClasses.ABC);
    type.attributes.putAll(attributes);
    Optional.ofNullable(type.attributes.remove("__qualname__"))
        .ifPresent(p -> type.path = Str.of(p));
    BaseOrder.of(type);
    type.slots = Slots.of(type);
    attributes.forEach(
        (attribute, value) -> {
          if (value instanceof PyInstance && Specials.has(value, "__set_name__")) {
            Specials.call(value, "__set_name__", type, attribute);
          }
        });
    type.tellBases(keywords);
    return type;
  }

  /** Calls what a base has to say about the classes that derive from it. */
  private void tellBases(PyDict<String, Object> keywords) {
    for (PyType base : mro().subList(1, mro().size())) {
      if (base.attributes.containsKey("__init_subclass__")) {
        Object told = base.attributes.get("__init_subclass__");
        Object function = told instanceof PyUnbound unbound ? unbound.function() : told;
        Calls.apply(function, PyTuple.of((Object) this), keywords);
        return;
      }
    }
    if (!keywords.isEmpty()) {
      throw new TypeError("__init_subclass__() takes no keyword arguments");
    }
  }

  /** Whether it was made while the program runs, so that its objects are {@link ProgramObject}s. */
  boolean isMade() {
    return made;
  }

  /** Whether its objects are refused while a method of its is abstract. */
  boolean isAbstract() {
    return isAbstract;
  }

  /** The only attributes that its objects may have, null if they may have any. */
  Set<String> slots() {
    return slots;
  }

  /** Makes it an enumeration, whose members are to come. */
  void enumerate() {
    members = new LinkedHashMap<>();
    combinations = new LinkedHashMap<>();
  }

  /** The members of an enumeration by name, other names of them among them. */
  Map<String, Object> members() {
    return members;
  }

  /** The member with a value, or null. */
  Object memberOf(Object value) {
    for (Object member : members.values()) {
      if (Comparison.equal(Enumerations.value(member), value)) {
        return member;
      }
    }
    return null;
  }

  /** A member that several flags make together. */
  Object combined(long value) {
    return combinations.computeIfAbsent(value, key -> Enumerations.member(this, null, value));
  }

  private PyList<Object> memberList() {
    PyList<Object> list = new PyList<>();
    members.forEach(
        (key, member) -> {
          if (Enumerations.name(member).equals(key)) {
            list.append(member);
          }
        });
    return list;
  }

  private Object memberFor(PyTuple args) {
    if (args.size() > 1) {
      return Enumerations.functional(this, Str.of(args.get(0)), args.get(1));
    } else if (isInstance(args.get(0))) {
      return args.get(0);
    }
    Object member = memberOf(args.get(0));
    if (member == null && isSubclassOf(Enumerations.FLAG) && Numbers.isIndex(args.get(0))) {
      return combined(Numbers.toLong(args.get(0)));
    } else if (member == null && ClassAttributes.has(this, "_missing_")) {
      member = Py.callMethod(this, "_missing_", args.get(0));
    }
    if (member == null) {
      throw new ValueError(Repr.of(args.get(0)) + " is not a valid " + name);
    }
    return member;
  }

  /** The Python class that a Java class stands for. */
  public static PyType ofClass(Class<?> javaClass) {
    return BY_CLASS.get(javaClass);
  }

  /** Python's {@code type(value)}. */
  public static PyType of(Object value) {
    if (value == null) {
      return NONE_TYPE;
    }
    if (value instanceof PyObject object) {
      return object.pythonType();
    }
    if (value instanceof String) {
      return STR;
    }
    if (value instanceof Boolean) {
      return BOOL;
    }
    if (Numbers.isInt(value)) {
      boolean old = value instanceof java.math.BigInteger && PythonProgram.current().isPython2();
      return old ? LONG : INT;
    }
    if (Numbers.isFloat(value)) {
      return FLOAT;
    }
    return value instanceof PyCallable ? FUNCTION : ofClass(value.getClass());
  }

  public String name() {
    return name;
  }

  /** The name with those of the functions and classes that the class is in. */
  public String path() {
    return PythonProgram.current().isPython2() ? name : path;
  }

  /** The name as errors tell it: classes that CPython has in C say their module. */
  public String nameInMessages() {
    return TypeNames.isInC(module, name) ? qualifiedName() : name;
  }

  public String module() {
    return module;
  }

  public List<PyType> bases() {
    return bases;
  }

  /** The Java class of the instances, null for types whose values are Java's own. */
  public Class<?> javaClass() {
    return javaClass;
  }

  /** The name with its module, unless that is {@code builtins}. */
  public String qualifiedName() {
    return module.equals("builtins") ? name : module + "." + path();
  }

  /** This class and those it derives from, in the order in which attributes are looked up. */
  public List<PyType> mro() {
    if (order == null) {
      order = BaseOrder.of(this);
    }
    return order;
  }

  public boolean isSubclassOf(PyType other) {
    if (this == other || other == OBJECT) {
      return true;
    }
    if (javaClass != null
        && other.javaClass != null
        && other.javaClass.isAssignableFrom(javaClass)) {
      return true;
    }
    for (PyType base : bases) {
      if (base.isSubclassOf(other)) {
        return true;
      }
    }
    return false;
  }

  public boolean isInstance(Object value) {
    if (this == OBJECT || javaClass != null && javaClass.isInstance(value)) {
      return true;
    }
    PyType type = of(value);
    return type.isSubclassOf(this)
        || this == BASESTRING && type == STR
        || this == UNICODE && type == STR;
  }

  @Override
  public Object invoke(PyTuple args, PyDict<String, Object> keywords) {
    if (members != null) {
      return memberFor(args);
    }
    if (isEnumeration()) {
      Object value = args.get(0);
      return enumerated(
          constant -> Py.truth(Py.eq(Py.getattr(constant, "value"), value)),
          new ValueError(Repr.of(value) + " is not a valid " + name));
    }
    if (maker != null) {
      return maker.invoke(args, keywords);
    }
    Object call = metaclass == null || metaclass == TYPE ? null : metaclassAttribute("__call__");
    return call == null
        ? Constructors.construct(this, args, keywords)
        : Calls.apply(ClassAttributes.bound(call, this), args, keywords);
  }

  private boolean isEnumeration() {
    return javaClass != null && javaClass.isEnum();
  }

  private Object enumerated(Predicate<Enum<?>> wanted, PyException otherwise) {
    for (Object constant : javaClass.getEnumConstants()) {
      if (wanted.test((Enum<?>) constant)) {
        return constant;
      }
    }
    throw otherwise;
  }

  @Override
  public PyType pythonType() {
    return metaclass == null ? TYPE : metaclass;
  }

  /** What the class of this class has under a name, or null. */
  Object metaclassAttribute(String attribute) {
    if (metaclass != null) {
      for (PyType type : metaclass.mro()) {
        if (type.attributes.containsKey(attribute)) {
          return type.attributes.get(attribute);
        }
      }
    }
    return null;
  }

  @Override
  public Object getAttribute(String attribute) {
    if (attribute.equals("__module__") && attributes.containsKey(attribute)) {
      return attributes.get(attribute);
    }
    return switch (attribute) {
      case "__name__" -> name;
      case "__qualname__" -> path;
      case "__module__" ->
          module.equals("builtins") && PythonProgram.current().isPython2() ? "__builtin__" : module;
      case "__bases__" -> PyTuple.from(bases);
      case "__base__" -> bases.isEmpty() ? null : bases.get(0);
      case "__mro__" -> PyTuple.from(mro());
      case "mro" -> (PyCallable) (args, keywords) -> PyList.from(mro());
      case "__class__" -> pythonType();
      case "__dict__" -> ClassAttributes.dict(this);
      case "__doc__" -> attributes.get("__doc__");
      case "__abstractmethods__" -> PyFrozenSet.from(AbstractClasses.missing(this));
      case "__members__" ->
          members == null ? ClassAttributes.get(this, attribute) : PyDict.from(members);
      default -> ClassAttributes.get(this, attribute);
    };
  }

  @Override
  public void setAttribute(String attribute, Object value) {
    if (members != null && members.containsKey(attribute)) {
      throw new AttributeError("Cannot reassign members.");
    }
    if (attribute.equals("__name__")) {
      name = Str.of(value);
    } else if (attribute.equals("__qualname__")) {
      path = Str.of(value);
    } else if (attributes.containsKey(attribute)
        || javaClass == null
        || !ClassAttributes.declares(javaClass, attribute)
        || !Members.of(javaClass).set(null, attribute, value)) {
      attributes.put(attribute, value);
    }
  }

  @Override
  public void deleteAttribute(String attribute) {
    if (!attributes.containsKey(attribute)) {
      throw new AttributeError(attribute);
    }
    attributes.remove(attribute);
  }

  /** Attributes that were added to the class from outside. */
  Map<String, Object> attributes() {
    return attributes;
  }

  @Override
  public long pyLength() {
    return members == null ? PyOperand.super.pyLength() : memberList().size();
  }

  @Override
  public boolean pyContains(Object item) {
    return members != null ? memberList().contains(item) : PyOperand.super.pyContains(item);
  }

  @Override
  public Iterator<Object> pyIterator() {
    if (members != null) {
      return memberList().iterator();
    }
    if (isEnumeration()) {
      return List.<Object>of(javaClass.getEnumConstants()).iterator();
    }
    throw new TypeError("'type' object is not iterable");
  }

  @Override
  public Object pyGetItem(Object key) {
    if (members != null && members.containsKey(key)) {
      return members.get(key);
    } else if (members != null) {
      throw new KeyError(key);
    }
    if (isEnumeration()) {
      return enumerated(constant -> constant.name().equals(key), new KeyError(key));
    }
    throw new TypeError("'type' object is not subscriptable");
  }

  @Override
  public String pyRepr() {
    if (PythonProgram.current().isPython2()) {
      boolean plain = module.equals("builtins");
      return (plain ? "<type '" : "<class '") + qualifiedName() + "'>";
    }
    return isEnumeration() || members != null
        ? "<enum '" + name + "'>"
        : "<class '" + qualifiedName() + "'>";
  }

  @Override
  public String toString() {
    return pyRepr();
  }
}
