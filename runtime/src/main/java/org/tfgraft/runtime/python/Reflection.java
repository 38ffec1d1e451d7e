package org.tfgraft.runtime.python;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Java reflection whose failures are the errors that the called code threw. */
final class Reflection {
  private Reflection() {}

  static Object read(Field field, Object target) {
    try {
      return field.get(target);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(field.toString(), e);
    }
  }

  static void write(Field field, Object target, Object value) {
    try {
      field.set(target, convert(value, field.getType()));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(field.toString(), e);
    }
  }

  static Object call(Method method, Object target, Object... arguments) {
    try {
      Object result = method.invoke(target, convert(method, arguments));
      return result instanceof ReturnedTuple values ? values.tuple() : result;
    } catch (InvocationTargetException e) {
      throw rethrow(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(method.toString(), e);
    }
  }

  /** Calls this very method, not one that overrides it. */
  static Object callExactly(Method method, Object target, Object... arguments) {
    try {
      Class<?> owner = method.getDeclaringClass();
      MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(owner, MethodHandles.lookup());
      List<Object> all = new ArrayList<>();
      all.add(target);
      all.addAll(Arrays.asList(convert(method, arguments)));
      return lookup.unreflectSpecial(method, owner).invokeWithArguments(all);
    } catch (Throwable e) {
      throw rethrow(e);
    }
  }

  static Object make(Constructor<?> constructor, Object... arguments) {
    try {
      return constructor.newInstance(convert(constructor, arguments));
    } catch (InvocationTargetException e) {
      throw rethrow(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(constructor.toString(), e);
    }
  }

  private static Object[] convert(Executable executable, Object... arguments) {
    Class<?>[] types = executable.getParameterTypes();
    Object[] converted = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      converted[i] = convert(arguments[i], types[i]);
    }
    return converted;
  }

  /** The value as a parameter or field of the type takes it. */
  static Object convert(Object value, Class<?> type) {
    if (type == long.class || type == Long.class && value != null) {
      return Py.asLong(value);
    }
    if (type == double.class || type == Double.class && value != null) {
      return Py.asDouble(value);
    }
    if (type == boolean.class) {
      return Py.truth(value);
    }
    if (type == int.class) {
      return Numbers.toInt(value);
    }
    if (value instanceof Integer number) {
      return number.longValue();
    }
    if (value != null && !type.isPrimitive() && !type.isInstance(value)) {
      return misfit(value, type);
    }
    return value;
  }

  private static Object misfit(Object value, Class<?> type) {
    if (type == String.class) {
      return Py.asString(value);
    }
    if (type == PyTuple.class) {
      return PyTuple.from(value);
    }
    if (type == Iterable.class) {
      return Py.iterate(value);
    }
    throw new TypeError(
        "expected " + PyType.ofClass(type).name() + ", got " + PyType.of(value).name());
  }

  /** Throws what the called code threw, unchecked or not. */
  @SuppressWarnings("unchecked")
  static <E extends Throwable> RuntimeException rethrow(Throwable error) throws E {
    throw (E) error;
  }
}
