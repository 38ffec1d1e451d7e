package org.tfgraft.runtime.variable;

import java.util.ArrayDeque;
import java.util.Deque;
import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.op.Conversion;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyObject;
import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.ValueError;

/**
 * A variable scope: the prefix of the names of the variables made in it, whether they are shared,
 * and the defaults that it hands down. It is closed by the block that entered it.
 */
@SuppressWarnings("try") // scopes are opened for their effect
@PythonName("tensorflow.python.ops.variable_scope.VariableScope")
public final class VariableScope implements PyObject, PyContext {
  private final String name;
  private final String originalNameScope;
  private final Object constraint;
  private final Deque<Runnable> leave = new ArrayDeque<>();
  private Object reuse;
  private Object initializer;
  private Object regularizer;
  private Object cachingDevice;
  private Object partitioner;
  private Object customGetter;
  private Object dtype = DType.FLOAT32;
  private Object useResource;

  /** A scope made by hand: {@code tf.VariableScope(reuse, name=…, …)}. */
  public VariableScope(Object reuse, Options options) {
    this.reuse = reuse;
    name = options.string("name", "");
    originalNameScope = options.string("name_scope", "");
    constraint = options.get("constraint");
    initializer = options.get("initializer");
    regularizer = options.get("regularizer");
    cachingDevice = options.get("caching_device");
    partitioner = options.get("partitioner");
    customGetter = options.get("custom_getter");
    dtype = options.get("dtype", DType.FLOAT32);
    useResource = options.get("use_resource");
  }

  /** A scope with the defaults of another one, overridden by the options that are not None. */
  VariableScope(VariableScope from, Object reuse, String name, String nameScope, Options options) {
    this.reuse = reuse;
    this.name = name;
    originalNameScope = nameScope;
    constraint = options.get("constraint");
    initializer = options.orElse("initializer", from.initializer);
    regularizer = options.orElse("regularizer", from.regularizer);
    cachingDevice = options.orElse("caching_device", from.cachingDevice);
    partitioner = options.orElse("partitioner", from.partitioner);
    customGetter = CustomGetters.nested(options.get("custom_getter"), from.customGetter);
    dtype = options.orElse("dtype", from.dtype);
    useResource = options.orElse("use_resource", from.useResource);
  }

  public static VariableScope current() {
    return VariableScopeStore.of(Graph.current()).current();
  }

  void onClose(Runnable action) {
    leave.push(action);
  }

  @Override
  public void close() {
    if (!leave.isEmpty()) {
      leave.pop().run();
    }
  }

  public String name() {
    return name;
  }

  public String originalNameScope() {
    return originalNameScope;
  }

  /** True, False, None or AUTO_REUSE. */
  public Object reuse() {
    return reuse;
  }

  public Object initializer() {
    return initializer;
  }

  public Object dtype() {
    return dtype;
  }

  public Object useResource() {
    return useResource;
  }

  public Object regularizer() {
    return regularizer;
  }

  public Object cachingDevice() {
    return cachingDevice;
  }

  public Object partitioner() {
    return partitioner;
  }

  public Object customGetter() {
    return customGetter;
  }

  public Object constraint() {
    return constraint;
  }

  /** What programs that know the field behind it change it to. */
  public void reuse(Object changed) {
    if (Boolean.TRUE.equals(changed)) {
      reuseVariables();
    } else {
      reuse = changed;
    }
  }

  public void reuseVariables() {
    reuse = true;
    Graph.current().tell(() -> new VariableEvent.ReuseSwitchedOn(this));
  }

  public void setInitializer(Object value) {
    initializer = value;
  }

  public void setDtype(Object value) {
    dtype = value;
  }

  public void setUseResource(Object value) {
    useResource = value;
  }

  public void setRegularizer(Object value) {
    regularizer = value;
  }

  public void setCachingDevice(Object value) {
    cachingDevice = value;
  }

  public void setPartitioner(Object value) {
    partitioner = value;
  }

  public void setCustomGetter(Object value) {
    customGetter = value;
  }

  /** The elements of a collection whose names begin with this scope's. */
  public PyList<Object> getCollection(Object key) {
    String scope = name.isEmpty() ? "" : name + "/";
    return Graph.current().collectionStore().get(key, scope);
  }

  public PyList<Variable> trainableVariables() {
    return VariableCollections.variables("trainable_variables", scopePattern());
  }

  public PyList<Variable> globalVariables() {
    return VariableCollections.variables("variables", scopePattern());
  }

  public PyList<Variable> localVariables() {
    return VariableCollections.variables("local_variables", scopePattern());
  }

  private String scopePattern() {
    return name.isEmpty() ? "" : name + "/";
  }

  /** {@code scope.get_variable(store, name, …)}. */
  public Object getVariable(Object store, Object variable, Arg... options) {
    return getVariable((VariableStore) store, variable, new Options(options));
  }

  /** The variable of that name in this scope, made or shared. */
  Object getVariable(VariableStore store, Object variable, Options given) {
    Options options =
        given
            .orDefault("regularizer", regularizer)
            .orDefault("caching_device", cachingDevice)
            .orDefault("partitioner", partitioner)
            .orDefault("custom_getter", customGetter)
            .orDefault("reuse", reuse)
            .orDefault("use_resource", useResource);
    Object fullName = name.isEmpty() ? variable : Py.add(name + "/", variable);
    Graph graph = Graph.current();
    try (PyContext asked = graph.during(() -> asked(variable, fullName));
        NameScope root = graph.nameScope(null)) {
      checkInitializerType(options);
      return store.getVariable(
          fullName,
          options
              .orDefault("initializer", initializer)
              .orDefault("constraint", constraint)
              .orDefault("dtype", dtype));
    }
  }

  private VariableEvent.Asked asked(Object variable, Object fullName) {
    return new VariableEvent.Asked(text(variable), this, text(fullName));
  }

  private static String text(Object name) {
    return name == null ? null : Builtins.str(name);
  }

  private static void checkInitializerType(Options options) {
    Object value = options.get("initializer");
    if (options.get("dtype") == null || value == null || value instanceof PyCallable) {
      return;
    }
    DType found = Conversion.tensor(value, null).dtype().baseDtype();
    DType wanted = DType.from(options.get("dtype"));
    if (found != wanted) {
      throw new ValueError(
          "Initializer type '%s' and explicit dtype '%s' don't match."
              .formatted(found, Builtins.str(options.get("dtype"))));
    }
  }

  /** The parts of a partitioned variable, for {@code tf.create_partitioned_variables}. */
  PartitionedVariable getPartitionedVariable(VariableStore store, Options given) {
    if (customGetter != null) {
      throw new ValueError(
          "Private access to _get_partitioned_variable is not allowed when a custom getter is set."
              + "  Current custom getter: "
              + Builtins.str(customGetter)
              + ".  It is likely that you're using create_partitioned_variables.  If so, consider"
              + " instead using get_variable with a non-empty partitioner parameter instead.");
    }
    Options options =
        given
            .orDefault("initializer", initializer)
            .orDefault("regularizer", regularizer)
            .orDefault("constraint", constraint)
            .orDefault("caching_device", cachingDevice)
            .orDefault("partitioner", partitioner)
            .orDefault("dtype", dtype)
            .orDefault("use_resource", useResource)
            .with("reuse", reuse);
    try (NameScope root = Graph.current().nameScope(null)) {
      return store.partitioned(name, options);
    }
  }
}
