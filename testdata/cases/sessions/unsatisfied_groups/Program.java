// What is told of operations that have to be together where no device is.
//
package sessions.unsatisfied_groups;

import static org.tfgraft.runtime.api.Args.cachingDevice;
import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.initializer;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.psTasks;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.CallableObject;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyInstance;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.Strings;
import org.tfgraft.runtime.session.InvalidArgumentError;
import org.tfgraft.runtime.session.Session;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "86:5:server 86:6 90:17:by_function 90:18 91:19 96:23:<lambda> 96:23 100:22:by_lambda",
      "100:23 101:24 106:27:by_object 106:28 107:29 112:32:by_method 112:33 113:34 118:37:nested",
      "119:38 120:39 121:40 124:41 125:42 127:43 128:44 129:45 134:48:replicas 134:49 135:50",
      "140:53:explicit 141:54 142:55 144:56 148:59:by_contrib 148:60 149:61 154:1:<module>",
      "154:64 156:65 157:66 159:68 160:69 163:70 163:71 166:72 172:74 174:76 175:77 178:78",
      "178:79 186:10:__call__ 186:11 190:13:choose 190:14"
    }
)
@SuppressWarnings("try")
public final class Program {
  private static final PyFunction SERVER = PyFunction.of("server", "op", args -> server(args[0]));

  private static final PyFunction LAMBDA = PyFunction.of("by_lambda.<locals>.<lambda>", "op",
      args -> lambda(args[0]));

  private static final PyFunction BY_FUNCTION = PyFunction.of("by_function", "", args -> {
    byFunction();
    return null;
  });

  private static final PyFunction BY_LAMBDA = PyFunction.of("by_lambda", "", args -> {
    byLambda();
    return null;
  });

  private static final PyFunction BY_OBJECT = PyFunction.of("by_object", "", args -> {
    byObject();
    return null;
  });

  private static final PyFunction BY_METHOD = PyFunction.of("by_method", "", args -> {
    byMethod();
    return null;
  });

  private static final PyFunction NESTED = PyFunction.of("nested", "", args -> {
    nested();
    return null;
  });

  private static final PyFunction REPLICAS = PyFunction.of("replicas", "", args -> {
    replicas();
    return null;
  });

  private static final PyFunction EXPLICIT = PyFunction.of("explicit", "", args -> {
    explicit();
    return null;
  });

  static String server(Object op) {
    return "/job:ps";
  }

  static void byFunction() {
    try (PyContext context = tf.device(SERVER)) {
      tf.getVariable("v", shape(list(2L)), useResource(true));
    }
  }

  static String lambda(Object op) {
    return "/job:ps";
  }

  static void byLambda() {
    try (PyContext context = tf.device(LAMBDA)) {
      tf.getVariable("v", shape(list(2L)));
    }
  }

  static void byObject() {
    try (PyContext context = tf.device(new Servers())) {
      tf.getVariable("v", shape(list(2L)));
    }
  }

  static void byMethod() {
    try (PyContext context = tf.device(Py.getattr(new Servers(), "choose"))) {
      tf.getVariable("v", shape(list(2L)));
    }
  }

  static void nested() {
    Variable v;
    try (PyContext context = tf.device("/job:ps")) {
      try (PyContext context2 = tf.device("/task:1")) {
        v = tf.getVariable("v", shape(list(2L)), cachingDevice("/job:worker"));
      }
    }
    try (PyContext context = tf.colocateWith(v)) {
      tf.constant(1.0).add(v);
    }
    try (PyContext context = tf.device("/cpu:0")) {
      print(tf.isVariableInitialized(v).name());
      tf.assign(v, list(1.0, 2.0));
    }
  }

  static void replicas() {
    try (PyContext context = tf.device(tf.train.replicaDeviceSetter(psTasks(2L)))) {
      tf.getVariable("v", shape(list(3L)), initializer(tf.truncatedNormalInitializer()));
    }
  }

  static void explicit() {
    Variable v;
    try (PyContext context = tf.device("/gpu:1")) {
      v = tf.variable(initialValue(list(1.0, 2.0)), name("v"));
    }
    tf.identity(v);
  }

  static void byContrib() {
    try (PyContext context = tf.device("/gpu:1")) {
      tf.contrib.framework.variable("v", shape(list(2L)));
    }
  }

  public static void main(String... args) {
    for (PyCallable define : list(BY_FUNCTION, BY_LAMBDA, BY_OBJECT, BY_METHOD,
        NESTED, REPLICAS, EXPLICIT)) {
      try (PyContext context = tf.graph().asDefault()) {
        Py.call(define);
        try {
          try (Session session = tf.session().enter()) {
            session.run(tf.globalVariablesInitializer());
          }
        } catch (InvalidArgumentError e) {
          PyList<String> lines = Comprehension.<String, String>list(Strings.split(e.message(),
              "\n"), line -> !line.contains("variables.py") && !line.contains("ops.py"),
              line -> line);
          print(Strings.join("\n", Comprehension.<String, String>generate(lines,
              line -> Strings.split(line, "_function").get(0))));
        }
      }
    }

    byContrib();
    try {
      try (Session session = tf.session().enter()) {
        session.run(tf.globalVariablesInitializer());
      }
    } catch (InvalidArgumentError e) {
      print(Comprehension.<String, String>list(Strings.split(e.message(), "\n"),
          line -> line.contains("contrib"), line -> Strings.split(line, "/").get(-1)));
    }
  }

  static class Servers extends PyInstance implements CallableObject {
    @PythonName("__call__")
    String call(Object op) {
      return "/job:ps";
    }

    String choose(Object op) {
      return "/job:ps/task:1";
    }
  }
}
