package org.tfgraft.runtime.python;

/** A function that was read from an object: it gets the object as its first argument. */
record BoundFunction(PyCallable function, Object target) implements PyCallable, PyObject {
  @Override
  public Object invoke(PyTuple args, PyDict<String, Object> keywords) {
    return function.invoke(PyTuple.of(target).concat(args), keywords);
  }

  @Override
  public PyType pythonType() {
    return PyType.METHOD;
  }

  @Override
  public Object getAttribute(String name) {
    return switch (name) {
      case "__self__", "im_self" -> target;
      case "__func__", "im_func" -> function;
      default -> Attributes.get(function, name);
    };
  }

  @Override
  public String pyRepr() {
    Object name = Attributes.get(function, "__name__");
    Object full =
        PythonProgram.current().isPython2()
            ? PyType.of(target).name() + "." + name
            : Builtins.getattr(function, "__qualname__", name);
    return "<bound method " + full + " of " + Repr.of(target) + ">";
  }
}
