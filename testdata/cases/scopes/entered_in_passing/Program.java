// Context managers that are entered by hand, and of which nothing is left that holds them.
//
package scopes.entered_in_passing;

import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.repr;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.ContextManager;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "31:5:where 31:6 32:7 37:1:<module> 37:10 38:11 39:12 40:13 41:14 42:15 43:16 44:17 45:18",
      "46:19 47:20 49:21 50:22 52:23 53:24 54:25 55:26 56:27 57:28 58:29 59:30 60:31 61:32 62:33",
      "63:34 64:35 65:36 66:37"
    }
)
@SuppressWarnings("try")
public final class Program {
  static void where() {
    Tensor x = tf.zeros(list(1L));
    print(x.name(), repr(x.device()), x.op().controlInputs(), x.op().colocationGroups(),
        repr(tf.getVariableScope().name()), repr(tf.getDefaultGraph().getNameScope()));
  }

  public static void main(String... args) {
    Graph first = tf.getDefaultGraph();
    try (NameScope all = tf.nameScope("all")) {
      Py.enterInPassing(tf.deviceContext("/cpu:0"));
      where();
      Py.enterInPassing(tf.colocateWithContext("zz"));
      where();
      print((String) Py.enterInPassing(tf.nameScopeContext("lost")));
      where();
      Py.enterInPassing(first.nameScopeContext("lost"));
      Py.enterInPassing(tf.containerContext("c"));
      print(Py.is(Py.enterInPassing(tf.graph().asDefaultContext()), first),
          Py.is(tf.getDefaultGraph(), first));
      Py.enterInPassing(tf.initScopeContext());
      where();
    }
    VariableScope scope = (VariableScope) Py.enterInPassing(tf.variableScopeContext("stays"));
    print(scope.name(), tf.getVariable("v", shape(list(1L))).name());
    where();
    ContextManager held = tf.variableScopeContext("held");
    print(((VariableScope) held.enter()).originalNameScope());
    where();
    Py.callMethod(held, "__exit__", (Object) null, (Object) null, (Object) null);
    where();
    ContextManager kept = tf.deviceContext("/gpu:0");
    Py.callMethod(kept, "__enter__");
    where();
    Py.callMethod(kept, "__exit__", (Object) null, (Object) null, (Object) null);
    where();
    Py.enterInPassing(tf.controlDependenciesContext(list(tf.noOp())));
    where();
  }
}
