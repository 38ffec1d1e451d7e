package org.tfgraft.runtime.python;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/** Methods of the program's classes as Python values, bound to their object or not. */
final class ProgramMethod {
  private ProgramMethod() {}

  /** What reading the attribute gives: a property's value or a bound method. */
  static Object attribute(Class<?> owner, List<Method> overloads, Object target, String name) {
    Method first = overloads.get(0);
    if (target != null && first.isAnnotationPresent(PythonProperty.class)) {
      for (Method method : overloads) {
        if (method.getParameterCount() == 0) {
          Recursion.enter();
          return Reflection.call(method, target);
        }
      }
    }
    if (first.isAnnotationPresent(PythonClassMethod.class)) {
      PyType type = target == null ? PyType.ofClass(owner) : PyType.of(target);
      return new BoundFunction(new BoundMethod(owner, overloads, null, name), type);
    }
    if (target != null || Modifier.isStatic(first.getModifiers())) {
      return new BoundMethod(owner, overloads, target, name);
    }
    return PyFunction.of(
        PyType.ofClass(first.getDeclaringClass()).path() + "." + name,
        (args, keywords) -> {
          if (args.isEmpty()) {
            throw new TypeError("unbound method " + name + "() needs an argument");
          }
          PyTuple rest = args.slice(1L, null);
          return new BoundMethod(owner, overloads, args.get(0), name).invokeExactly(rest, keywords);
        });
  }

  static boolean setProperty(List<Method> overloads, Object target, Object value) {
    if (overloads == null || !overloads.get(0).isAnnotationPresent(PythonProperty.class)) {
      return false;
    }
    for (Method method : overloads) {
      if (method.getParameterCount() == 1) {
        Reflection.call(method, target, value);
        return true;
      }
    }
    throw new AttributeError("can't set attribute");
  }

  /** A method together with the object it was read from. */
  record BoundMethod(Class<?> owner, List<Method> overloads, Object target, String name)
      implements PyCallable, PyObject {
    @Override
    public Object invoke(PyTuple args, PyDict<String, Object> keywords) {
      Object[] values = arguments(args, keywords);
      Method method = choose(values.length);
      Recursion.enter();
      boolean isStatic = Modifier.isStatic(method.getModifiers());
      return Reflection.call(method, isStatic ? null : target, values);
    }

    /** Calls the method of this class, also if the object's class overrides it. */
    Object invokeExactly(PyTuple args, PyDict<String, Object> keywords) {
      Object[] values = arguments(args, keywords);
      Recursion.enter();
      return Reflection.callExactly(choose(values.length), target, values);
    }

    private Object[] arguments(PyTuple args, PyDict<String, Object> keywords) {
      boolean counted = target != null && !Modifier.isStatic(overloads.get(0).getModifiers());
      return Signature.of(overloads).bindForJava(name, args, keywords, counted ? 1 : 0);
    }

    private Method choose(int count) {
      List<Integer> counts = new ArrayList<>();
      for (Method method : overloads) {
        if (method.getParameterCount() == count) {
          return method;
        }
        counts.add(method.getParameterCount());
      }
      int wanted = counts.stream().max(Integer::compare).orElseThrow();
      int self = target == null ? 0 : 1;
      throw Signature.wrongCount(name, wanted + self, count + self);
    }

    @Override
    public PyType pythonType() {
      return target == null ? PyType.FUNCTION : PyType.METHOD;
    }

    @Override
    public Object getAttribute(String attribute) {
      return switch (attribute) {
        case "__name__" -> name;
        case "__qualname__" -> PyType.ofClass(owner).path() + "." + name;
        case "__self__" -> target;
        default -> PyObject.super.getAttribute(attribute);
      };
    }

    @Override
    public String pyRepr() {
      String full = PyType.ofClass(owner).path() + "." + name;
      return target == null
          ? "<function " + full + " at " + Identity.address(this) + ">"
          : "<bound method " + full + " of " + Repr.of(target) + ">";
    }
  }
}
