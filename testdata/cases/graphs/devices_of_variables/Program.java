// Devices where variables are made: colocation hides the open ones, and what was open where the scope was entered comes back.
//
package graphs.devices_of_variables;

import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.initializer;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.regularizer;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.python.Builtins.len;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Py.slice;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.Strings;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "48:10:<lambda> 48:10 52:6:show 52:7 53:8 54:9 55:10 56:11 58:12 60:13 65:1:<module> 65:3",
      "67:16 68:17 69:18 70:19 71:20 72:21 74:22 76:23 77:24 78:25 83:26 84:27 85:28 86:29 87:30",
      "88:31 89:32 96:33 97:34 98:35 99:36 102:37 105:38 110:39 112:40 113:41 114:42 115:43",
      "119:44 120:45"
    }
)
@SuppressWarnings("try")
public final class Program {
  private static final PyFunction LAMBDA = PyFunction.of("show.<locals>.<lambda>", "",
      args -> lambda());

  static Tensor lambda() {
    return tf.constant(1.0, name("start"));
  }

  static void show(String label) {
    long n = len(tf.getDefaultGraph().getOperations());
    tf.constant(1.0);
    tf.variable(initialValue(1.0), name("V"));
    tf.variable(initialValue(LAMBDA), useResource(true));
    tf.getVariable(label, initializer(list(1.0, 2.0)),
        regularizer(tf.contrib.layers.l2Regularizer(0.1)));
    for (Operation o : Py.<PyList<Operation>>cast(Py.getitem(tf.getDefaultGraph().getOperations(),
        slice(n, null, null)))) {
      print(label, o.name(), o.device(), o.colocationGroups());
    }
  }

  public static void main(String... args) {
    Variable v = tf.getVariable("v", shape(new PyList<Object>()));

    try (PyContext context = tf.device("/gpu:1")) {
      try (VariableScope scope = tf.variableScope("a")) {
        try (PyContext context2 = tf.colocateWith(v)) {
          show("a");
          try (VariableScope scope2 = tf.variableScope("b")) {
            show("b");
          }
          try (PyContext context3 = tf.device("/cpu:0")) {
            try (VariableScope scope2 = tf.variableScope("c")) {
              show("c");
              try (PyContext context4 = tf.colocateWith(v)) {
                show("d");
              }
            }
          }
        }
        try (PyContext context2 = tf.device("/cpu:2")) {
          try (PyContext context3 = tf.colocateWith(v)) {
            show("e");
            try (PyContext context4 = tf.initScope()) {
              tf.constant(2.0, name("q"));
              try (PyContext context5 = tf.initScope()) {
                tf.constant(2.0, name("q2"));
              }
            }
          }
        }
      }
    }
    try (VariableScope scope = tf.variableScope("z")) {
      try (PyContext context = tf.device("/gpu:3")) {
        try (PyContext context2 = tf.colocateWith(v)) {
          show("f");
        }
      }
      try (PyContext context = tf.device("/gpu:4")) {
        try (PyContext context2 = tf.device((Object) null)) {
          try (PyContext context3 = tf.colocateWith(v)) {
            show("g");
          }
        }
      }
    }
    try (PyContext context = tf.graph().asDefault()) {
      Graph g = Py.<Graph>cast(context);
      Variable u = tf.getVariable("v", shape(new PyList<Object>()));
      try (PyContext context2 = tf.device("/cpu:3")) {
        try (PyContext context3 = tf.colocateWith(u)) {
          show("h");
        }
      }
    }
    for (String name : list("q", "q2")) {
      print(Comprehension.<Operation, PyTuple>list(tf.getDefaultGraph().getOperations(),
          o -> Strings.endswith(o.name(), name), o -> tuple(o.name(), o.device())));
    }
  }
}
