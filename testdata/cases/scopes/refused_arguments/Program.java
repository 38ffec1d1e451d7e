// What variable_scope refuses: None without a default, anything that is no string or scope, and auxiliary_name_scope that is no bool. Only a wrong type of name waits until the scope is entered (fact 45).
//
package scopes.refused_arguments;

import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;

import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.ContextManager;
import org.tfgraft.runtime.python.Keywords;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "27:1:<module> 27:4 34:6 36:7 37:8 39:9 40:10"
)
public final class Program {
  public static void main(String... args) {
    for (PyTuple item : list(tuple(tuple((Object) null),
        new PyDict<String, Object>()), tuple(tuple(3L), new PyDict<String, Object>()),
        tuple(tuple((Object) "a"), Builtins.<String, Object>dict(Builtins.tupleOf(),
        new PyDict<String, Object>().with("auxiliary_name_scope", null))))) {
      PyTuple args2 = (PyTuple) item.get(0);
      PyDict<String, Object> kw = Py.<PyDict<String, Object>>cast(item.get(1));
      try {
        ContextManager cm = (ContextManager) Py.apply(Api.function("tf.variable_scope"),
            Py.spreadTuple(Py.star(args2)), new Keywords().withAll(kw));
        print("made");
        Py.ignore((VariableScope) cm.enter());
      } catch (RuntimeException | StackOverflowError failure) {
        TypeError e = Py.caught(failure, TypeError.class);
        print(e);
      }
    }
  }
}
