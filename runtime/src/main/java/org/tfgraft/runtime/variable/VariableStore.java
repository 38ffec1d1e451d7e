package org.tfgraft.runtime.variable;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.op.Initializers;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.ValueError;
import org.tfgraft.runtime.version.VersionedForms;

/** The variables of one graph by the names they are shared under, and the rules of sharing. */
@SuppressWarnings("try") // scopes are opened for their effect
public final class VariableStore {
  private static final List<String> GETTER_PARAMETERS =
      List.of(
          "name",
          "shape",
          "dtype",
          "initializer",
          "regularizer",
          "reuse",
          "trainable",
          "collections",
          "caching_device",
          "partitioner",
          "validate_shape",
          "use_resource",
          "constraint",
          "synchronization",
          "aggregation");

  private final PyDict<Object, Variable> variables = new PyDict<>();
  private final PartitionedVariables partitioned = new PartitionedVariables(this);

  private final DefinitionSites sites = new DefinitionSites();

  public static VariableStore of(Graph graph) {
    return graph.extension(
        VariableStore.class,
        () -> {
          VariableStore store = new VariableStore();
          graph.collectionStore().add(PyTuple.of("__variable_store"), store);
          return store;
        });
  }

  boolean contains(Object name) {
    return variables.containsKey(name);
  }

  /** Something that so many calls of {@code tf.contrib} lead to. */
  Object through(int calls, Supplier<Object> action) {
    return sites.through(calls, action);
  }

  /** A variable under its full name; through the custom getter, which may take what is no text. */
  Object getVariable(Object name, Options given) {
    Object getter = given.get("custom_getter");
    if (getter != null && !(getter instanceof PyCallable)) {
      throw new ValueError("Passed a custom_getter which is not callable: " + Builtins.str(getter));
    }
    VariableModes modes = VariableModes.of(given, name);
    Options options =
        given
            .with("dtype", baseType(given.get("dtype")))
            .with("trainable", modes.trainable())
            .with("synchronization", modes.synchronization())
            .with("aggregation", modes.aggregation());
    return getter == null ? trueGetter(name, options) : custom((PyCallable) getter, name, options);
  }

  private static Object baseType(Object dtype) {
    return dtype instanceof DType type ? type.baseDtype() : dtype;
  }

  private Object custom(PyCallable getter, Object name, Options options) {
    PyDict<String, Object> keywords = new PyDict<>();
    keywords.put("getter", (PyCallable) this::callTrueGetter);
    keywords.put("name", name);
    for (String parameter : GETTER_PARAMETERS.subList(1, GETTER_PARAMETERS.size())) {
      if (!parameter.equals("constraint") || Callables.accepts(getter, "constraint")) {
        keywords.put(parameter, parameterOf(options, parameter));
      }
    }
    return getter.invoke(PyTuple.of(), keywords);
  }

  private static Object parameterOf(Options options, String parameter) {
    return parameter.equals("validate_shape")
        ? options.get(parameter, true)
        : options.get(parameter);
  }

  private Object callTrueGetter(PyTuple args, PyDict<String, Object> keywords) {
    Map<String, Object> all = Callables.bind(GETTER_PARAMETERS, args, keywords);
    Options options = Options.of(all).orDefault("dtype", DType.FLOAT32);
    Object name = options.get("name");
    String text = name == null ? null : Builtins.str(name);
    try (PyContext asked = Graph.current().during(() -> new VariableEvent.GetterAsked(text))) {
      return trueGetter(name, options);
    }
  }

  private Object trueGetter(Object name, Options options) {
    Object partitioner = options.get("partitioner");
    boolean scalar = options.get("shape") instanceof List<?> list && list.isEmpty();
    if (partitioner != null && !scalar) {
      if (!(partitioner instanceof PyCallable)) {
        throw new ValueError(
            "Partitioner must be callable, but received: " + Builtins.str(partitioner));
      }
      try (NameScope root = Graph.current().nameScope(null)) {
        return partitioned.get(name, options);
      }
    }
    boolean mustReuse = Boolean.TRUE.equals(options.get("reuse"));
    if (mustReuse && partitioner == null && partitioned.contains(name)) {
      return partitioned.get(name, options);
    }
    String text = text(name);
    if (variables.containsKey(text + "/part_0")) {
      throw new ValueError(
          "No partitioner was provided, but a partitioned version of the variable was found: "
              + text
              + "/part_0. Perhaps a variable of the same name was already created with"
              + " partitioning?");
    }
    return single(name, options, null);
  }

  /** A name as messages and the names of parts tell it, which may be no text. */
  static String text(Object name) {
    return Py.format("%s", name);
  }

  PartitionedVariable partitioned(String name, Options options) {
    return partitioned.get(name, options);
  }

  /** One variable that is not partitioned, or one part. */
  Variable single(Object name, Options options, PartitionInfo part) {
    Graph graph = Graph.current();
    Object reuse = options.get("reuse");
    String told = name == null ? null : Builtins.str(name);
    try (PyContext wanted = graph.during(() -> new VariableEvent.Wanted(told, reuse))) {
      try {
        return sharedOrMade(name, options, part);
      } catch (PyException error) {
        graph.tell(() -> new VariableEvent.Refused(Builtins.str(error)));
        throw error;
      }
    }
  }

  private Variable sharedOrMade(Object name, Options options, PartitionInfo part) {
    Object initializer = options.get("initializer");
    boolean fromValue = initializer != null && !(initializer instanceof PyCallable);
    Object givenShape = options.get("shape");
    if (givenShape != null && fromValue) {
      throw new ValueError("If initializer is a constant, do not specify shape.");
    }
    DType dtype = DType.from(options.get("dtype"));
    TensorShape shape = TensorShape.from(givenShape);
    Object reuse = options.get("reuse");
    Variable known = variables.get(name);
    if (known != null) {
      return shared(known, name, new Sharing(reuse, shape, dtype));
    }
    if (Boolean.TRUE.equals(reuse)) {
      throw new ValueError(VersionedForms.text("reuse.missing", Map.of("name", () -> text(name))));
    }
    Object start = initializer == null ? defaultInitializer(name, dtype) : initializer;
    InitialValue value =
        fromValue
            ? new InitialValue(start, null)
            : InitialValue.of((PyCallable) start, shape, dtype, part);
    Variable made =
        (Variable)
            VariableCreation.create(
                options
                    .with("initial_value", value.value())
                    .with("name", name)
                    .with("dtype", value.dtype())
                    .with("shape", null)
                    .with(
                        "use_resource",
                        options.orElse("use_resource", ResourceDefault.isEnabled())));
    variables.put(name, made);
    sites.add(made.op());
    Graph.current().tell(() -> new VariableEvent.Made(made));
    regularize(made, name, options.get("regularizer"));
    return made;
  }

  private record Sharing(Object reuse, TensorShape shape, DType dtype) {}

  private Variable shared(Variable known, Object name, Sharing sharing) {
    if (Boolean.FALSE.equals(sharing.reuse())) {
      String message = VersionedForms.text("reuse.exists", Map.of("name", () -> text(name)));
      if (known instanceof ResourceVariable) {
        throw new ValueError(message);
      }
      throw new ValueError(message + " Originally defined at:\n\n" + sites.quoted(known.op()));
    }
    if (!sharing.shape().isCompatibleWith(known.shape())) {
      throw new ValueError(
          "Trying to share variable %s, but specified shape %s and found shape %s."
              .formatted(Builtins.str(name), sharing.shape(), known.shape()));
    }
    if (!sharing.dtype().isCompatibleWith(known.dtype())) {
      throw new ValueError(
          "Trying to share variable %s, but specified dtype %s and found dtype %s."
              .formatted(Builtins.str(name), sharing.dtype().name(), known.dtype().name()));
    }
    Graph.current().tell(() -> new VariableEvent.Shared(known));
    return known;
  }

  /**
   * The innermost lines of the program that made the operation, as Python formats a stack; what
   * {@code tf.contrib} called in between counts, too.
   */
  static Object defaultInitializer(Object name, DType dtype) {
    if (dtype.isFloating()) {
      return new Initializers.GlorotUniform(new Options());
    }
    if (dtype.isInteger() || dtype.isBool() || dtype.baseDtype() == DType.STRING) {
      return new Initializers.Zeros(new Options());
    }
    throw new ValueError(
        "An initializer for variable "
            + Builtins.str(name)
            + " of "
            + dtype.baseDtype()
            + " is required");
  }

  /** What a variable starts from: a value, or a function without arguments. */
  private record InitialValue(Object value, DType dtype) {
    static InitialValue of(PyCallable start, TensorShape shape, DType dtype, PartitionInfo part) {
      PyCallable initializer =
          start instanceof PyType type
              ? (PyCallable) type.invoke(PyTuple.of(), new PyDict<>())
              : start;
      if (shape.isFullyDefined()) {
        PyCallable bound =
            (args, keywords) -> {
              PyDict<String, Object> named = new PyDict<>();
              named.put("dtype", dtype);
              named.put("partition_info", part);
              return initializer.invoke(PyTuple.of(shape.asList()), named);
            };
        return new InitialValue(bound, dtype.baseDtype());
      }
      if (!Callables.needsNoArguments(initializer)) {
        throw new ValueError(
            "The initializer passed is not valid. It should be a callable with no arguments and the"
                + " shape should not be provided or an instance of `tf.keras.initializers.*' and"
                + " `shape` should be fully defined.");
      }
      return new InitialValue(initializer, null);
    }
  }

  private static void regularize(Variable variable, Object name, Object regularizer) {
    if (regularizer == null) {
      return;
    }
    Graph graph = Graph.current();
    Object loss;
    try (PyContext placed = graph.colocateWith(variable.op(), false);
        NameScope scope = graph.nameScope((String) Py.add(name, "/Regularizer/"));
        PyContext init = InitScope.open()) {
      loss = Py.call(regularizer, variable);
    }
    if (loss != null) {
      Py.getattr(loss, "name"); // TensorFlow logs it
      graph.collectionStore().add("regularization_losses", loss);
    }
  }
}
