// A recurrent network and a decoder, written as loops over arrays.
//
package loops.recurrent_by_hand;

import static org.tfgraft.runtime.api.Args.axis;
import static org.tfgraft.runtime.api.Args.dtype;
import static org.tfgraft.runtime.api.Args.dynamicSize;
import static org.tfgraft.runtime.api.Args.feedDict;
import static org.tfgraft.runtime.api.Args.initializer;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.outputType;
import static org.tfgraft.runtime.api.Args.parallelIterations;
import static org.tfgraft.runtime.api.Args.perm;
import static org.tfgraft.runtime.api.Args.reuse;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.size;
import static org.tfgraft.runtime.api.Args.value;
import static org.tfgraft.runtime.api.Args.x;
import static org.tfgraft.runtime.api.Args.y;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.op.TensorArray;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.ReturnedTuple;
import org.tfgraft.runtime.session.Session;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "77:7:cell 78:8 79:9 80:10 82:11 84:12 88:0 92:18:loop 92:19 93:20 94:21 95:22",
      "99:23:<lambda> 99:23 103:32:decode 103:33 105:34 106:35 108:36 109:37 113:38:<lambda>",
      "113:38 117:1:<module> 118:4 121:5 122:6 125:13 126:14 127:15 128:16 129:17 130:23 135:24",
      "136:25 138:26 139:27 140:28 143:29 145:30 146:31 147:38 149:39 151:40 152:41 154:42",
      "155:43 156:44 161:45"
    }
)
@SuppressWarnings("try")
public final class Program {
  static long depth;

  static long units;

  static Tensor lengths;

  static Tensor steps;

  static TensorArray inTa;

  static Variable emb;

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "t, *_",
      args -> lambda((Tensor) args[0], (PyTuple) args[1]));

  private static final PyFunction LOOP = PyFunction.of("loop", "t, state, out",
      args -> loop((Tensor) args[0], (Tensor) args[1], (TensorArray) args[2]).tuple());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "i, *_",
      args -> lambda2((Tensor) args[0], (PyTuple) args[1]));

  private static final PyFunction DECODE = PyFunction.of("decode", "i, tok, state, ta",
      args -> decode((Tensor) args[0], (Tensor) args[1], (Tensor) args[2],
      (TensorArray) args[3]).tuple());

  static Tensor cell(Tensor x, Tensor state, String scope) {
    Tensor new_;
    try (VariableScope scope2 = tf.variableScope(scope, reuse(tf.AUTO_REUSE))) {
      Variable kernel = tf.getVariable("kernel", shape(Math.addExact(depth, units), units));
      Variable bias = tf.getVariable("bias", shape(list(units)),
          initializer(tf.zerosInitializer()));
      new_ = tf.tanh(tf.nn.biasAdd(tf.matmul(tf.concat(list(x, state), 1L), kernel), bias));
    }
    return new_;
  }

  static Tensor cell(Tensor x, Tensor state) {
    return cell(x, state, "cell");
  }

  static Loop loop(Tensor t, Tensor state, TensorArray out) {
    Tensor new_ = cell(inTa.read(t), state);
    Tensor keep = tf.tile(tf.expandDims(t.lt(lengths), axis(1L)), list(1L, units));
    new_ = tf.where(keep, x(new_), y(state));
    return new Loop(t.add(1L), new_, out.write(t, new_));
  }

  static Tensor lambda(Tensor t, PyTuple underscore) {
    return t.lt(steps);
  }

  static Decode decode(Tensor i, Tensor tok, Tensor state, TensorArray ta) {
    Tensor s = cell(tf.nn.embeddingLookup(emb, tok), state, "dec_cell");
    Tensor logits;
    try (VariableScope proj = tf.variableScope("proj", reuse(tf.AUTO_REUSE))) {
      logits = tf.matmul(s, tf.getVariable("w", shape(units, 7)));
    }
    Tensor nxt = tf.argmax(logits, axis(1L), outputType(tf.int32));
    return new Decode(i.add(1L), nxt, s, ta.write(i, nxt));
  }

  static Tensor lambda2(Tensor i, PyTuple underscore) {
    return i.lt(5L);
  }

  public static void main(String... args) {
    // dynamic rnn by hand
    long batch = 2;
    depth = 3;
    units = 4;
    Tensor inputs = tf.placeholder(tf.float32, shape(batch, null, depth), name("inputs"));
    lengths = tf.placeholder(tf.int32, shape(list(batch)), name("lengths"));
    Tensor final_;
    Tensor outputs;
    try (VariableScope scope = tf.variableScope("rnn")) {
      Tensor timeMajor = tf.transpose(inputs, perm(list(1L, 0L, 2L)));
      steps = tf.shape(timeMajor).getitem(0L);
      inTa = tf.tensorArray(tf.float32, size(steps), name("input_ta")).unstack(timeMajor);
      TensorArray outTa = tf.tensorArray(tf.float32, size(steps), name("output_ta"));
      PyTuple parts = (PyTuple) tf.whileLoop(LAMBDA, LOOP, tuple(tf.constant(0L, name("time")),
          tf.zeros(list(batch, units)), outTa), parallelIterations(32L), name("while"));
      Tensor underscore = (Tensor) parts.get(0);
      final_ = (Tensor) parts.get(1);
      outTa = (TensorArray) parts.get(2);
      outputs = tf.transpose(outTa.stack(), perm(list(1L, 0L, 2L)));
      outputs.setShape(Builtins.<Long>list(batch, (Long) null, units));
    }
    print(final_, outputs);
    for (Variable var : tf.trainableVariables()) {
      print(var.name(), var.shape());
    }
    PyTuple res;
    try (VariableScope decoder = tf.variableScope("decoder",
        initializer(tf.constantInitializer(value(0.5))))) {
      TensorArray tokens = tf.tensorArray(tf.int32, size(0L), dynamicSize(true));
      emb = tf.getVariable("embedding", shape(7, depth));
      res = (PyTuple) tf.whileLoop(LAMBDA2, DECODE, tuple(0L, tf.zeros(list(batch),
          dtype(tf.int32)), final_, tokens));
      print(((TensorArray) res.get(3)).stack(), ((TensorArray) res.get(3)).dtype());
    }
    for (Variable var : tf.trainableVariables()) {
      print(var.name(), var.shape());
    }
    try (Session sess = tf.session().enter()) {
      sess.run(tf.globalVariablesInitializer());
      print(sess.run(tf.shape(outputs), feedDict(new PyDict<Tensor, PyList<Object>>()
          .with(inputs, Builtins.<Object>list(Builtins.<Object>list(Builtins.<Object>list(1.0, 2.0,
          3.0)), Builtins.<Object>list(Builtins.<Object>list(0.0, 0.0, 1.0)))).with(lengths,
          Builtins.<Object>list(1L, 1L)))));
    }
    print(((TensorArray) res.get(3)).stack().op().colocationGroups());
  }

  static record Loop(Tensor value1, Tensor new_, TensorArray value3) implements ReturnedTuple {
  }

  static record Decode(Tensor value1, Tensor nxt, Tensor s,
      TensorArray value4) implements ReturnedTuple {
  }
}
