package org.tfgraft.runtime.op;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/** Turns the arguments of one call into input tensors, and infers attributes from their types. */
final class OpInputs {
  private final OpDef definition;
  private final List<Tensor> tensors = new ArrayList<>();
  private final List<Tensor> references = new ArrayList<>();
  private final Map<String, Object> inferred = new LinkedHashMap<>();
  private final Map<String, String> inferredFrom = new LinkedHashMap<>();

  OpInputs(OpDef definition, List<Object> arguments) {
    this.definition = definition;
    for (int i = 0; i < definition.inputs().size(); i++) {
      OpDef.Arg arg = definition.inputs().get(i);
      if (i >= arguments.size()) {
        throw new TypeError("No argument for input " + arg.name());
      }
      if (arg.isList()) {
        addList(arg, arguments.get(i));
      } else {
        addSingle(arg, arguments.get(i));
      }
    }
  }

  List<Tensor> tensors() {
    return tensors;
  }

  List<Tensor> references() {
    return references;
  }

  Map<String, Object> inferred() {
    return inferred;
  }

  private void addSingle(OpDef.Arg arg, Object value) {
    DType wanted = arg.type() != null ? arg.type() : (DType) inferred.get(arg.typeAttr());
    DType preferred = wanted == null && arg.typeAttr() != null ? preset(arg.typeAttr()) : null;
    Tensor tensor;
    try {
      tensor =
          Conversion.of(value)
              .dtype(wanted)
              .name(arg.name())
              .preferring(preferred)
              .reference(arg.reference())
              .tensor();
    } catch (TypeError error) {
      throw wanted == null ? error : unexpected(arg, wanted, value, error);
    } catch (ValueError error) {
      throw mismatch(arg, value);
    }
    DType base = tensor.dtype().baseDtype();
    if (arg.typeAttr() != null) {
      inferType(arg, base);
    }
    accept(arg, tensor);
  }

  private void accept(OpDef.Arg arg, Tensor tensor) {
    if (arg.reference()) {
      if (!tensor.dtype().isReference()) {
        throw new TypeError(
            "'%s' Op requires that input '%s' be a mutable tensor (e.g.: a tf.Variable)"
                .formatted(definition.name(), arg.name()));
      }
      references.add(tensor);
    }
    tensors.add(tensor);
  }

  private DType preset(String attribute) {
    for (OpDef.Attr attr : definition.attributes()) {
      if (attr.name().equals(attribute) && attr.hasDefault()) {
        return (DType) attr.defaultValue();
      }
    }
    return null;
  }

  private TypeError unexpected(OpDef.Arg arg, DType wanted, Object value, TypeError error) {
    return new TypeError(
        "Expected %s passed to parameter '%s' of op '%s', got %s of type '%s' instead. Error: %s"
            .formatted(
                wanted.name(),
                arg.name(),
                definition.name(),
                Builtins.repr(value),
                PyType.of(value).name(),
                error.getMessage()));
  }

  private RuntimeException mismatch(OpDef.Arg arg, Object value) {
    String observed;
    try {
      observed = Conversion.of(value).reference(arg.reference()).tensor().dtype().name();
    } catch (ValueError error) {
      return new ValueError(
          "Tried to convert '%s' to a tensor and failed. Error: %s"
              .formatted(arg.name(), error.getMessage()));
    }
    String prefix =
        "Input '%s' of '%s' Op has type %s that does not match"
            .formatted(arg.name(), definition.name(), observed);
    if (arg.type() != null) {
      return new TypeError(prefix + " expected type of " + arg.type().name() + ".");
    }
    Object type = inferred.get(arg.typeAttr());
    String from = inferredFrom.get(arg.typeAttr());
    DType shown = type == null ? preset(arg.typeAttr()) : (DType) type;
    return new TypeError(
        prefix
            + " type "
            + shown.name()
            + " of argument '"
            + (from == null ? "Default in OpDef" : from)
            + "'.");
  }

  private void inferType(OpDef.Arg arg, DType base) {
    Object known = inferred.get(arg.typeAttr());
    if (known == null) {
      OpAttributes.checkType(attribute(arg.typeAttr()), base, arg.name());
      inferred.put(arg.typeAttr(), base);
      inferredFrom.put(arg.typeAttr(), arg.name());
    } else if (known != base) {
      throw new TypeError(
          "Input '%s' of '%s' Op has type %s that does not match type %s of argument '%s'."
              .formatted(
                  arg.name(),
                  definition.name(),
                  base.name(),
                  ((DType) known).name(),
                  inferredFrom.get(arg.typeAttr())));
    }
  }

  private OpDef.Attr attribute(String name) {
    for (OpDef.Attr attr : definition.attributes()) {
      if (attr.name().equals(name)) {
        return attr;
      }
    }
    throw new IllegalStateException(definition.name() + " has no attribute " + name);
  }

  private void addList(OpDef.Arg arg, Object value) {
    if (!(value instanceof PyList<?> || value instanceof PyTuple || value instanceof List<?>)) {
      throw new TypeError(
          "Expected list for '%s' argument to '%s' Op, not %s."
              .formatted(arg.name(), definition.name(), Builtins.str(value)));
    }
    List<?> values = (List<?>) value;
    List<Tensor> converted = convertAll(arg, values);
    if (arg.numberAttr() != null) {
      inferNumber(arg, converted);
    }
    if (arg.typeListAttr() != null) {
      List<DType> types = new ArrayList<>();
      converted.forEach(tensor -> types.add(tensor.dtype().baseDtype()));
      inferred.putIfAbsent(arg.typeListAttr(), types);
      inferredFrom.putIfAbsent(arg.typeListAttr(), arg.name());
    } else if (arg.typeAttr() != null) {
      if (converted.isEmpty() && !inferred.containsKey(arg.typeAttr())) {
        throw new TypeError(
            ("Don't know how to infer type variable from empty input list passed to input '%s' of"
                    + " '%s' Op.")
                .formatted(arg.name(), definition.name()));
      }
      converted.forEach(tensor -> inferType(arg, tensor.dtype().baseDtype()));
    }
    converted.forEach(tensor -> accept(arg, tensor));
  }

  private void inferNumber(OpDef.Arg arg, List<Tensor> converted) {
    long count = converted.size();
    Object known = inferred.get(arg.numberAttr());
    if (known != null && (Long) known != count) {
      throw new ValueError(
          "List argument '%s' to '%s' Op with length %d must match length %s of argument '%s'."
              .formatted(
                  arg.name(), definition.name(), count, known, inferredFrom.get(arg.numberAttr())));
    }
    Long least = attribute(arg.numberAttr()).minimum();
    if (least != null && count < least) {
      throw new ValueError(
          "List argument '%s' to '%s' Op with length %d shorter than minimum length %d."
              .formatted(arg.name(), definition.name(), count, least));
    }
    inferred.put(arg.numberAttr(), count);
    inferredFrom.putIfAbsent(arg.numberAttr(), arg.name());
  }

  private List<Tensor> convertAll(OpDef.Arg arg, List<?> values) {
    DType wanted = listType(arg, values);
    DType preferred =
        wanted == null && arg.numberAttr() != null && arg.typeAttr() != null
            ? preset(arg.typeAttr())
            : null;
    List<Tensor> converted = new ArrayList<>();
    try {
      for (int i = 0; i < values.size(); i++) {
        converted.add(
            Conversion.of(values.get(i))
                .dtype(wanted)
                .name(arg.name() + "_" + i)
                .preferring(preferred)
                .reference(arg.reference())
                .tensor());
      }
      if (arg.numberAttr() != null
          && converted.stream().map(t -> t.dtype().baseDtype()).distinct().count() > 1) {
        throw new TypeError();
      }
      return converted;
    } catch (TypeError | ValueError error) {
      boolean all = converted.size() == values.size();
      throw listMismatch(arg, all ? converted : values, wanted);
    }
  }

  private DType listType(OpDef.Arg arg, List<?> values) {
    if (arg.type() != null) {
      return arg.type();
    }
    if (arg.numberAttr() == null) {
      return null;
    }
    if (inferred.get(arg.typeAttr()) instanceof DType known) {
      return known;
    }
    for (Object value : values) {
      if (value instanceof Tensor tensor) {
        return arg.reference() ? tensor.dtype() : tensor.dtype().baseDtype();
      }
    }
    return null;
  }

  private TypeError listMismatch(OpDef.Arg arg, List<?> values, DType wanted) {
    String observed = values.stream().map(v -> observed(arg, v)).collect(Collectors.joining(", "));
    String prefix =
        "Tensors in list passed to '%s' of '%s' Op have types [%s]"
            .formatted(arg.name(), definition.name(), observed);
    if (arg.numberAttr() == null) {
      return new TypeError(prefix + " that are invalid. Tensors: " + Builtins.str(values));
    }
    if (arg.type() != null) {
      return new TypeError(prefix + " that do not match expected type " + wanted.name() + ".");
    }
    if (inferred.containsKey(arg.typeAttr())) {
      return new TypeError(
          prefix
              + " that do not match type "
              + wanted.name()
              + " inferred from earlier arguments.");
    }
    return new TypeError(prefix + " that don't all match.");
  }

  private static String observed(OpDef.Arg arg, Object value) {
    try {
      return Conversion.of(value).reference(arg.reference()).tensor().dtype().baseDtype().name();
    } catch (TypeError | ValueError error) {
      return "<NOT CONVERTIBLE TO TENSOR>";
    }
  }
}
