package org.tfgraft.runtime.op;

import java.util.ArrayList;
import java.util.List;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.Dimension;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.RuntimeError;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/**
 * The conversion of one value to a tensor, as {@code tf.convert_to_tensor}: tensors are themselves,
 * variables are read, lists with tensors inside are packed, everything else becomes a constant.
 */
public final class Conversion {
  private final Object value;
  private DType dtype;
  private DType preferred;
  private String name;
  private boolean reference;

  private Conversion(Object value) {
    this.value = value;
  }

  public static Conversion of(Object value) {
    return new Conversion(value);
  }

  /** The tensor for a value of no particular type, named if it has to be made. */
  public static Tensor tensor(Object value, String name) {
    return of(value).name(name).tensor();
  }

  /** The tensor for a value of that type, named if it has to be made. */
  public static Tensor tensor(Object value, String name, DType dtype) {
    return of(value).name(name).dtype(dtype).tensor();
  }

  public Conversion dtype(DType wanted) {
    dtype = wanted;
    return this;
  }

  /** A type to try first, without insisting. */
  public Conversion preferring(DType wanted) {
    preferred = wanted;
    return this;
  }

  public Conversion name(String wanted) {
    name = wanted;
    return this;
  }

  public Conversion reference(boolean wanted) {
    reference = wanted;
    return this;
  }

  public Tensor tensor() {
    if (value instanceof Tensor tensor) {
      if (dtype != null && !dtype.isCompatibleWith(tensor.dtype())) {
        throw new ValueError(
            "Tensor conversion requested dtype %s for Tensor with dtype %s: %s"
                .formatted(dtype.name(), tensor.dtype().name(), Builtins.repr(tensor)));
      }
      return tensor;
    }
    Tensor converted = dtype == null && preferred != null ? tryPreferred() : null;
    if (converted == null) {
      converted = convert(dtype);
    }
    if (dtype != null && !dtype.isCompatibleWith(converted.dtype())) {
      throw new RuntimeError(
          "%sConversion function returned incompatible dtype: requested = %s, actual = %s"
              .formatted(name == null ? "" : name + ": ", dtype.name(), converted.dtype().name()));
    }
    return converted;
  }

  private Tensor tryPreferred() {
    Tensor converted;
    try {
      converted = convert(preferred);
    } catch (TypeError | ValueError error) {
      return null;
    }
    if (converted.dtype().baseDtype() != preferred.baseDtype()) {
      throw new TypeError(
          "convert_to_tensor did not convert to the preferred dtype: %s vs %s "
              .formatted(converted.dtype().baseDtype(), preferred.baseDtype()));
    }
    return converted;
  }

  private Tensor convert(DType wanted) {
    if (value instanceof IndexedSlices slices) {
      return slices.toTensor(wanted, name);
    }
    if (value instanceof TensorSource source) {
      return source.toTensor(wanted, reference);
    }
    if (value instanceof TensorShape shape) {
      return shapeTensor(shape, wanted);
    }
    if (value instanceof Dimension dimension) {
      return dimensionTensor(dimension, wanted);
    }
    if (value instanceof Operation operation) {
      throw new TypeError(
          "Can't convert Operation '%s' to Tensor (target dtype=%s, name=%s, as_ref=%s)"
              .formatted(
                  operation.name(),
                  Builtins.repr(wanted),
                  Builtins.repr(name),
                  reference ? "True" : "False"));
    }
    if (value instanceof List<?> list && !(value instanceof PyBytes) && !reference) {
      DType inner = innerType(list);
      if (inner != null) {
        List<?> elements = wanted == null || wanted == inner ? list : cast(list, wanted);
        DType type = wanted == null ? inner : wanted;
        return (Tensor) pack(elements, type, name == null || name.isEmpty() ? "packed" : name);
      }
    }
    return Constants.of(value).dtype(wanted).name(name == null ? "Const" : name).tensor();
  }

  private Tensor shapeTensor(TensorShape shape, DType wanted) {
    if (!shape.isFullyDefined()) {
      throw new ValueError("Cannot convert a partially known TensorShape to a Tensor: " + shape);
    }
    return Constants.of(shape.asList())
        .dtype(sizeType(wanted))
        .name(name == null ? "shape_as_tensor" : name)
        .tensor();
  }

  private Tensor dimensionTensor(Dimension dimension, DType wanted) {
    if (!dimension.isKnown()) {
      throw new ValueError("Cannot convert an unknown Dimension to a Tensor: " + dimension);
    }
    return Constants.of(dimension.value())
        .dtype(sizeType(wanted))
        .name(name == null ? "shape_as_tensor" : name)
        .tensor();
  }

  private static DType sizeType(DType wanted) {
    if (wanted != null && wanted != DType.INT32 && wanted != DType.INT64) {
      throw new TypeError("Cannot convert a TensorShape to dtype: " + wanted);
    }
    return wanted == null ? DType.INT32 : wanted;
  }

  /** The type of the first tensor inside nested lists, or null. */
  private static DType innerType(List<?> list) {
    for (Object element : list) {
      if (element instanceof TensorLike tensor) {
        return tensor.dtype().baseDtype();
      }
      if (element instanceof List<?> inner && !(element instanceof PyBytes)) {
        DType type = innerType(inner);
        if (type != null) {
          return type;
        }
      }
    }
    return null;
  }

  private static List<?> cast(List<?> list, DType wanted) {
    List<Object> elements = new ArrayList<>();
    for (Object element : list) {
      if (element instanceof List<?> inner && !(element instanceof PyBytes)) {
        elements.add(cast(inner, wanted));
      } else if (element instanceof TensorLike tensor && tensor.dtype().baseDtype() != wanted) {
        elements.add(Op.of("Cast", tensor).attr("DstT", wanted).tensor());
      } else {
        elements.add(element);
      }
    }
    return elements;
  }

  /** A tensor if there is one inside the list, otherwise the list. */
  private static Object pack(List<?> list, DType type, String name) {
    try (NameScope scope = Graph.current().nameScope(name)) {
      List<Object> elements = new ArrayList<>();
      boolean mustPack = false;
      for (int i = 0; i < list.size(); i++) {
        Object element = list.get(i);
        if (element instanceof TensorLike tensor && tensor.dtype().baseDtype() != type) {
          throw new TypeError(
              "Cannot convert a list containing a tensor of dtype %s to %s (Tensor is: %s)"
                  .formatted(tensor.dtype(), type, Builtins.repr(tensor)));
        }
        Object packed =
            element instanceof List<?> inner && !(element instanceof PyBytes)
                ? pack(inner, type, Integer.toString(i))
                : element;
        mustPack |= packed instanceof TensorLike;
        elements.add(packed);
      }
      return mustPack ? pack(elements, type, scope) : elements;
    }
  }

  private static Tensor pack(List<Object> elements, DType type, NameScope scope) {
    List<Object> tensors = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      Object element = elements.get(i);
      tensors.add(
          element instanceof TensorLike
              ? element
              : Constants.of(element).dtype(type).name(Integer.toString(i)).tensor());
    }
    return Op.of("Pack", tensors).name(scope.name()).tensor();
  }
}
