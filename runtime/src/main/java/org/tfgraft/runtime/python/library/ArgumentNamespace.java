package org.tfgraft.runtime.python.library;

import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.tfgraft.runtime.python.Operator;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyInstance;
import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.TypeError;

/** Python's {@code argparse.Namespace}: arguments as attributes. */
@PythonName("argparse.Namespace")
public final class ArgumentNamespace extends PyInstance {
  @Override
  public boolean pyContains(Object item) {
    return attributes().containsKey(item);
  }

  @Override
  public Object pyOperate(Operator operator, Object other) {
    if (other instanceof ArgumentNamespace space && operator == Operator.EQ) {
      return Py.eq(attributes(), space.attributes());
    } else if (other instanceof ArgumentNamespace space && operator == Operator.NE) {
      return Py.ne(attributes(), space.attributes());
    }
    return super.pyOperate(operator, other);
  }

  @Override
  public long pyHash() {
    throw new TypeError("unhashable type: 'Namespace'");
  }

  private Map<String, Object> attributes() {
    return Py.cast(getAttribute("__dict__"));
  }

  @Override
  public String pyRepr() {
    Map<String, Object> sorted = new TreeMap<>(attributes());
    StringJoiner text = new StringJoiner(", ", "Namespace(", ")");
    sorted.forEach((name, value) -> text.add(name + "=" + Py.repr(value)));
    return text.toString();
  }
}
