package org.tfgraft.runtime.python;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields and methods of a class of the program, by Python name. Classes of the runtime have
 * none here: the API table lists what Python may see of them.
 */
final class Members {
  private static final String RUNTIME = "org.tfgraft.runtime.";
  private static final ClassValue<Members> CACHE =
      new ClassValue<>() {
        @Override
        protected Members computeValue(Class<?> type) {
          return new Members(type);
        }
      };

  private final Class<?> type;
  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final Map<String, List<Method>> methods = new LinkedHashMap<>();

  private Members(Class<?> type) {
    this.type = type;
    collect(type);
  }

  static Members of(Class<?> type) {
    return CACHE.get(type);
  }

  private void collect(Class<?> owner) {
    if (owner == null || owner == Object.class || isRuntime(owner)) {
      return;
    }
    for (Field field : owner.getDeclaredFields()) {
      if (!field.isSynthetic() && field.trySetAccessible()) {
        fields.putIfAbsent(name(field, field.getName()), field);
      }
    }
    Map<String, List<Method>> own = new LinkedHashMap<>();
    for (Method method : owner.getDeclaredMethods()) {
      if (!method.isSynthetic() && method.trySetAccessible()) {
        List<Method> overloads =
            own.computeIfAbsent(name(method, method.getName()), key -> new ArrayList<>());
        boolean getter = method.isAnnotationPresent(PythonProperty.class);
        overloads.add(getter ? 0 : overloads.size(), method);
      }
    }
    own.forEach(methods::putIfAbsent);
    collect(owner.getSuperclass());
    for (Class<?> mixin : owner.getInterfaces()) {
      collect(mixin);
    }
  }

  private static boolean isRuntime(Class<?> owner) {
    String name = owner.getName();
    return name.startsWith(RUNTIME) && !name.contains("Test") || name.startsWith("java.");
  }

  private static String name(AnnotatedElement element, String javaName) {
    PythonName given = element.getAnnotation(PythonName.class);
    return given == null ? javaName : given.value();
  }

  boolean has(String name) {
    return method(name) != null || field(name) != null;
  }

  boolean hasMethod(String name) {
    return method(name) != null;
  }

  /** The methods of this Python name, most derived first, or null. */
  List<Method> method(String name) {
    return find(methods, name);
  }

  Field field(String name) {
    return find(fields, name);
  }

  /** The Python names of the methods and then of the fields. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    methods.forEach(
        (name, overloads) -> {
          if (!isOverload(name, overloads)) {
            names.add(name);
          }
        });
    names.addAll(fields.keySet());
    return names;
  }

  /** Whether the methods are those with fewer arguments of one that says its Python name. */
  private boolean isOverload(String name, List<Method> overloads) {
    return overloads.stream().allMatch(m -> Modifier.isPrivate(m.getModifiers()))
        || methods.entrySet().stream()
            .filter(other -> !other.getKey().equals(name))
            .anyMatch(other -> other.getValue().get(0).getName().equals(name));
  }

  /** Names of the fields that instances have, in order of declaration. */
  List<String> instanceFields() {
    List<String> names = new ArrayList<>();
    fields.forEach(
        (name, field) -> {
          if (!Modifier.isStatic(field.getModifiers())) {
            names.add(name);
          }
        });
    return names;
  }

  /** What a static field of that name holds, null if there is none. */
  Object classValue(String name) {
    Field field = field(name);
    return field != null && Modifier.isStatic(field.getModifiers())
        ? Reflection.read(field, null)
        : null;
  }

  /** The attribute's value; only if {@link #has}. */
  Object get(Object target, String name) {
    Field field = isProperty(name) ? null : field(name);
    if (field != null && (target != null || Modifier.isStatic(field.getModifiers()))) {
      Object value = Reflection.read(field, target);
      boolean ofClass = target != null && Modifier.isStatic(field.getModifiers());
      return ofClass ? ClassAttributes.bound(value, target) : value;
    }
    return ProgramMethod.attribute(type, method(name), target, name);
  }

  private boolean isProperty(String name) {
    List<Method> overloads = method(name);
    return overloads != null && overloads.get(0).isAnnotationPresent(PythonProperty.class);
  }

  /** False if the class has no such field or property setter. */
  boolean set(Object target, String name, Object value) {
    Field field = isProperty(name) ? null : field(name);
    if (field != null && Modifier.isStatic(field.getModifiers()) == (target == null)) {
      Reflection.write(field, target, value);
      return true;
    }
    return target != null && ProgramMethod.setProperty(method(name), target, value);
  }

  private static <M> M find(Map<String, M> members, String name) {
    if (members.isEmpty()) {
      return null;
    }
    M exact = members.get(name);
    if (exact != null || name.startsWith("_")) {
      return exact;
    }
    String camel = JavaNames.member(name);
    M found = members.get(camel);
    return found != null ? found : members.get(camel + "_");
  }
}
