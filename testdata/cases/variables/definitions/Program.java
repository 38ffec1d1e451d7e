// Variables as VariableDef messages, without and with scopes, and variables made of them.
//
package variables.definitions;

import static org.tfgraft.runtime.api.Args.aggregation;
import static org.tfgraft.runtime.api.Args.arg;
import static org.tfgraft.runtime.api.Args.cachingDevice;
import static org.tfgraft.runtime.api.Args.exportScope;
import static org.tfgraft.runtime.api.Args.importScope;
import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.partitioner;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.trainable;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.api.Args.variableDef;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.listOf;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.proto.Proto;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.AnyVariable;
import org.tfgraft.runtime.variable.PartitionedVariable;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableAggregation;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "52:4:T 53:6 54:7 56:8 57:9 62:23:<lambda> 62:23 66:1:<module> 66:10 71:11 72:12 74:13",
      "77:14 79:15 84:16 87:17 90:18 92:19 94:20 96:21 99:22 101:23 102:24"
    }
)
@SuppressWarnings("try")
public final class Program {
  static Variable w;

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  static void t(PyCallable f) {
    try {
      Variable r = (Variable) Py.call(f);
      print(r);
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), e);
    }
  }

  static Variable lambda() {
    return Variable.fromProto(w.toProto(), importScope("k"));
  }

  public static void main(String... args) {
    AnyVariable v = (AnyVariable) tf.getVariableOrOther("v", shape(2, 3));
    AnyVariable r = (AnyVariable) tf.getVariableOrOther("r", shape(list(2L)), useResource(true),
        trainable(false), aggregation(VariableAggregation.MEAN));
    Variable q;
    PartitionedVariable p;
    try (VariableScope scope = tf.variableScope("s")) {
      w = tf.variable(initialValue(3L), name("w"), cachingDevice("/cpu:0"));
      q = tf.variable(initialValue(3L), name("q"), useResource(true), cachingDevice("/cpu:0"));
      p = (PartitionedVariable) tf.getVariableOrOther("p", shape(4, 2),
          partitioner(tf.fixedSizePartitioner(2)));
    }
    for (Object x : Py.<PyList<Object>>cast(Py.add(Builtins.<Object>list(v, r, w, q),
        listOf(p)))) {
      print(Py.callMethod(x, "to_proto"));
      print(Py.callMethod(x, "to_proto", "s"));
      print(Py.callMethod(x, "to_proto", arg("export_scope", "zz")));
      print(type(Py.callMethod(x, "to_proto")));
    }
    Proto d = (Proto) Py.callMethod(v, "to_proto");
    print(Py.getattr(d, "variable_name"), Py.getattr(d, "trainable"), Py.getattr(d,
        "is_resource"), Py.callMethod(d, "HasField", "save_slice_info_def"));
    Variable v2 = Variable.fromProto(d);
    print(v2, v2.initializer().name(), v2.value(), v2.initialValue(), Py.is(v2, v),
        v2.trainable(), tf.globalVariables());
    Variable r2 = Variable.fromProto((Proto) Py.callMethod(r, "to_proto"));
    print(r2, r2.value(), r2.op().name());
    Variable s2 = Variable.fromProto(w.toProto(exportScope("s")), importScope("s"));
    print(s2);
    Variable q2 = Variable.fromProto(q.toProto());
    print(q2, q2.value());
    Variable p2 = Variable.fromProto(Py.callMethod(listOf(p).get(1), "to_proto"));
    print(p2, Py.getattr(p2.saveSliceInfo(), "spec"), Py.getattr(p2.saveSliceInfo(),
        "full_name"));
    Variable v3 = tf.variable(variableDef(d));
    print(v3);
    t(LAMBDA);
    AnyVariable v4 = false ? (AnyVariable) tf.getVariableOrOther("v", shape(2,
        3)) : (AnyVariable) null;
  }
}
