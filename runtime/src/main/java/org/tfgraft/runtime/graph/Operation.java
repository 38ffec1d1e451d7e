package org.tfgraft.runtime.graph;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.proto.Proto;
import org.tfgraft.runtime.python.KeyError;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyObject;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.Traceback;
import org.tfgraft.runtime.python.ValueError;

/**
 * A node of a graph. Attribute values are Java objects: {@link DType}, {@link TensorShape}, Long,
 * Double, Boolean, String, a NumPy array for constants, or a list of these.
 */
@PythonName("tensorflow.python.framework.ops.Operation")
public final class Operation implements PyObject {
  private static final String COLOCATION = "_class";
  private static final String COLOCATION_PREFIX = "loc:@";

  private final Graph graph;
  private final String name;
  private final String type;
  private int id;
  private final List<Tensor> inputs;
  private final List<Operation> controlInputs;
  private final Map<String, Object> attributes;
  private final List<Tensor> outputs = new ArrayList<>();
  private final Traceback traceback = Traceback.current();
  private String device = "";
  private List<DeviceBlock> deviceBlocks = List.of();
  private InputList inputsOfPython;
  private ControlFlowContext controlFlow;

  Operation(Graph graph, OperationBuilder builder, String name, List<Operation> controlInputs) {
    this.graph = graph;
    this.name = name;
    this.type = builder.type();
    this.inputs = new ArrayList<>(builder.inputs());
    this.controlInputs = new ArrayList<>(controlInputs);
    this.attributes = new LinkedHashMap<>(builder.attributes());
    this.controlFlow = graph.controlFlowContext();
    for (DType dtype : builder.outputTypes()) {
      outputs.add(new Tensor(this, outputs.size(), dtype));
    }
  }

  public String name() {
    return name;
  }

  public String type() {
    return type;
  }

  public Graph graph() {
    return graph;
  }

  /** An operation is counted when it joins its graph; one that fails never is. */
  void joins(int number) {
    id = number;
  }

  /** The place of this operation in the order in which its graph's operations were made. */
  public int id() {
    return id;
  }

  public String device() {
    return device;
  }

  void setDevice(String newDevice) {
    device = newDevice;
  }

  void setDeviceBlocks(List<DeviceBlock> blocks) {
    deviceBlocks = List.copyOf(blocks);
  }

  /** The device blocks that were open when this operation was made, innermost first. */
  public List<String> deviceBlocks() {
    List<String> blocks = new ArrayList<>();
    deviceBlocks.forEach(block -> blocks.add(0, block.toString()));
    return blocks;
  }

  public PyList<Tensor> inputs() {
    if (inputsOfPython == null || !inputsOfPython.holds(inputs)) {
      inputsOfPython = new InputList(inputs);
    }
    return inputsOfPython;
  }

  /** Whether an input is from another graph, which nothing prevents if it tells no graph. */
  boolean hasForeignInputs() {
    return inputs.stream().anyMatch(input -> input.graph() != graph);
  }

  /** Inputs are found by their names: one of another graph is this graph's of the same name. */
  void takeInputsByName() {
    for (int i = 0; i < inputs.size(); i++) {
      Tensor input = inputs.get(i);
      Operation source = input.graph() == graph ? input.op() : graph.find(input.op().name());
      if (source == null) {
        throw new KeyError(input.op().name());
      }
      inputs.set(i, source.output((int) input.valueIndex()));
    }
  }

  public PyList<Tensor> outputs() {
    return PyList.from(outputs);
  }

  /** The inputs, without a copy. */
  public List<Tensor> inputList() {
    return Collections.unmodifiableList(inputs);
  }

  public Tensor input(int index) {
    return inputs.get(index);
  }

  public Tensor output(int index) {
    return outputs.get(index);
  }

  public int outputCount() {
    return outputs.size();
  }

  public PyList<Operation> controlInputs() {
    return PyList.from(controlInputs);
  }

  /** The control inputs, without a copy. */
  public List<Operation> controlInputList() {
    return Collections.unmodifiableList(controlInputs);
  }

  /** Adds a dependency after the fact, as loops and branches do. */
  public void addControlInput(Operation operation) {
    if (!controlInputs.contains(operation)) {
      controlInputs.add(operation);
    }
  }

  public void removeControlInputs() {
    controlInputs.clear();
  }

  /** Lets an input come from elsewhere, as loops do with their back edges. */
  public void updateInput(int index, Tensor tensor) {
    if (index == inputs.size()) {
      inputs.add(tensor);
    } else {
      inputs.set(index, tensor).removeConsumer(this);
    }
    tensor.addConsumer(this);
  }

  void joinControlFlow() {
    for (Tensor input : inputs) {
      ControlFlowContext context = input.op().controlFlow;
      if (context != null) {
        context.checkUse(input.op(), this);
      }
    }
    if (controlFlow != null) {
      controlFlow.addOperation(this);
    }
  }

  /** The branch or loop that this operation was made in, or null. */
  public ControlFlowContext controlFlowContext() {
    return controlFlow;
  }

  public void setControlFlowContext(ControlFlowContext context) {
    controlFlow = context;
  }

  public PyTuple values() {
    return PyTuple.of(outputs.toArray());
  }

  public Map<String, Object> attributes() {
    return Collections.unmodifiableMap(attributes);
  }

  /** An attribute's value; an error if there is none. */
  public Object attribute(String key) {
    if (!attributes.containsKey(key)) {
      throw new ValueError("Operation '" + name + "' has no attr named '" + key + "'.");
    }
    return attributes.get(key);
  }

  public void setAttribute(Map.Entry<String, ?> attribute) {
    attributes.put(attribute.getKey(), attribute.getValue());
  }

  /** What Python's {@code op.get_attr(name)} gives: strings are bytes there, tensors messages. */
  public Object getAttr(String key) {
    Object value = attribute(key);
    if (value instanceof List<?> list) {
      PyList<Object> converted = new PyList<>();
      list.forEach(item -> converted.add(converted(item)));
      return converted;
    }
    if (value instanceof NdArray) {
      return NodeDefs.attribute(this, key).get("tensor");
    }
    return converted(value);
  }

  private static Object converted(Object value) {
    if (value instanceof String text) {
      return PyBytes.of(text.getBytes(StandardCharsets.UTF_8));
    }
    return value instanceof TensorShape shape ? shape.asProto() : value;
  }

  /** This operation as a NodeDef message. */
  public Proto nodeDef() {
    return NodeDefs.of(this);
  }

  /** The names of the groups this operation is placed with, sorted. */
  public List<String> colocationGroupNames() {
    List<String> groups = new ArrayList<>();
    if (attributes.get(COLOCATION) instanceof List<?> classes) {
      for (Object group : classes) {
        if (group.toString().startsWith(COLOCATION_PREFIX)) {
          groups.add(group.toString());
        }
      }
    }
    return groups.isEmpty() ? List.of(COLOCATION_PREFIX + name) : groups;
  }

  void setColocationGroups(List<String> groups) {
    attributes.put(COLOCATION, groups);
  }

  public PyList<Object> colocationGroups() {
    PyList<Object> groups = new PyList<>();
    colocationGroupNames().forEach(group -> groups.add(PyBytes.of(group)));
    return groups;
  }

  /** Runs this operation in the default session, or in that of the option {@code session}. */
  public void run(Arg... options) {
    DefaultSessions.run(this, new Options(options));
  }

  /** Where in the Python program this operation was made. */
  public Traceback traceback() {
    return traceback;
  }

  @Override
  public String pyRepr() {
    return "<tf.Operation '" + name + "' type=" + type + ">";
  }

  @Override
  public String pyStr() {
    return NodeDefs.of(this).pyStr();
  }

  @Override
  public String toString() {
    return pyRepr();
  }
}
