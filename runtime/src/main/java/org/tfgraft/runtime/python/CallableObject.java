package org.tfgraft.runtime.python;

/** An object of a class of the program that has {@code __call__}: it is called like a function. */
public interface CallableObject extends PyObject, PyCallable {
  @Override
  default Object invoke(PyTuple args, PyDict<String, Object> keywords) {
    return ((PyCallable) Attributes.get(this, "__call__")).invoke(args, keywords);
  }
}
