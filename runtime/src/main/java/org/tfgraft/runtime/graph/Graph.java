package org.tfgraft.runtime.graph;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.op.OperationFactory;
import org.tfgraft.runtime.proto.Proto;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.ContextManager;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyObject;
import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.RuntimeError;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;
import org.tfgraft.runtime.version.TensorFlowVersion;
import org.tfgraft.runtime.version.VersionedForms;

/**
 * A graph under construction: its operations in the order of their making, and the state that
 * decides what the next one is called and depends on: name scope, control dependencies, devices.
 */
@PythonName("tensorflow.python.framework.ops.Graph")
public final class Graph implements PyObject, PyContext, OperationFactory {
  private static final Pattern VALID_OPERATION = Pattern.compile("[A-Za-z0-9.][A-Za-z0-9_.\\-/]*");
  private static final Pattern VALID_SCOPE = Pattern.compile("[A-Za-z0-9_.\\-/]*");

  private final Map<String, Operation> operations = new LinkedHashMap<>();
  private final Map<String, Integer> namesInUse = new HashMap<>();
  private final Map<Class<?>, Object> extensions = new HashMap<>();
  private final Collections collections = new Collections(this);
  private final ControlDependencies.Stack controlDependencies = new ControlDependencies.Stack();
  private final Devices devices = new Devices();
  private final GraphLookup lookup = new GraphLookup(this);
  private final NamingListener listener = DefaultGraphs.listener();
  private final boolean caseCounts =
      !TensorFlowVersion.current().isNewest() && VersionedForms.text("name.case").equals("counts");
  private final Set<Object> unfeedable = new LinkedHashSet<>();
  private final Set<Object> unfetchable = new LinkedHashSet<>();
  private Map<String, String> gradientOverrides = new LinkedHashMap<>();
  private Map<String, Object> attributeScope = new LinkedHashMap<>();
  private ControlFlowContext controlFlow;
  private String nameStack = "";
  private String container = "";
  private Object seed;
  private boolean finalized;
  private int lastId;
  private int version;

  /** The graph that new operations of this thread go to. */
  public static Graph current() {
    return DefaultGraphs.current();
  }

  // Making operations.

  /** Begins an operation of that type. */
  public OperationBuilder operation(String type) {
    return new OperationBuilder(this, type);
  }

  Operation create(OperationBuilder builder, OperationBuilder.ShapeInference shapes) {
    checkNotFinalized();
    String wanted = builder.name();
    String name = wanted.endsWith("/") ? withoutSlash(wanted) : uniqueName(wanted);
    Set<Operation> sources = new LinkedHashSet<>();
    builder.inputs().forEach(input -> sources.add(input.op()));
    List<Operation> controls = controlDependencies.forInputs(sources);
    if (!VALID_OPERATION.matcher(name).matches()) {
      throw new ValueError("'" + name + "' is not a valid node name");
    }
    Operation operation = new Operation(this, builder, name, controls);
    int id = ++lastId;
    if (operations.containsKey(name)) {
      throw new ValueError("Duplicate node name in graph: '" + name + "'");
    }
    inferShapes(operation, shapes);
    operation.joins(id);
    version = id;
    operations.put(name, operation);
    operation.takeInputsByName();
    tell(() -> new NamingEvent.OperationMade(wanted, operation));
    operation.inputList().forEach(input -> input.addConsumer(operation));
    operation.joinControlFlow();
    decorate(operation);
    return operation;
  }

  private static void inferShapes(Operation operation, OperationBuilder.ShapeInference shapes) {
    if (operation.hasForeignInputs()) {
      return;
    }
    List<TensorShape> inferred = shapes.infer(operation);
    for (int i = 0; i < inferred.size(); i++) {
      operation.output(i).inferredShape(inferred.get(i));
    }
  }

  private void decorate(Operation operation) {
    attributeScope.forEach(
        (key, value) -> {
          if (!operation.attributes().containsKey(key)) {
            operation.setAttribute(Map.entry(key, value));
          }
        });
    String override = gradientOverrides.get(operation.type());
    if (override != null) {
      operation.setAttribute(Map.entry("_gradient_op_type", override));
    }
    controlDependencies.saw(operation);
    devices.apply(operation);
    if (!container.isEmpty() && "".equals(operation.attributes().get("container"))) {
      operation.setAttribute(Map.entry("container", container));
    }
  }

  /** The number of the newest operation; those that failed had numbers too. */
  public long version() {
    return version;
  }

  public boolean finalized() {
    return finalized;
  }

  @org.tfgraft.runtime.python.PythonName("finalize")
  public void finalize_() {
    finalized = true;
  }

  public void checkNotFinalized() {
    if (finalized) {
      throw new RuntimeError("Graph is finalized and cannot be modified.");
    }
  }

  // Names.

  /** Python's {@code graph.unique_name(name, mark_as_used=True)}. */
  public String uniqueName(Object name, Arg... options) {
    return uniqueName(nameInScope(name), new Options(options).flag("mark_as_used", true));
  }

  /** The name wanted for an operation; TensorFlow takes no care what it is given. */
  public String operationName(Object wanted) {
    if (!(wanted instanceof String) && Py.truth(wanted)) {
      Py.getitem(wanted, -1L);
    }
    return nameInScope(wanted);
  }

  private String nameInScope(Object name) {
    if (name instanceof String text) {
      return text;
    } else if (nameStack != null && !nameStack.isEmpty()) {
      Py.add(nameStack + "/", name);
    }
    return (String) Builtins.getattr(name, "lower");
  }

  /** A name under the current name scope that nothing else has, and from now on this has. */
  public String uniqueName(String name) {
    return uniqueName(name, true);
  }

  /** The name that {@link #uniqueName(String)} would give, taken only if so asked. */
  public String uniqueName(String name, boolean markAsUsed) {
    String full = inside(nameStack, name);
    String base = caseCounts ? full : full.toLowerCase(Locale.ROOT);
    int count = namesInUse.getOrDefault(base, 0);
    if (markAsUsed) {
      namesInUse.put(base, count + 1);
    }
    if (count == 0) {
      tell(() -> new NamingEvent.UniqueName(nameStack, name, 0, 0, markAsUsed));
      return full;
    }
    int suffix = count;
    while (namesInUse.containsKey(base + "_" + suffix)) {
      suffix++;
    }
    if (markAsUsed) {
      namesInUse.put(base + "_" + suffix, 1);
    }
    int found = suffix;
    tell(() -> new NamingEvent.UniqueName(nameStack, name, count, found, markAsUsed));
    return full + "_" + suffix;
  }

  /** A name as it is called from outside a name scope, which may be null for the root. */
  static String inside(String scope, String name) {
    return scope == null || scope.isEmpty() ? name : scope + "/" + name;
  }

  /** Tells whoever listens of a step on the way to a name. */
  public void tell(Supplier<NamingEvent> event) {
    if (listener != null) {
      listener.happened(this, event.get());
    }
  }

  /** Tells whoever listens that names are made inside something, until the result is closed. */
  public PyContext during(Supplier<NamingEvent> event) {
    if (listener == null) {
      return () -> {};
    }
    NamingEvent begun = event.get();
    listener.entered(this, begun);
    return () -> listener.left(this, begun);
  }

  /** Takes a full name that came from elsewhere. */
  public void takeName(String name) {
    namesInUse.putIfAbsent(name.toLowerCase(Locale.ROOT), 1);
  }

  /** The current name scope without its slash; null inside {@code name_scope(None)}. */
  public String getNameScope() {
    return nameStack;
  }

  /** Enters a name scope: relative, absolute with a slash at the end, or the root for none. */
  public NameScope nameScope(String name) {
    if (name != null && !name.isEmpty()) {
      boolean nested = nameStack != null && !nameStack.isEmpty();
      Pattern valid = nested ? VALID_SCOPE : VALID_OPERATION;
      if (!valid.matcher(name).matches()) {
        throw new ValueError("'" + name + "' is not a valid scope name");
      }
    }
    String outer = nameStack;
    if (name == null || name.isEmpty()) {
      nameStack = null;
    } else {
      nameStack = name.endsWith("/") ? withoutSlash(name) : uniqueName(name);
    }
    String scope = nameStack == null ? "" : nameStack + "/";
    PyContext told = during(() -> new NamingEvent.NameScopeEntered(name, outer, scope));
    return new NameScope(
        scope,
        () -> {
          nameStack = outer;
          told.close();
        });
  }

  public NameScope nameScope(Object name) {
    return nameScope(Options.text(name));
  }

  public ContextManager nameScopeContext(Object name) {
    return new DeferredContext(() -> nameScope(name), entered -> ((NameScope) entered).name());
  }

  private static String withoutSlash(String name) {
    return name.substring(0, name.length() - 1);
  }

  // What holds for the operations made inside a block.

  /** Makes this graph the current one until the result, which is this graph, is closed. */
  public Graph asDefault() {
    DefaultGraphs.push(this);
    return this;
  }

  public ContextManager asDefaultContext() {
    return new DeferredContext(this::asDefault, entered -> this);
  }

  @Override
  public void close() {
    DefaultGraphs.pop(this);
  }

  /** Enters a block whose operations run after these tensors and operations; null for none. */
  public PyContext controlDependencies(Object controlInputs) {
    return ControlDependencies.of(this, controlInputs).open();
  }

  public ContextManager controlDependenciesContext(Object controlInputs) {
    return DeferredContext.lasting(ControlDependencies.of(this, controlInputs)::open);
  }

  public ControlDependencies.Stack controlStack() {
    return controlDependencies;
  }

  /** Enters a block on a device: a string, a function of the operation, or null for none. */
  public PyContext device(Object nameOrFunction) {
    return devices.enter(nameOrFunction);
  }

  public ContextManager deviceContext(Object nameOrFunction) {
    return new DeferredContext(() -> device(nameOrFunction));
  }

  /** Enters a block placed with a tensor, a variable or an operation. */
  public PyContext colocateWith(Object op, Arg... options) {
    boolean ignore = new Options(options).flag("ignore_existing");
    if (op == null && !ignore) {
      throw new ValueError(
          "Trying to reset colocation (op is None) but ignore_existing is not True");
    }
    return colocateWith(op == null ? null : operationOf(GraphLookup.dependency(op)), ignore);
  }

  public ContextManager colocateWithContext(Object op, Arg... options) {
    return new DeferredContext(() -> colocateWith(op, options));
  }

  /** Enters a block placed with an operation; none if null. */
  public PyContext colocateWith(Operation operation, boolean ignoreExisting) {
    return devices.colocate(operation, ignoreExisting);
  }

  /** Puts an operation on a device after the fact, as imports do. */
  public void place(Operation operation, String device) {
    operation.setDevice(device);
  }

  public Devices devices() {
    return devices;
  }

  /** Enters a block whose resources live in that container. */
  public PyContext container(String name) {
    String outer = container;
    container = name;
    return () -> container = outer;
  }

  public ContextManager containerContext(String name) {
    return new DeferredContext(() -> container(name), entered -> name);
  }

  /** Enters a block whose operations of the given types use other types' gradients. */
  public PyContext gradientOverrideMap(Object types) {
    Map<String, String> outer = gradientOverrides;
    boolean texts =
        types instanceof PyDict<?, ?> map
            && map.keySet().stream().allMatch(String.class::isInstance)
            && map.values().stream().allMatch(String.class::isInstance);
    if (!texts) {
      throw new TypeError("op_type_map must be a dictionary mapping strings to strings");
    }
    gradientOverrides = new LinkedHashMap<>(outer);
    ((PyDict<?, ?>) types)
        .forEach((key, value) -> gradientOverrides.put((String) key, (String) value));
    return () -> gradientOverrides = outer;
  }

  public ContextManager gradientOverrideMapContext(Object types) {
    return new DeferredContext(() -> gradientOverrideMap(types));
  }

  /** Enters a block whose operations get an attribute that they do not have themselves. */
  public PyContext attribute(String key, Object value) {
    Map<String, Object> outer = attributeScope;
    attributeScope = new LinkedHashMap<>(outer);
    attributeScope.put(key, value);
    return () -> attributeScope = outer;
  }

  public ControlFlowContext controlFlowContext() {
    return controlFlow;
  }

  public void setControlFlowContext(ControlFlowContext context) {
    controlFlow = context;
  }

  // Messages.

  /** This graph as a GraphDef message; all of it, as TensorFlow 1.15 ignores from_version. */
  public Proto asGraphDef(Arg... options) {
    return GraphDefs.of(this, new Options(options).flag("add_shapes"));
  }

  /** What makes this graph readable for which versions: a VersionDef message. */
  public Proto graphDefVersions() {
    return Proto.of("VersionDef").set("producer", GraphDefs.PRODUCER);
  }

  /** Whether this is the body of a function: never. */
  public boolean buildingFunction() {
    return false;
  }

  // Look-ups.

  public PyList<Operation> getOperations() {
    return PyList.from(operations.values());
  }

  /** The operation of exactly that name, or null. */
  public Operation find(String name) {
    return operations.get(name);
  }

  public Operation getOperationByName(Object name) {
    return lookup.operation(name);
  }

  public Tensor getTensorByName(Object name) {
    return lookup.tensor(name);
  }

  /** The tensor or operation that a name, a tensor, a variable or an operation stands for. */
  public Object asGraphElement(Object value, Arg... options) {
    Options given = new Options(options);
    return lookup.element(
        value, given.flag("allow_tensor", true), given.flag("allow_operation", true));
  }

  /** The tensor or operation that the value stands for, of the kinds allowed. */
  public Object asGraphElement(Object value, boolean allowTensor, boolean allowOperation) {
    return lookup.element(value, allowTensor, allowOperation);
  }

  public void addToCollection(Object name, Object value) {
    collections.add(name, value);
  }

  public void addToCollections(Object names, Object value) {
    collections.addToAll(names, value);
  }

  public PyList<Object> getCollection(Object name, Arg... options) {
    return collections.get(name, new Options(options).get("scope"));
  }

  public PyList<Object> getCollectionRef(Object name) {
    return collections.reference(name);
  }

  public PyList<Object> getAllCollectionKeys() {
    return collections.names();
  }

  /** Python's {@code graph.collections}: the keys, of any type. */
  public PyList<Object> collections() {
    return collections.keys();
  }

  public void clearCollection(Object name) {
    collections.clear(name);
  }

  public Collections collectionStore() {
    return collections;
  }

  /** What another part of the runtime keeps with each graph, made when first asked for. */
  public <T> T extension(Class<T> kind, Supplier<T> maker) {
    Object value = extensions.get(kind);
    if (value == null) {
      value = maker.get();
      extensions.put(kind, value);
    }
    return kind.cast(value);
  }

  /** The seed of the graph's random operations, or null. */
  public Object seed() {
    return seed;
  }

  public void seed(Object newSeed) {
    seed = newSeed;
  }

  public void preventFeeding(Object tensor) {
    unfeedable.add(tensor);
  }

  public boolean isFeedable(Object tensor) {
    return !unfeedable.contains(tensor);
  }

  public void preventFetching(Object operation) {
    unfetchable.add(operation);
  }

  public boolean isFetchable(Object element) {
    return !unfetchable.contains(element instanceof Tensor tensor ? tensor.op() : element);
  }
}
