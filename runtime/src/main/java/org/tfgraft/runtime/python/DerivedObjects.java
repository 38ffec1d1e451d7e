package org.tfgraft.runtime.python;

import java.util.Set;

/** Makes the objects of classes that the program derives from built-in ones. */
final class DerivedObjects {
  private static final Set<String> FILLED =
      Set.of("list", "dict", "set", "OrderedDict", "defaultdict", "Counter", "deque");

  private static final Set<PyType> VALUES =
      Set.of(PyType.STR, PyType.INT, PyType.FLOAT, PyType.COMPLEX, PyType.BYTES, PyType.FROZENSET);

  private DerivedObjects() {}

  /** The nearest class that the program has not made; {@code object} if there is no other. */
  static PyType base(PyType type) {
    for (PyType next : type.mro()) {
      boolean known =
          VALUES.contains(next)
              || isFilled(next)
              || next.isSubclassOf(PyType.TUPLE)
              || isException(next);
      if (!next.isMade() && known) {
        return next;
      }
    }
    return PyType.OBJECT;
  }

  /** Whether objects of the built-in class are made empty and filled by {@code __init__}. */
  static boolean isFilled(PyType type) {
    return !type.isMade() && FILLED.contains(type.name());
  }

  static boolean isException(PyType type) {
    return type.javaClass() != null && BaseException.class.isAssignableFrom(type.javaClass());
  }

  /** An object of a made class, before {@code __init__}. */
  static Object make(PyType type, PyTuple args, PyDict<String, Object> keywords) {
    PyType base = base(type);
    if (base == PyType.OBJECT) {
      return new ProgramObject(type);
    } else if (isException(base)) {
      return new ExceptionObject(type, args.toArray());
    } else if (isFilled(base)) {
      return wrap(type, Constructors.construct(base, PyTuple.EMPTY, new PyDict<>()));
    }
    return wrap(type, Constructors.construct(base, args, keywords));
  }

  /** The built-in value as one of a class of the program. */
  static Object wrap(PyType type, Object plain) {
    if (plain instanceof PyList<?>) {
      return new ListObject(type, Py.cast(plain));
    } else if (plain instanceof PyDict<?, ?>) {
      return new DictObject(type, Py.cast(plain));
    }
    return plain instanceof PyTuple tuple
        ? new TupleObject(type, tuple)
        : new ValueObject(type, plain);
  }

  /** What the {@code __init__} of the built-in class does with an object. */
  static Object initialize(Object target, PyTuple args, PyDict<String, Object> keywords) {
    if (target instanceof Derived derived) {
      derived.initialize(args, keywords);
    } else if (target instanceof BaseException error) {
      error.args(args);
    }
    return null;
  }
}
