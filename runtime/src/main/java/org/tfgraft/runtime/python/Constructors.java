package org.tfgraft.runtime.python;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.List;

/** Calls of classes as values. */
final class Constructors {
  private Constructors() {}

  static Object construct(PyType type, PyTuple args, PyDict<String, Object> keywords) {
    Class<?> javaClass = type.javaClass();
    if (type == PyType.TYPE && args.size() == 1) {
      return PyType.of(args.get(0));
    }
    if (type == PyType.TYPE && args.size() == 3) {
      return madeClass(type, args, keywords);
    }
    if (type.isMade()) {
      return made(type, args, keywords);
    }
    if (type == PyType.INT && keywords.isEmpty() && !args.isEmpty()) {
      return args.size() == 1
          ? Conversions.toInt(args.get(0))
          : IntText.parse(args.get(0), Numbers.toLong(args.get(1)));
    }
    if (javaClass == null || javaClass == Boolean.class || type == PyType.OBJECT) {
      return ApiObjects.construct(type, args, keywords);
    }
    if (BaseException.class.isAssignableFrom(javaClass) && takesVarargs(javaClass)) {
      Constructor<?> constructor = javaClass.getDeclaredConstructors()[0];
      constructor.trySetAccessible();
      return Reflection.make(constructor, (Object) arguments(javaClass, args, keywords));
    }
    if (javaClass.getName().startsWith("org.tfgraft.runtime.")) {
      return ApiObjects.construct(type, args, keywords);
    }
    return program(type, args, keywords);
  }

  private static Object madeClass(PyType metaclass, PyTuple args, PyDict<String, Object> keywords) {
    PyTuple bases = (PyTuple) args.get(1);
    return PyType.made(metaclass, Str.of(args.get(0)), bases, Py.cast(args.get(2)), keywords);
  }

  /** An object of a class that was made while the program runs. */
  private static Object made(PyType type, PyTuple args, PyDict<String, Object> keywords) {
    AbstractClasses.check(type);
    Object maker = attribute(type, "__new__");
    Object init = attribute(type, "__init__");
    boolean plain = DerivedObjects.base(type) == PyType.OBJECT && !isMetaclass(type);
    if (maker == null && init == null && plain && args.size() + keywords.size() > 0) {
      throw new TypeError(type.name() + "() takes no arguments");
    }
    PyTuple withType = PyTuple.of((Object) type).concat(args);
    Object made =
        maker == null
            ? newObject(withType, keywords)
            : Calls.apply(maker instanceof PyUnbound u ? u.function() : maker, withType, keywords);
    if (!type.isInstance(made)) {
      return made;
    } else if (init != null) {
      Calls.apply(init, PyTuple.of(made).concat(args), keywords);
    } else if (made instanceof Derived derived) {
      derived.initialize(args, keywords);
    }
    return made;
  }

  private static boolean isMetaclass(PyType type) {
    return type.isSubclassOf(PyType.TYPE);
  }

  /** Python's {@code object.__new__} and {@code type.__new__}. */
  static Object newObject(PyTuple args, PyDict<String, Object> keywords) {
    PyType type = (PyType) args.get(0);
    PyTuple rest = args.slice(1L, null);
    return isMetaclass(type)
        ? madeClass(type, rest, keywords)
        : DerivedObjects.make(type, rest, keywords);
  }

  private static Object attribute(PyType type, String name) {
    for (PyType base : type.mro()) {
      if (base.attributes().containsKey(name)) {
        return base.attributes().get(name);
      }
    }
    return null;
  }

  private static boolean takesVarargs(Class<?> javaClass) {
    Constructor<?>[] constructors = javaClass.getDeclaredConstructors();
    return constructors.length == 1
        && constructors[0].isVarArgs()
        && constructors[0].getParameterCount() == 1;
  }

  private static Object[] arguments(Class<?> type, PyTuple args, PyDict<String, Object> keywords) {
    List<Method> inits = Members.of(type).method("__init__");
    if (inits == null && keywords.isEmpty()) {
      return args.toArray();
    } else if (inits == null) {
      throw new TypeError("exception takes no keyword arguments");
    }
    Signature signature = Signature.of(inits);
    return signature.hasOnlyPlain()
        ? signature.bindForJava("__init__", args, keywords, 1)
        : ExceptionArguments.of(args, keywords);
  }

  private static Object program(PyType type, PyTuple args, PyDict<String, Object> keywords) {
    AbstractClasses.check(type.javaClass(), type.name());
    Constructor<?>[] constructors = type.javaClass().getDeclaredConstructors();
    if (constructors.length == 1
        && constructors[0].getParameterCount() == 0
        && args.size() + keywords.size() > 0) {
      throw new TypeError(type.name() + "() takes no arguments");
    }
    Signature signature = Signature.of(List.of(constructors));
    Object[] values = signature.bindForJava("__init__", args, keywords, 1);
    for (Constructor<?> constructor : constructors) {
      if (constructor.getParameterCount() == values.length && constructor.trySetAccessible()) {
        return Reflection.make(constructor, values);
      }
    }
    throw Signature.wrongCount(
        "__init__", constructors[0].getParameterCount() + 1, values.length + 1);
  }
}
