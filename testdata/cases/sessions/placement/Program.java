// The whole graph must find its devices before a session computes anything.
//
package sessions.placement;

import static org.tfgraft.runtime.api.Args.cachingDevice;
import static org.tfgraft.runtime.api.Args.config;
import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.initializer;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.partitioner;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.str;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;
import static org.tfgraft.runtime.python.Py.slice;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Keywords;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.Strings;
import org.tfgraft.runtime.session.ConfigProto;
import org.tfgraft.runtime.session.Session;
import org.tfgraft.runtime.variable.AnyVariable;
import org.tfgraft.runtime.variable.PartitionedVariable;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "125:3:attempt 125:4 127:5 128:6 130:8 132:9 135:10 136:11 144:12:one 145:13 146:14 148:15",
      "149:16 154:17:two 155:18 156:19 158:20 159:21 164:22:three 164:23 165:24 170:25:four",
      "170:26 171:27 176:28:five 176:29 177:30 178:31 183:32:six 183:33 184:34 185:35",
      "190:36:seven 190:37 191:38 193:39 194:40 195:41 200:42:eight 200:43 201:44 207:45:nine",
      "207:46 208:47 214:48:ten 214:49 215:50 221:51:eleven 221:52 222:53 228:54:twelve 228:55",
      "233:56:thirteen 234:57 235:58 237:59 238:60 239:61 244:62:fourteen 244:63 245:64",
      "250:1:<module> 250:65 252:66 253:67 254:68"
    }
)
@SuppressWarnings("try")
public final class Program {
  private static final PyFunction ONE = PyFunction.of("one", "", args -> {
    one();
    return null;
  });

  private static final PyFunction TWO = PyFunction.of("two", "", args -> {
    two();
    return null;
  });

  private static final PyFunction THREE = PyFunction.of("three", "", args -> {
    three();
    return null;
  });

  private static final PyFunction FOUR = PyFunction.of("four", "", args -> {
    four();
    return null;
  });

  private static final PyFunction FIVE = PyFunction.of("five", "", args -> {
    five();
    return null;
  });

  private static final PyFunction SIX = PyFunction.of("six", "", args -> {
    six();
    return null;
  });

  private static final PyFunction SEVEN = PyFunction.of("seven", "", args -> {
    seven();
    return null;
  });

  private static final PyFunction EIGHT = PyFunction.of("eight", "", args -> {
    eight();
    return null;
  });

  private static final PyFunction NINE = PyFunction.of("nine", "", args -> {
    nine();
    return null;
  });

  private static final PyFunction TEN = PyFunction.of("ten", "", args -> {
    ten();
    return null;
  });

  private static final PyFunction ELEVEN = PyFunction.of("eleven", "", args -> {
    eleven();
    return null;
  });

  private static final PyFunction TWELVE = PyFunction.of("twelve", "", args -> {
    twelve();
    return null;
  });

  private static final PyFunction THIRTEEN = PyFunction.of("thirteen", "", args -> {
    thirteen();
    return null;
  });

  private static final PyFunction FOURTEEN = PyFunction.of("fourteen", "", args -> {
    fourteen();
    return null;
  });

  static void attempt(PyCallable build, PyDict<String, Object> k) {
    try (PyContext context = tf.graph().asDefault()) {
      Graph g = Py.<Graph>cast(context);
      Py.call(build);
      for (int i = 0; i < 2; i++) {
        try {
          try (Session sess = tf.session(config((ConfigProto) Py.apply(Api.type("tf.ConfigProto"),
              Py.spreadTuple(), new Keywords().withAll(k)))).enter()) {
            print(sess.run(tf.constant(3L, name("three"))));
          }
        } catch (RuntimeException | StackOverflowError failure) {
          PyException e = Py.caught(failure, PyException.class);
          print(type(e).name(), (String) Py.getitem(Strings.split(str(e), "\n").get(0),
              slice(null, 600L, null)));
        }
      }
    }
  }

  static void one() {
    Variable v;
    try (PyContext context = tf.device("/job:ps")) {
      v = tf.variable(initialValue(list(1.0)));
    }
    try (PyContext context = tf.device("/job:worker")) {
      tf.scatterUpdate(v, list(0L), list(1.0));
    }
  }

  static void two() {
    Variable v;
    try (PyContext context = tf.device("/job:ps")) {
      v = tf.variable(initialValue(list(1.0)), useResource(true));
    }
    try (PyContext context = tf.device("/job:worker")) {
      v.assignAdd(list(1.0));
    }
  }

  static void three() {
    try (PyContext context = tf.device("/gpu:0")) {
      Variable v = tf.variable(initialValue(list(1.0)));
    }
  }

  static void four() {
    try (PyContext context = tf.device("/job:ps/gpu:0")) {
      Variable v = tf.variable(initialValue(list(1.0)));
    }
  }

  static void five() {
    try (PyContext context = tf.device("/cpu:7")) {
      Variable v = tf.variable(initialValue(list(1.0)));
      v.add(1L);
    }
  }

  static void six() {
    try (PyContext context = tf.device("/job:ps")) {
      Tensor a = tf.constant(1L);
      Tensor b = a.add(1L);
    }
  }

  static void seven() {
    try (PyContext context = tf.device("/job:ps")) {
      Tensor a = tf.constant(1L);
    }
    try (PyContext context = tf.device("/job:worker")) {
      Tensor b = tf.placeholder(tf.float32);
      Tensor c = tf.randomNormal(list(2L));
    }
  }

  static void eight() {
    try (PyContext context = tf.device("/job:ps")) {
      AnyVariable v = (AnyVariable) tf.getVariableOrOther("v", shape(list(2L)),
          initializer(tf.zerosInitializer()));
    }
  }

  static void nine() {
    try (PyContext context = tf.device("/job:ps")) {
      AnyVariable v = (AnyVariable) tf.getVariableOrOther("v", shape(list(2L)),
          initializer(tf.zerosInitializer()), useResource(true));
    }
  }

  static void ten() {
    try (PyContext context = tf.device("/job:ps")) {
      PartitionedVariable v = (PartitionedVariable) tf.getVariableOrOther("v", shape(list(2L)),
          partitioner(tf.fixedSizePartitioner(2)), initializer(tf.onesInitializer()));
    }
  }

  static void eleven() {
    try (PyContext context = tf.device("/job:ps")) {
      AnyVariable v = (AnyVariable) tf.getVariableOrOther("v", shape(list(2L)),
          cachingDevice("/job:worker"), initializer(tf.onesInitializer()));
    }
  }

  static void twelve() {
    AnyVariable v = (AnyVariable) tf.getVariableOrOther("v", shape(list(2L)),
        cachingDevice("/job:worker"));
  }

  static void thirteen() {
    Variable v;
    try (PyContext context = tf.device("/job:ps")) {
      v = tf.variable(initialValue(list(1.0)));
    }
    try (PyContext context = tf.device("/job:worker/task:1")) {
      tf.group(tuple(v.initializer()), new PyDict<String, Object>());
      tf.noOp();
    }
  }

  static void fourteen() {
    try (PyContext context = tf.device("/job:ps")) {
      tf.noOp();
    }
  }

  public static void main(String... args) {
    for (PyCallable f : list(ONE, TWO, THREE, FOUR, FIVE, SIX, SEVEN, EIGHT, NINE,
        TEN, ELEVEN, TWELVE, THIRTEEN, FOURTEEN)) {
      print((String) Py.getattr(f, "__name__"));
      attempt(f, new PyDict<String, Object>());
      if (Py.contains(tuple(THREE, FOUR, FIVE), f)) {
        attempt(f, new PyDict<String, Object>().with("allow_soft_placement", true));
      }
    }
  }
}
