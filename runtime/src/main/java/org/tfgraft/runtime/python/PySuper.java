package org.tfgraft.runtime.python;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;

/**
 * What {@code super(type, object)} gives: the object's attributes as the classes after {@code type}
 * in its order of bases define them.
 */
final class PySuper implements PyObject {
  /** What a built-in class has no other of. */
  private static final Set<String> OF_OBJECT =
      Set.of(
          "__init__",
          "__init_subclass__",
          "__new__",
          "__setattr__",
          "__delattr__",
          "__getattribute__",
          "__class__");

  private final PyType type;
  private final Object target;

  PySuper(PyType type, Object target) {
    PyType own = target instanceof PyType given ? given : PyType.of(target);
    if (!own.isSubclassOf(type) && !PyType.of(target).isSubclassOf(type)) {
      throw new TypeError("super(type, obj): obj must be an instance or subtype of type");
    }
    this.type = type;
    this.target = target;
  }

  @Override
  public PyType pythonType() {
    return PyType.builtin("super");
  }

  @Override
  public Object getAttribute(String name) {
    for (PyType next : rest()) {
      if (next.attributes().containsKey(name)) {
        return bound(next.attributes().get(name), name);
      }
      Class<?> javaClass = next.javaClass();
      if (javaClass != null && Members.of(javaClass).hasMethod(name)) {
        return special(javaClass, name);
      }
    }
    return ofObject(name);
  }

  private List<PyType> rest() {
    PyType own = PyType.of(target);
    PyType start = target instanceof PyType given && given.isSubclassOf(type) ? given : own;
    List<PyType> order = start.mro();
    return order.subList(order.indexOf(type) + 1, order.size());
  }

  private Object bound(Object value, String name) {
    boolean ofClass = target instanceof PyType given && given.isSubclassOf(type);
    if (!ofClass) {
      return ClassAttributes.bound(value, target);
    } else if (value instanceof PyUnbound unbound) {
      return unbound.of((PyType) target);
    }
    return value;
  }

  /** A method of a Java class, called past the methods that override it. */
  private Object special(Class<?> javaClass, String name) {
    List<Method> overloads = Members.of(javaClass).method(name);
    if (overloads.get(0).isAnnotationPresent(PythonProperty.class)) {
      return invokeSpecial(overloads.get(0));
    }
    return (PyCallable)
        (args, keywords) -> {
          Object[] values = Signature.of(overloads).bindForJava(name, args, keywords, 1);
          for (Method method : overloads) {
            if (method.getParameterCount() == values.length) {
              return invokeSpecial(method, values);
            }
          }
          throw Signature.wrongCount(name, overloads.get(0).getParameterCount(), values.length);
        };
  }

  private Object invokeSpecial(Method method, Object... values) {
    if (Modifier.isStatic(method.getModifiers())) {
      return Reflection.call(method, null, values);
    }
    return Reflection.callExactly(method, target, values);
  }

  /** What every object has. */
  private Object ofObject(String name) {
    if (target instanceof Derived derived && !OF_OBJECT.contains(name)) {
      return derived.builtin(name);
    }
    return switch (name) {
      case "__init__" ->
          (PyCallable) (args, keywords) -> DerivedObjects.initialize(target, args, keywords);
      case "__init_subclass__" -> (PyCallable) (args, keywords) -> null;
      case "__new__" -> (PyCallable) Constructors::newObject;
      case "__setattr__" ->
          (PyCallable)
              (args, keywords) -> {
                ObjectMethods.setattr(target, Str.of(args.get(0)), args.get(1));
                return null;
              };
      case "__getattribute__" ->
          (PyCallable) (args, keywords) -> ObjectMethods.getattribute(target, Str.of(args.get(0)));
      case "__delattr__" ->
          (PyCallable)
              (args, keywords) -> {
                ObjectMethods.delattr(target, Str.of(args.get(0)));
                return null;
              };
      case "__call__" -> callOfClass();
      case "__eq__" ->
          (PyCallable) (args, keywords) -> args.get(0) == target ? true : PyNotImplemented.VALUE;
      case "__hash__" -> (PyCallable) (args, keywords) -> Identity.hash(target);
      case "__repr__", "__str__" ->
          (PyCallable)
              (args, keywords) ->
                  target instanceof BaseException error
                      ? error.own(name)
                      : "<"
                          + PyType.of(target).qualifiedName()
                          + " object at "
                          + Identity.address(target)
                          + ">";
      case "__class__" -> pythonType();
      default -> throw new AttributeError("'super' object has no attribute '" + name + "'");
    };
  }

  /** A metaclass's {@code super().__call__} makes the object. */
  private PyCallable callOfClass() {
    if (target instanceof PyType made) {
      return (args, keywords) -> Constructors.construct(made, args, keywords);
    }
    throw new AttributeError("'super' object has no attribute '__call__'");
  }

  @Override
  public String pyRepr() {
    return "<super: " + type + ", <" + PyType.of(target).name() + " object>>";
  }
}
