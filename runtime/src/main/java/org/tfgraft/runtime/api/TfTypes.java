package org.tfgraft.runtime.api;

import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.DeviceSpec;
import org.tfgraft.runtime.graph.Dimension;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.op.IndexedSlices;
import org.tfgraft.runtime.variable.ReuseMode;
import org.tfgraft.runtime.variable.VariableAggregation;
import org.tfgraft.runtime.variable.VariableSynchronization;

/** The types, shapes and constants of {@code tf}. */
public abstract class TfTypes extends TfUpdates {
  public static final DType float16 = DType.FLOAT16;
  public static final DType float32 = DType.FLOAT32;
  public static final DType float64 = DType.FLOAT64;
  public static final DType int8 = DType.INT8;
  public static final DType int16 = DType.INT16;
  public static final DType int32 = DType.INT32;
  public static final DType int64 = DType.INT64;
  public static final DType uint8 = DType.UINT8;
  public static final DType uint16 = DType.UINT16;
  public static final DType uint32 = DType.UINT32;
  public static final DType uint64 = DType.UINT64;
  public static final DType bool = DType.BOOL;
  public static final DType string = DType.STRING;
  public static final DType complex64 = DType.COMPLEX64;
  public static final DType complex128 = DType.COMPLEX128;
  public static final DType qint8 = DType.QINT8;
  public static final DType quint8 = DType.QUINT8;
  public static final DType qint16 = DType.QINT16;
  public static final DType quint16 = DType.QUINT16;
  public static final DType qint32 = DType.QINT32;
  public static final DType bfloat16 = DType.BFLOAT16;
  public static final DType resource = DType.RESOURCE;
  public static final DType variant = DType.VARIANT;
  public static final DType half = DType.FLOAT16;
  public static final DType double_ = DType.FLOAT64;
  public static final ReuseMode AUTO_REUSE = ReuseMode.AUTO_REUSE;
  public static final Object newaxis = null;
  public static final String VERSION = "1.15.3";
  public static final String GIT_VERSION = "unknown";
  public static final String COMPILER_VERSION = "7.5.0";
  public static final long GRAPH_DEF_VERSION = 134L;

  TfTypes() {}

  /** {@code tf.VariableSynchronization}. */
  public static final class VariableSynchronizations {
    public static final VariableSynchronization AUTO = VariableSynchronization.AUTO;
    public static final VariableSynchronization NONE = VariableSynchronization.NONE;
    public static final VariableSynchronization ON_WRITE = VariableSynchronization.ON_WRITE;
    public static final VariableSynchronization ON_READ = VariableSynchronization.ON_READ;

    private VariableSynchronizations() {}
  }

  /** {@code tf.VariableAggregation}. */
  public static final class VariableAggregations {
    public static final VariableAggregation NONE = VariableAggregation.NONE;
    public static final VariableAggregation SUM = VariableAggregation.SUM;
    public static final VariableAggregation MEAN = VariableAggregation.MEAN;
    public static final VariableAggregation ONLY_FIRST_REPLICA =
        VariableAggregation.ONLY_FIRST_REPLICA;

    private VariableAggregations() {}
  }

  public static DType asDtype(Object typeValue) {
    return DType.from(typeValue);
  }

  public static DType dType(Object typeEnum) {
    return DType.from(typeEnum);
  }

  public static TensorShape tensorShape(Object dims) {
    return TensorShape.from(dims);
  }

  public static Dimension dimension(Object value) {
    return Dimension.from(value);
  }

  public static Object dimensionValue(Object dimension) {
    return dimension instanceof Dimension d ? d.value() : dimension;
  }

  public static DeviceSpec deviceSpec(Arg... options) {
    return new DeviceSpec(new Options(options));
  }

  /** Sparse slices of a tensor: what the gradient of a look-up is. */
  public static IndexedSlices indexedSlices(Object values, Object indices, Arg... options) {
    return new IndexedSlices(values, indices, new Options(options).get("dense_shape"));
  }
}
