package org.tfgraft.runtime.op;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyObject;
import org.tfgraft.runtime.python.PySlice;
import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/**
 * {@code tf.TensorArray}: an array of tensors that a loop writes and reads. Every write gives an
 * array with another flow, by which later operations wait for it.
 */
@PythonName("tensorflow.python.ops.tensor_array_ops.TensorArray")
@SuppressWarnings("try") // scopes are opened for their effect
public final class TensorArray implements PyObject {
  /** What all flows of one array share: what was learned of its elements. */
  private static final class Shared {
    private final boolean colocates;
    private Operation placedWith;
    private TensorShape elementShape;

    Shared(boolean colocates, TensorShape elementShape) {
      this.colocates = colocates;
      this.elementShape = elementShape;
    }
  }

  private final DType dtype;
  private final boolean inferShape;
  private final Object dynamicSize;
  private final Shared shared;
  private final Tensor handle;
  private final Tensor flow;

  public TensorArray(Object dtype, Options o) {
    check(o);
    this.dtype = DType.from(dtype).baseDtype();
    inferShape = o.flag("infer_shape", true);
    dynamicSize = o.flag("dynamic_size");
    boolean colocates = o.flag("colocate_with_first_write_call", true);
    shared = new Shared(colocates, TensorShape.from(o.get("element_shape")));
    Tensor given = (Tensor) o.get("handle");
    try (NameScope scope = NameScopes.of(o, "TensorArray", given, o.get("size"), o.get("flow"))) {
      if (given != null) {
        handle = given;
        flow = (Tensor) o.get("flow");
        if (flow == null) {
          throw new ValueError("flow must not be None if handle is not None.");
        }
      } else {
        Operation made = make(dtype, o, scope.name());
        handle = made.output(0);
        flow = made.output(1);
      }
    }
  }

  private TensorArray(TensorArray array, Tensor flow) {
    dtype = array.dtype;
    inferShape = array.inferShape;
    dynamicSize = array.dynamicSize;
    shared = array.shared;
    handle = array.handle;
    this.flow = flow;
  }

  private static void check(Options o) {
    Object handle = o.get("handle");
    if (handle != null && o.get("tensor_array_name") != null) {
      throw new ValueError("Cannot construct with both handle and tensor_array_name");
    }
    if (handle != null && !(handle instanceof Tensor)) {
      throw new TypeError("Handle must be a Tensor");
    }
    if (handle == null && o.get("size") == null) {
      throw new ValueError("Size must be provided if handle is not provided");
    }
    if (handle != null && o.get("size") != null) {
      throw new ValueError("Cannot provide both a handle and size at the same time");
    }
    for (String option : new String[] {"element_shape", "dynamic_size", "clear_after_read"}) {
      if (handle != null && o.get(option) != null) {
        throw new ValueError("Cannot provide both a handle and " + option + " at the same time");
      }
    }
  }

  private Operation make(Object type, Options o, String name) {
    Graph graph = Graph.current();
    try (PyContext nowhere = shared.colocates ? graph.device(null) : () -> {};
        PyContext alone =
            shared.colocates ? graph.colocateWith((Operation) null, true) : () -> {}) {
      return Op.of("TensorArrayV3", o.get("size"))
          .attr("dtype", type)
          .attr("element_shape", o.get("element_shape"))
          .attr("identical_element_shapes", inferShape)
          .attr("dynamic_size", dynamicSize)
          .attr("clear_after_read", o.orElse("clear_after_read", true))
          .attr("tensor_array_name", o.get("tensor_array_name"))
          .name(name)
          .operation();
    }
  }

  /** The same array, when what the flow comes from has been done. */
  TensorArray withFlow(Tensor newFlow) {
    try (NameScope scope = NameScopes.of((Object) null, "TensorArray", handle, null, newFlow)) {
      return new TensorArray(this, newFlow);
    }
  }

  /** The tensor that stands for a value in a loop or a branch: of an array, its flow. */
  static Tensor tensor(Object value) {
    return value instanceof TensorArray array ? array.flow : Conversion.tensor(value, null);
  }

  /** Tensors in a structure; where there was an array, they are its flow. */
  static Object pack(Object structure, List<Object> leaves, List<Tensor> tensors) {
    List<Object> packed = new ArrayList<>();
    for (int i = 0; i < tensors.size(); i++) {
      Tensor tensor = tensors.get(i);
      packed.add(leaves.get(i) instanceof TensorArray array ? array.withFlow(tensor) : tensor);
    }
    return Structures.pack(structure, packed);
  }

  public DType dtype() {
    return dtype;
  }

  public Tensor handle() {
    return handle;
  }

  public Tensor flow() {
    return flow;
  }

  public TensorShape elementShape() {
    return shared.elementShape;
  }

  public Object dynamicSize() {
    return dynamicSize;
  }

  public TensorArray identity() {
    return withFlow(Op.of("Identity", flow).tensor());
  }

  private void checkElement(TensorShape shape) {
    if (!shape.isCompatibleWith(shared.elementShape)) {
      throw new ValueError(
          "Inconsistent shapes: saw %s but expected %s ".formatted(shape, shared.elementShape));
    }
    if (inferShape) {
      shared.elementShape = shared.elementShape.mergeWith(shape);
    }
  }

  /** All writes are placed with the first value. */
  private PyContext placed(Tensor value) {
    if (!shared.colocates) {
      return () -> {};
    }
    if (shared.placedWith == null) {
      shared.placedWith = value.op();
    }
    return Graph.current().colocateWith(shared.placedWith, false);
  }

  public Tensor read(Object index, Arg... options) {
    Tensor value =
        Op.of("TensorArrayReadV3", handle, index, flow)
            .attr("dtype", dtype)
            .name(new Options(options).string("name"))
            .tensor();
    value.setShape(shared.elementShape);
    return value;
  }

  public TensorArray write(Object index, Object value, Arg... options) {
    Options o = new Options(options);
    try (NameScope scope = NameScopes.of(o, "TensorArrayWrite", handle, index, value)) {
      Tensor element = Conversion.of(value).preferring(dtype).name("value").tensor();
      checkElement(element.shape());
      Tensor written;
      try (PyContext there = placed(element)) {
        written =
            Op.of("TensorArrayWriteV3", handle, index, element, flow)
                .name(o.string("name"))
                .tensor();
      }
      return withFlow(written);
    }
  }

  public Tensor stack(Arg... options) {
    Options o = new Options(options);
    try (PyContext there = Graph.current().colocateWith(handle.op(), false);
        NameScope scope = NameScopes.of(o, "TensorArrayStack", handle)) {
      return gather(MathOps.range(0L, new Options().with("limit", size())), options);
    }
  }

  public Tensor gather(Object indices, Arg... options) {
    Tensor value =
        Op.of("TensorArrayGatherV3", handle, indices, flow)
            .attr("dtype", dtype)
            .attr("element_shape", shared.elementShape)
            .name(new Options(options).string("name"))
            .tensor();
    if (shared.elementShape.hasRank()) {
      value.setShape(TensorShape.of(-1).concatenate(shared.elementShape));
    }
    return value;
  }

  public Tensor concat(Arg... options) {
    TensorShape rest = (TensorShape) shared.elementShape.getitem(PySlice.of(1L, null, null));
    Tensor value =
        Op.of("TensorArrayConcatV3", handle, flow)
            .attr("dtype", dtype)
            .attr("element_shape_except0", rest)
            .name(new Options(options).string("name"))
            .operation()
            .output(0);
    if (shared.elementShape.hasRank()) {
      value.setShape(TensorShape.of(-1).concatenate(rest));
    }
    return value;
  }

  public TensorArray unstack(Object value, Arg... options) {
    Options o = new Options(options);
    try (NameScope scope = NameScopes.of(o, "TensorArrayUnstack", handle, value)) {
      Tensor count = ArrayOps.shape(value, new Options()).getitem(0L);
      Tensor indices = MathOps.range(0L, new Options().with("limit", count));
      return scatter(indices, value, options);
    }
  }

  public TensorArray scatter(Object indices, Object value, Arg... options) {
    Options o = new Options(options);
    try (NameScope scope = NameScopes.of(o, "TensorArrayScatter", handle, value, indices)) {
      Tensor elements = Conversion.of(value).preferring(dtype).name("value").tensor();
      checkElement((TensorShape) elements.shape().getitem(PySlice.of(1L, null, null)));
      Tensor written;
      try (PyContext there = placed(elements)) {
        written =
            Op.of("TensorArrayScatterV3", handle, indices, elements, flow)
                .name(o.string("name"))
                .tensor();
      }
      return withFlow(written);
    }
  }

  public TensorArray split(Object value, Object lengths, Arg... options) {
    Options o = new Options(options);
    try (NameScope scope = NameScopes.of(o, "TensorArraySplit", handle, value, lengths)) {
      Tensor whole = Conversion.tensor(value, "value", dtype);
      Tensor written;
      try (PyContext there = placed(whole)) {
        Tensor sizes = MathOps.cast(lengths, DType.INT64, new Options());
        checkParts(whole.shape(), ConstantValue.of(sizes));
        written =
            Op.of("TensorArraySplitV3", handle, whole, sizes, flow).name(o.string("name")).tensor();
      }
      return withFlow(written);
    }
  }

  private void checkParts(TensorShape whole, NdArray sizes) {
    if (!whole.hasRank() || sizes == null || sizes.size() == 0) {
      return;
    }
    long[] lengths = ConstantValue.longs(sizes);
    if (Arrays.stream(lengths).distinct().count() == 1) {
      checkElement(
          TensorShape.of(lengths[0])
              .concatenate((TensorShape) whole.getitem(PySlice.of(1L, null, null))));
    }
  }

  public Tensor size(Arg... options) {
    return Op.of("TensorArraySizeV3", handle, flow)
        .name(new Options(options).string("name"))
        .tensor();
  }

  public Operation close(Arg... options) {
    return Op.of("TensorArrayCloseV3", handle)
        .name(new Options(options).string("name"))
        .operation();
  }
}
