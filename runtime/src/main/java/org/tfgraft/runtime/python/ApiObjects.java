package org.tfgraft.runtime.python;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What the API table says about values: their attributes, constructors, modules' members. */
final class ApiObjects {
  /** Stands for a Python None inside an {@link Optional}. */
  static final Object NONE = new Object();

  private static final Map<ApiTable.Row, ApiFunction> FUNCTIONS = new ConcurrentHashMap<>();

  private ApiObjects() {}

  /** The attribute of an object, if the table has it. */
  static Optional<Object> attribute(Object target, String name) {
    return rowOf(target, name).flatMap(row -> value(row, target));
  }

  private static Optional<ApiTable.Row> rowOf(Object target, String name) {
    ApiTable table = ApiTable.get();
    return className(target).flatMap(type -> table.member(type, name));
  }

  private static Optional<String> className(Object target) {
    PyType type = PyType.of(target);
    Optional<String> byClass =
        target == null ? Optional.empty() : ApiTable.get().classNameOf(target.getClass());
    return byClass.isPresent()
        ? byClass
        : type.module().equals("builtins") ? Optional.of(type.name()) : Optional.empty();
  }

  /** Stops at an attribute that the library's class has and the table lacks. */
  static void refuseKnown(Object target, String name) {
    Optional<String> type = className(target);
    if (!name.startsWith("__") && type.isPresent() && KnownMembers.has(type.get(), name)) {
      throw new Unsupported(type.get() + "." + name + " is not supported yet");
    }
  }

  private static Optional<Object> value(ApiTable.Row row, Object target) {
    if (row.is("@property") && row.java().contains(".")) {
      return Optional.of(boxed(ApiFunction.property(row, target)));
    }
    if (row.is("@property") || row.is("@attribute")) {
      return property(row, target).map(m -> boxed(Reflection.call(m, target)));
    }
    if (row.isFunction()) {
      int dot = row.java().lastIndexOf('.');
      Class<?> owner = dot < 0 ? target.getClass() : javaClass(row.java().substring(0, dot));
      return Optional.of(ApiFunction.method(row, owner, javaName(row), target));
    }
    return row.is("@constant") ? Optional.of(boxed(constant(row))) : Optional.empty();
  }

  private static Optional<Method> property(ApiTable.Row row, Object target) {
    for (Method method : target.getClass().getMethods()) {
      if (method.getName().equals(javaName(row))
          && method.getParameterCount() == 0
          && method.trySetAccessible()) {
        return Optional.of(method);
      }
    }
    return Optional.empty();
  }

  /** Sets a settable attribute; false if the table has none of the name. */
  static boolean assign(Object target, String name, Object value) {
    Optional<ApiTable.Row> row = rowOf(target, name);
    if (row.isEmpty() || !row.get().is("@attribute")) {
      return false;
    }
    for (Method method : target.getClass().getMethods()) {
      if (method.getName().equals(javaName(row.get()))
          && method.getParameterCount() == 1
          && method.trySetAccessible()) {
        Object argument = method.isVarArgs() ? new Object[] {value} : value;
        Reflection.call(method, target, argument);
        return true;
      }
    }
    return false;
  }

  /** An attribute of a class: a method without its object, a constant. */
  static Optional<Object> classAttribute(PyType type, String name) {
    Optional<String> className =
        type.javaClass() == null
            ? Optional.of(type.name())
            : ApiTable.get().classNameOf(type.javaClass());
    Optional<ApiTable.Row> row = className.flatMap(found -> ApiTable.get().member(found, name));
    if (row.isEmpty()) {
      return Optional.empty();
    }
    if (row.get().is("@constant")) {
      return Optional.of(constant(row.get()));
    }
    if (row.get().signature().contains("@static")) {
      return Optional.of(function(row.get()));
    }
    return Optional.of(method(type.name(), name));
  }

  /** A method without its object. */
  static PyFunction method(String type, String name) {
    PyCallable method = unbound(name);
    return PyFunction.of(name, type.equals("str") ? ofText(name, method) : method);
  }

  private static PyCallable ofText(String name, PyCallable method) {
    return (args, keywords) -> {
      if (!args.isEmpty() && !PyType.STR.isInstance(args.get(0))) {
        throw new TypeError(
            "descriptor '"
                + name
                + "' requires a 'str' object but received a '"
                + PyType.of(args.get(0)).name()
                + "'");
      }
      return method.invoke(args, keywords);
    };
  }

  private static PyCallable unbound(String name) {
    return (args, keywords) ->
        Py.apply(Py.getattr(Derived.plainOf(args.get(0)), name), args.slice(1L, null), keywords);
  }

  /** Makes an instance of a library's or built-in class. */
  static Object construct(PyType type, PyTuple args, PyDict<String, Object> keywords) {
    ApiTable table = ApiTable.get();
    Optional<String> known =
        type.javaClass() == null || type == PyType.OBJECT
            ? Optional.empty()
            : table.classNameOf(type.javaClass());
    String name = known.orElse(type.name());
    Optional<ApiTable.Row> maker = table.find(name + ".__new__");
    if (maker.isPresent()) {
      return function(maker.get()).invoke(args, keywords);
    }
    Optional<ApiTable.Row> row = table.find(name).filter(r -> r.signature().contains("("));
    if (row.isEmpty()) {
      throw new TypeError("cannot create '" + type.qualifiedName() + "' instances");
    }
    return constructor(row.get()).invoke(args, keywords);
  }

  private static ApiFunction constructor(ApiTable.Row row) {
    String parent = row.name().substring(0, Math.max(0, row.name().lastIndexOf('.')));
    ApiTable.Row module = ApiTable.get().find(parent).orElseThrow();
    return ApiFunction.function(
        row, javaClass(module.java()), JavaNames.memberOfClass(row.lastName()));
  }

  /** A function of the table as value: one object for each, as {@code is} compares them. */
  static ApiFunction function(ApiTable.Row row) {
    return FUNCTIONS.computeIfAbsent(row, ApiObjects::newFunction);
  }

  private static ApiFunction newFunction(ApiTable.Row row) {
    int dot = row.java().lastIndexOf('.');
    if (dot >= 0) {
      return ApiFunction.function(row, javaClass(row.java().substring(0, dot)), javaName(row));
    }
    String parent = row.name().substring(0, row.name().lastIndexOf('.'));
    ApiTable.Row module = ApiTable.get().find(parent).orElseThrow();
    return ApiFunction.function(row, javaClass(module.java()), javaName(row));
  }

  /** Any symbol of the table as value. */
  static Object symbol(ApiTable.Row row) {
    if (row.isFunction()) {
      return function(row);
    }
    if (row.is("@class")) {
      return type(row);
    }
    if (row.is("@module")) {
      return new PyModule(row.name());
    }
    if (row.is("@unsupported")) {
      throw new Unsupported(
          row.name() + " is not supported: " + row.signature().substring(12).strip());
    }
    return constant(row);
  }

  static PyType type(ApiTable.Row row) {
    if (row.java().isEmpty()) {
      return PyType.builtin(row.name());
    }
    Class<?> javaClass = javaClass(row.java());
    return row.name().contains(".") || BaseException.class.isAssignableFrom(javaClass)
        ? PyType.ofClass(javaClass)
        : PyType.builtin(row.name());
  }

  /** A constant: a static field or a static method without parameters. */
  static Object constant(ApiTable.Row row) {
    int dot = row.java().lastIndexOf('.');
    String parent = row.name().substring(0, Math.max(0, row.name().lastIndexOf('.')));
    Class<?> owner =
        dot >= 0
            ? javaClass(row.java().substring(0, dot))
            : javaClass(ApiTable.get().find(parent).orElseThrow().java());
    String name = row.java().isEmpty() ? JavaNames.safe(row.lastName()) : javaName(row);
    try {
      for (Field field : owner.getFields()) {
        if (field.getName().equals(name)) {
          return field.get(null);
        }
      }
      return Reflection.call(owner.getMethod(name), null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(row.name(), e);
    }
  }

  private static String javaName(ApiTable.Row row) {
    if (!row.generalJava().isEmpty()) {
      return row.generalJava();
    }
    return row.java().isEmpty()
        ? JavaNames.member(row.lastName())
        : row.java().substring(row.java().lastIndexOf('.') + 1).replace("()", "");
  }

  private static Object boxed(Object value) {
    return value == null ? NONE : value;
  }

  static Class<?> javaClass(String java) {
    try {
      return Class.forName(ApiTable.className(java));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(java, e);
    }
  }
}
