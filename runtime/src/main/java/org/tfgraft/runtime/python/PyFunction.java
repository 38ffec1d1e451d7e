package org.tfgraft.runtime.python;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A function of the program as a value: a name, parameters with the defaults that were evaluated
 * when the function was made, and the Java code that takes one value a parameter.
 */
public final class PyFunction implements PyCallable, PyObject {
  private final String codeName;
  private Signature signature;
  private final Function<Object[], Object> body;
  private Supplier<Object[]> defaults;
  private final Map<String, Object> attributes = new LinkedHashMap<>();

  private PyFunction(
      String name,
      Signature signature,
      Function<Object[], Object> body,
      Supplier<Object[]> defaults) {
    this.signature = signature;
    this.body = body;
    this.defaults = defaults;
    codeName = name.substring(name.lastIndexOf('.') + 1);
    attributes.put("__name__", codeName);
    attributes.put("__qualname__", name);
    attributes.put("__doc__", null);
    attributes.put("__module__", "__main__");
  }

  /**
   * A function with parameters as {@link Signature} reads them and one default for each optional
   * parameter, in their order; its name is the last part of the qualified one.
   */
  public static PyFunction of(
      String name, String parameters, Function<Object[], Object> body, Object... defaults) {
    Object[] values = defaults == null ? new Object[] {null} : defaults;
    return new PyFunction(name, Signature.parse(parameters), body, () -> values);
  }

  /** A function whose defaults are known once its definition has run. */
  public static PyFunction of(
      String name,
      String parameters,
      Function<Object[], Object> body,
      Supplier<Object[]> defaults) {
    return new PyFunction(name, Signature.parse(parameters), body, defaults);
  }

  /** A function that binds its arguments itself. */
  public static PyFunction of(String name, PyCallable callable) {
    Signature any = Signature.parse("*args, **kwargs");
    return new PyFunction(
        name,
        any,
        values -> callable.invoke((PyTuple) values[0], Py.cast(values[1])),
        () -> new Object[0]);
  }

  /** The function with a docstring. */
  public PyFunction documented(String text) {
    attributes.put("__doc__", text);
    return this;
  }

  /** A function that another one of a library made, and that binds its arguments itself. */
  public static PyFunction nested(String maker, String name, PyCallable callable) {
    PyFunction function = of(name, callable);
    function.attributes.put("__qualname__", maker + ".<locals>." + name);
    return function;
  }

  public String name() {
    return Str.of(attributes.get("__name__"));
  }

  /** Whether the function can be called with that keyword argument. */
  public boolean takes(String keyword) {
    return signature.parameters().stream()
        .anyMatch(p -> p.kind() == Signature.Kind.DOUBLE_STAR || p.name().equals(keyword));
  }

  /** Whether the function can be called without arguments. */
  public boolean needsNoArguments() {
    return signature.parameters().stream()
        .allMatch(
            p ->
                p.optional()
                    || p.kind() == Signature.Kind.STAR
                    || p.kind() == Signature.Kind.DOUBLE_STAR);
  }

  @Override
  public Object invoke(PyTuple args, PyDict<String, Object> keywords) {
    Recursion.enter();
    Object[] values = signature.bind(codeName, args, keywords, 0);
    Object[] given = defaults.get();
    int next = 0;
    for (int i = 0; i < values.length; i++) {
      if (signature.parameters().get(i).optional()) {
        values[i] = values[i] == Signature.ABSENT ? given[next] : values[i];
        next++;
      }
    }
    return body.apply(values);
  }

  /** Whether an attribute of that name is set on the function and is true. */
  boolean isMarked(String name) {
    return attributes.containsKey(name) && Truth.of(attributes.get(name));
  }

  @Override
  public PyType pythonType() {
    return PyType.FUNCTION;
  }

  @Override
  public Object getAttribute(String name) {
    if (attributes.containsKey(name)) {
      return attributes.get(name);
    }
    return switch (name) {
      case "__dict__" -> PyDict.from(attributes);
      case "func_name" -> name();
      case "__defaults__" -> positionalDefaults();
      case "__kwdefaults__" -> namedDefaults();
      default -> PyObject.super.getAttribute(name);
    };
  }

  @Override
  public void setAttribute(String name, Object value) {
    if (name.equals("__defaults__")) {
      PyTuple values = value == null ? PyTuple.EMPTY : (PyTuple) value;
      replaceDefaults(values);
    } else {
      attributes.put(name, value);
    }
  }

  private PyTuple positionalDefaults() {
    long count =
        signature.parameters().stream().filter(p -> p.positional() && p.optional()).count();
    return count == 0 ? null : PyTuple.of(Arrays.copyOf(defaults.get(), (int) count));
  }

  private PyDict<String, Object> namedDefaults() {
    PyDict<String, Object> named = new PyDict<>();
    Object[] values = defaults.get();
    int next = 0;
    for (Signature.Parameter parameter : signature.parameters()) {
      if (parameter.optional()) {
        Object value = values[next++];
        if (!parameter.positional()) {
          named.put(parameter.name(), value);
        }
      }
    }
    return named.isEmpty() ? null : named;
  }

  /** Keyword-only parameters keep the defaults that they have. */
  private void replaceDefaults(PyTuple values) {
    long named =
        signature.parameters().stream().filter(p -> !p.positional() && p.optional()).count();
    Object[] old = defaults.get();
    PyTuple kept = PyTuple.of(Arrays.copyOfRange(old, old.length - (int) named, old.length));
    Object[] all = values.concat(kept).toArray();
    signature = signature.withDefaults(values.size());
    defaults = () -> all;
  }

  @Override
  public void deleteAttribute(String name) {
    if (!attributes.containsKey(name)) {
      throw Attributes.missing(this, name);
    }
    attributes.remove(name);
  }

  /** Python's {@code functools.update_wrapper}. */
  public PyFunction wraps(Object wrapped) {
    for (String name : new String[] {"__module__", "__name__", "__qualname__", "__doc__"}) {
      try {
        attributes.put(name, Attributes.get(wrapped, name));
      } catch (AttributeError e) {
        continue;
      }
    }
    attributes.put("__wrapped__", wrapped);
    return this;
  }

  @Override
  public String toString() {
    return pyRepr();
  }

  @Override
  public String pyRepr() {
    return "<function "
        + Str.of(attributes.get(PythonProgram.current().isPython2() ? "__name__" : "__qualname__"))
        + " at "
        + Identity.address(this)
        + ">";
  }
}
