package org.tfgraft.runtime.python;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Python's {@code abc}: classes of which no object is made while a method is abstract. */
public final class AbstractClasses {
  public static final PyType META =
      PyType.made("abc", "ABCMeta", AbstractClasses::newClass, PyType.TYPE);

  public static final PyType ABC = PyType.named("abc", "ABC", null);

  private static final String MARK = "__isabstractmethod__";

  private AbstractClasses() {}

  private static Object newClass(PyTuple args, PyDict<String, Object> keywords) {
    return PyType.made(META, Str.of(args.get(0)), (PyTuple) args.get(1), Py.cast(args.get(2)));
  }

  /** The decorator of methods that a subclass has to define. */
  public static Object abstractmethod(Object function) {
    if (function instanceof PyFunction own) {
      own.setAttribute(MARK, true);
    }
    return function;
  }

  /** The old decorator of properties that a subclass has to define. */
  public static Object abstractproperty(Object function) {
    return new PyProperty(abstractmethod(function), null, null, null);
  }

  /** Refuses to make an object of a class that was made while the program runs. */
  static void check(PyType type) {
    if (type.isAbstract()) {
      refuse(type.name(), missingOfMade(type));
    }
  }

  /** Refuses to make an object of a Java class. */
  static void check(Class<?> type, String name) {
    refuse(name, missingOf(type));
  }

  /** The names of the methods that are abstract in a class. */
  static List<String> missing(PyType type) {
    return type.javaClass() == null ? missingOfMade(type) : missingOf(type.javaClass());
  }

  private static List<String> missingOf(Class<?> type) {
    PythonAbstract missing = type.getAnnotation(PythonAbstract.class);
    return missing == null ? List.of() : List.of(missing.value());
  }

  private static void refuse(String name, List<String> methods) {
    if (!methods.isEmpty()) {
      throw new TypeError(
          "Can't instantiate abstract class %s with abstract methods %s"
              .formatted(name, String.join(", ", methods)));
    }
  }

  private static List<String> missingOfMade(PyType type) {
    Set<String> names = new TreeSet<>();
    Set<String> seen = new LinkedHashSet<>();
    for (PyType base : type.mro()) {
      base.attributes()
          .forEach(
              (name, value) -> {
                if (seen.add(name) && isAbstract(value)) {
                  names.add(name);
                }
              });
    }
    return new ArrayList<>(names);
  }

  private static boolean isAbstract(Object value) {
    if (value instanceof PyUnbound unbound) {
      return isAbstract(unbound.function());
    } else if (value instanceof PyProperty property) {
      return isAbstract(property.getAttribute("fget"));
    }
    return value instanceof PyFunction function && function.isMarked(MARK);
  }
}
