package org.tfgraft.runtime.python.library;

import java.util.Map;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyObject;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonName;

/** What {@code functools.partial} makes: a function with some arguments given. */
@PythonName("functools.partial")
public final class Partial implements PyCallable, PyObject {
  private final PyCallable function;
  private final PyTuple args;
  private final PyDict<String, Object> keywords;

  Partial(PyCallable function, PyTuple args, PyDict<String, Object> keywords) {
    boolean nested = function instanceof Partial;
    this.function = nested ? ((Partial) function).function : function;
    this.args = nested ? ((Partial) function).args.concat(args) : args;
    this.keywords = nested ? ((Partial) function).keywords.copy().withAll(keywords) : keywords;
  }

  @Override
  public Object invoke(PyTuple more, PyDict<String, Object> moreKeywords) {
    return function.invoke(args.concat(more), keywords.copy().withAll(moreKeywords));
  }

  @Override
  public Object getAttribute(String name) {
    return switch (name) {
      case "func" -> function;
      case "args" -> args;
      case "keywords" -> keywords;
      default -> PyObject.super.getAttribute(name);
    };
  }

  @Override
  public String pyRepr() {
    StringBuilder text = new StringBuilder("functools.partial(").append(Builtins.repr(function));
    args.forEach(value -> text.append(", ").append(Builtins.repr(value)));
    for (Map.Entry<String, Object> keyword : keywords.entrySet()) {
      text.append(", ").append(keyword.getKey()).append('=');
      text.append(Builtins.repr(keyword.getValue()));
    }
    return text.append(')').toString();
  }
}
