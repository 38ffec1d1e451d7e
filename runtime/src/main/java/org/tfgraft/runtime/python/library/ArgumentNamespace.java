package org.tfgraft.runtime.python.library;

import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyInstance;
import org.tfgraft.runtime.python.PythonName;

/** Python's {@code argparse.Namespace}: arguments as attributes. */
@PythonName("argparse.Namespace")
public final class ArgumentNamespace extends PyInstance {
  @Override
  public String pyRepr() {
    Map<String, Object> sorted = new TreeMap<>();
    Map<String, Object> all = Py.cast(getAttribute("__dict__"));
    sorted.putAll(all);
    StringJoiner text = new StringJoiner(", ", "Namespace(", ")");
    sorted.forEach((name, value) -> text.add(name + "=" + Py.repr(value)));
    return text.toString();
  }
}
