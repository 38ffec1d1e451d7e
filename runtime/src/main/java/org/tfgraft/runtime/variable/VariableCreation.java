package org.tfgraft.runtime.variable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.proto.Proto;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.RuntimeError;
import org.tfgraft.runtime.python.ValueError;

/** The making of every variable, through the creators of the open variable_creator_scopes. */
@SuppressWarnings("try") // what is told is opened for its effect
public final class VariableCreation {
  private static final List<String> PARAMETERS =
      List.of(
          "initial_value",
          "trainable",
          "collections",
          "validate_shape",
          "caching_device",
          "name",
          "variable_def",
          "dtype",
          "expected_shape",
          "import_scope",
          "constraint",
          "use_resource",
          "synchronization",
          "aggregation",
          "shape");

  private static final Set<String> ONLY_OF_VERSION_1 =
      Set.of("collections", "expected_shape", "use_resource");

  private List<PyCallable> creators = new ArrayList<>();

  private VariableCreation() {}

  private static VariableCreation of(Graph graph) {
    return graph.extension(VariableCreation.class, VariableCreation::new);
  }

  /** Enters a {@code tf.variable_creator_scope}. */
  public static PyContext enter(Object creator) {
    VariableCreation creation = of(Graph.current());
    List<PyCallable> outer = creation.creators;
    List<PyCallable> inner = new ArrayList<>(outer);
    inner.add((PyCallable) creator);
    creation.creators = inner;
    return () -> {
      if (creation.creators != inner) {
        throw new RuntimeError("Exiting variable_creator_scope without proper nesting.");
      }
      creation.creators = outer;
    };
  }

  /** {@code tf.Variable(…)}: a variable, or whatever a creator makes instead. */
  public static Object create(Options options) {
    return create(options, PARAMETERS, VariableCreation::createDefault);
  }

  /** {@code tf.compat.v2.Variable(…)}: the same behind a handle, with fewer parameters. */
  public static Object createOfVersion2(Options options) {
    List<String> parameters =
        PARAMETERS.stream().filter(name -> !ONLY_OF_VERSION_1.contains(name)).toList();
    return create(options, parameters, VariableCreation::resource);
  }

  private static Object create(
      Options options, List<String> parameters, Function<Options, Variable> byDefault) {
    List<PyCallable> creators = of(Graph.current()).creators;
    if (creators.isEmpty()) {
      return byDefault.apply(options);
    }
    PyCallable next = (args, keywords) -> byDefault.apply(Options.of(keywords));
    for (PyCallable creator : creators) {
      PyCallable previous = next;
      next = (args, keywords) -> creator.invoke(PyTuple.of(previous), keywords);
    }
    PyDict<String, Object> keywords = new PyDict<>();
    for (String parameter : parameters) {
      keywords.put(parameter, preset(options, parameter));
    }
    return next.invoke(PyTuple.of(), keywords);
  }

  private static Object preset(Options options, String parameter) {
    return switch (parameter) {
      case "validate_shape" -> options.get(parameter, true);
      case "synchronization" -> options.get(parameter, VariableSynchronization.AUTO);
      case "aggregation" -> options.orElse(parameter, VariableAggregation.NONE);
      default -> options.get(parameter);
    };
  }

  private static Variable createDefault(Options options) {
    Object useResource = options.get("use_resource");
    if (useResource == null) {
      useResource = VariableScope.current().useResource();
    }
    if (useResource == null) {
      useResource = ResourceDefault.isEnabled();
    }
    if (Py.truth(useResource)) {
      return resource(options);
    }
    return options.get("variable_def") != null
        ? fromDefinition(options, false)
        : told(options, RefVariable::new);
  }

  /** A variable behind a handle, made without any creator. */
  public static ResourceVariable resource(Options options) {
    return options.get("variable_def") != null
        ? (ResourceVariable) fromDefinition(options, true)
        : told(options, ResourceVariable::new);
  }

  private static <V extends Variable> V told(Options options, Function<Options, V> constructor) {
    Graph graph = graphOf(options.get("initial_value"));
    String name = options.string("name");
    try (PyContext creating = graph.during(() -> new VariableEvent.Creating(name))) {
      V made = constructor.apply(options);
      graph.tell(() -> new VariableEvent.Created(made));
      return made;
    }
  }

  /** A variable is made in the graph of the tensor that it begins with, else in the default one. */
  private static Graph graphOf(Object initialValue) {
    return initialValue instanceof TensorLike tensor ? tensor.graph() : Graph.current();
  }

  private static Variable fromDefinition(Options options, boolean useResource) {
    if (options.get("initial_value") != null) {
      throw new ValueError("variable_def and initial_value are mutually exclusive.");
    }
    return VariableDefs.read(
        (Proto) options.get("variable_def"), options.string("import_scope"), useResource);
  }
}
