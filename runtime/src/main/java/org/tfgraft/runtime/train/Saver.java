package org.tfgraft.runtime.train;

import java.util.List;
import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.op.ArrayOps;
import org.tfgraft.runtime.op.ControlFlowOps;
import org.tfgraft.runtime.op.NameScopes;
import org.tfgraft.runtime.op.Op;
import org.tfgraft.runtime.proto.Proto;
import org.tfgraft.runtime.python.KeyError;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyObject;
import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.Unsupported;
import org.tfgraft.runtime.python.ValueError;
import org.tfgraft.runtime.variable.MetaGraphImport;
import org.tfgraft.runtime.variable.PartitionedVariable;
import org.tfgraft.runtime.variable.ScopedNames;

/** The operations that write and read variables in checkpoints, as importing a graph makes them. */
@SuppressWarnings("try") // scopes are opened for their effect
@PythonName("tensorflow.python.training.saver.Saver")
public final class Saver implements PyObject {
  private static final List<String> NAMES =
      List.of("filename_tensor_name", "save_tensor_name", "restore_op_name");

  private final Proto definition;

  /** {@code tf.train.Saver(…)}. */
  public Saver(Options options) {
    this(definition(options));
  }

  private Saver(Proto definition) {
    this.definition = definition;
    for (String field : List.of("save_tensor_name", "restore_op_name")) {
      if (definition.text(field).isEmpty()) {
        throw new ValueError("saver_def must specify the " + field + ": " + definition);
      }
    }
  }

  private static Proto definition(Options options) {
    for (String option : List.of("sharded", "builder", "defer_build", "allow_empty")) {
      if (Py.truth(options.get(option))) {
        throw new Unsupported("tf.train.Saver(" + option + "=…)");
      }
    }
    if (options.get("saver_def") != null) {
      return restored((Proto) options.get("saver_def"), options.string("name"));
    }
    Graph graph = Graph.current();
    PyList<Object> all = PyList.from(graph.getCollection("variables"));
    all.addAll(graph.getCollection("saveable_objects"));
    Object given = options.orElse("var_list", all);
    if (!Py.truth(given)) {
      throw new ValueError("No variables to save");
    }
    return build(graph, Saveables.of(given), options);
  }

  /** {@code tf.train.import_meta_graph}; the saver of what was imported, null without variables. */
  public static Saver importing(Object messageOrFile, Options options) {
    MetaGraphImport.Imported imported = MetaGraphImport.run(messageOrFile, options);
    if (imported.message().has("saver_def")) {
      boolean none = imported.variables().isEmpty();
      String around = none ? options.string("import_scope") : imported.scope();
      return new Saver(restored(imported.message().message("saver_def"), around));
    }
    Graph graph = Graph.current();
    Arg scope = new Arg("scope", options.get("import_scope"));
    boolean none =
        graph.getCollection("variables", scope).isEmpty()
            && graph.getCollection("saveable_objects", scope).isEmpty();
    return none ? null : new Saver(new Options().with("max_to_keep", 5L));
  }

  private static Proto restored(Proto definition, String scope) {
    for (String field : NAMES) {
      definition.set(field, ScopedNames.prepend(definition.text(field), scope));
    }
    return definition;
  }

  private static Proto build(Graph graph, List<Saveable> saveables, Options options) {
    List<Object> sources = saveables.stream().map(Saveable::source).toList();
    Proto definition;
    try (NameScope scope = NameScopes.of(options.get("name"), "save", sources)) {
      definition = operations(saveables, options);
    }
    completeParts(graph);
    return definition
        .set("max_to_keep", options.orElse("max_to_keep", 0L))
        .set("keep_checkpoint_every_n_hours", options.get("keep_checkpoint_every_n_hours", 10000.0))
        .set("version", options.get("write_version", 2L));
  }

  private static Proto operations(List<Saveable> saveables, Options options) {
    Tensor file = withDefault(options.orElse("filename", "model"), "filename");
    Tensor path = withDefault(file, "Const");
    PyList<Object> names = new PyList<>();
    PyList<Object> slices = new PyList<>();
    PyList<Object> tensors = new PyList<>();
    for (Saveable saveable : saveables) {
      names.add(saveable.name());
      tensors.add(saveable.tensor().get());
      slices.add(saveable.slice());
    }
    Operation save = Op.of("SaveV2", path, names, slices, tensors).operation();
    Tensor saved = ControlFlowOps.withDependencies(PyList.of(save), path, null);
    PyList<Tensor> restored = restored(path, names, slices, saveables);
    PyList<Object> assigned = new PyList<>();
    for (int i = 0; i < saveables.size(); i++) {
      assigned.add(saveables.get(i).restore(restored.get(i), options.flag("reshape")));
    }
    return Proto.of("SaverDef")
        .set("filename_tensor_name", path.name())
        .set("save_tensor_name", saved.name())
        .set("restore_op_name", ControlFlowOps.group(assigned, "restore_all").name());
  }

  private static Tensor withDefault(Object value, String name) {
    return ArrayOps.placeholderWithDefault(value, new PyList<>(), new Options().with("name", name));
  }

  private static PyList<Tensor> restored(
      Tensor path, PyList<Object> names, PyList<Object> slices, List<Saveable> saveables) {
    List<DType> types = saveables.stream().map(s -> s.dtype().baseDtype()).toList();
    try (PyContext processor = Graph.current().device("cpu:0")) {
      return Op.of("RestoreV2", path, names, slices).attr("dtypes", PyList.from(types)).tensors();
    }
  }

  /** Partitioned variables of collections get the tensor of their whole. */
  private static void completeParts(Graph graph) {
    for (Object key : graph.getAllCollectionKeys()) {
      for (Object element : graph.getCollection(key)) {
        if (element instanceof PartitionedVariable variable) {
          try {
            graph.getOperationByName(variable.name());
          } catch (KeyError notYet) {
            variable.asTensor();
          }
        }
      }
    }
  }

  public Proto saverDef() {
    return definition;
  }

  public Proto asSaverDef() {
    return definition;
  }

  /** This saver as a SaverDef message; null if it lies outside of the scope to export. */
  public Proto toProto(Arg... options) {
    String scope = new Options(options).string("export_scope");
    if (scope == null) {
      return definition;
    }
    Proto message = definition.copy();
    for (String field : NAMES) {
      if (!definition.text(field).startsWith(scope)) {
        return null;
      }
      message.set(field, ScopedNames.strip(definition.text(field), scope));
    }
    return message;
  }

  public PyList<Object> lastCheckpoints() {
    return new PyList<>();
  }
}
