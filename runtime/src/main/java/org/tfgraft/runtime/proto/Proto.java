package org.tfgraft.runtime.proto;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.tfgraft.runtime.python.AttributeError;
import org.tfgraft.runtime.python.Operator;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyNotImplemented;
import org.tfgraft.runtime.python.PyOperand;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/**
 * A protocol buffer message of any type: what {@code GraphDef()}, {@code v.to_proto()} and the like
 * give. A message in it comes to exist when something in that is set, as in Python.
 */
public final class Proto implements PyOperand {
  private static final Set<String> METHODS =
      Set.of(
          "CopyFrom",
          "MergeFrom",
          "Clear",
          "ClearField",
          "HasField",
          "WhichOneof",
          "ListFields",
          "ByteSize",
          "IsInitialized",
          "SetInParent",
          "SerializeToString",
          "SerializePartialToString",
          "ParseFromString",
          "MergeFromString");

  private final ProtoType type;
  private final Map<String, Object> values = new HashMap<>();
  private Runnable attach = () -> {};

  Proto(ProtoType type) {
    this.type = type;
  }

  /** A new message of the type of that name. */
  public static Proto of(String type) {
    return new Proto(ProtoType.named(type));
  }

  public ProtoType type() {
    return type;
  }

  /** Sets a field of a number, a truth value, a string or bytes. */
  public Proto set(String name, Object value) {
    ProtoField field = type.field(name);
    Object checked = ProtoValues.checked(field, value);
    touch();
    if (!field.oneof().isEmpty()) {
      clearOneof(field.oneof());
      values.put(name, checked);
    } else if (checked.equals(ProtoValues.preset(field))) {
      values.remove(name);
    } else {
      values.put(name, checked);
    }
    return this;
  }

  /** Puts a value into a field as it is. */
  Proto with(String name, Object value) {
    values.put(name, value);
    return this;
  }

  /** A field's value: its default, an empty list, or a message not yet part of this, if unset. */
  public Object get(String name) {
    ProtoField field = type.field(name);
    Object value = values.get(name);
    if (value != null) {
      return value;
    }
    if (field.map()) {
      return remember(name, new ProtoMap(ProtoType.named(field.type()), this::touch));
    }
    if (field.repeated()) {
      return remember(name, new ProtoList(field, this::touch));
    }
    if (!field.isMessage()) {
      return ProtoValues.preset(field);
    }
    Proto inner = Proto.of(field.type());
    inner.attach = () -> adopt(field, inner);
    return inner;
  }

  private Object remember(String name, Object container) {
    values.put(name, container);
    return container;
  }

  private void adopt(ProtoField field, Proto inner) {
    inner.attach = () -> {};
    touch();
    if (!field.oneof().isEmpty()) {
      clearOneof(field.oneof());
    }
    values.put(field.name(), inner);
  }

  private void clearOneof(String oneof) {
    type.inOrder().stream()
        .filter(field -> field.oneof().equals(oneof))
        .forEach(field -> values.remove(field.name()));
  }

  /** Makes this message, and those around it, exist even if it is empty. */
  public Proto touch() {
    attach.run();
    return this;
  }

  /** The message in a field, which exists from now on. */
  public Proto message(String name) {
    return ((Proto) get(name)).touch();
  }

  public ProtoList list(String name) {
    return (ProtoList) get(name);
  }

  public ProtoMap map(String name) {
    return (ProtoMap) get(name);
  }

  public String text(String name) {
    return (String) get(name);
  }

  public long number(String name) {
    return (Long) get(name);
  }

  /** Whether a field would be printed and stored. */
  public boolean has(String name) {
    Object value = values.get(name);
    return value != null
        && !(value instanceof ProtoList list && list.isEmpty())
        && !(value instanceof ProtoMap map && map.isEmpty());
  }

  /** The field of a oneof that is set, or null. */
  public String which(String oneof) {
    for (ProtoField field : type.inOrder()) {
      if (field.oneof().equals(oneof) && has(field.name())) {
        return field.name();
      }
    }
    return null;
  }

  /** Sets a field to what a constructor was given. */
  void fill(String name, Object value) {
    ProtoField field = type.field(name);
    if (field == null) {
      throw new ValueError("Protocol message " + type.name() + " has no \"" + name + "\" field.");
    }
    if (value == null) {
      return;
    }
    if (field.map()) {
      map(name).merge(value);
    } else if (field.repeated()) {
      list(name).extend(value);
    } else if (field.isMessage()) {
      message(name).merge((Proto) value);
    } else {
      set(name, value);
    }
  }

  /** {@code MergeFrom}. */
  public void merge(Proto other) {
    if (other.type != type) {
      throw wrongInstance(other);
    }
    touch();
    for (ProtoField field : type.inOrder()) {
      if (other.has(field.name())) {
        fill(field.name(), other.values.get(field.name()));
      }
    }
  }

  TypeError wrongInstance(Object other) {
    return new TypeError(
        "Parameter to MergeFrom() must be instance of same class: expected tensorflow.%s got %s."
            .formatted(type.name(), PyType.of(other).name()));
  }

  /** {@code CopyFrom}. */
  public Proto copyFrom(Proto other) {
    if (other != this) {
      values.clear();
      merge(other);
    }
    return this;
  }

  public Proto copy() {
    return new Proto(type).copyFrom(this);
  }

  void clear(String name) {
    if (values.remove(name) != null) {
      touch();
    }
  }

  void clear() {
    values.clear();
  }

  @Override
  public PyType pythonType() {
    return type.pythonType();
  }

  @Override
  public Object getAttribute(String name) {
    if (type.field(name) != null) {
      return get(name);
    }
    if (METHODS.contains(name)) {
      return PyFunction.of(name, (args, keywords) -> ProtoMethods.call(this, name, args));
    }
    if (name.equals("__class__")) {
      return pythonType();
    }
    throw new AttributeError(name);
  }

  @Override
  public void setAttribute(String name, Object value) {
    ProtoField field = type.field(name);
    if (field == null) {
      throw new AttributeError(
          "'" + type.pythonType().name() + "' object has no attribute '" + name + "'");
    }
    if (field.repeated() || field.map()) {
      throw new AttributeError(
          "Assignment not allowed to repeated field \"" + name + "\" in protocol message object.");
    }
    if (field.isMessage()) {
      throw new AttributeError(
          "Assignment not allowed to field \"" + name + "\" in protocol message object.");
    }
    set(name, value);
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Proto message) || message.type != type) {
      return false;
    }
    return type.inOrder().stream()
        .allMatch(
            field ->
                has(field.name()) == message.has(field.name())
                    && (!has(field.name())
                        || values.get(field.name()).equals(message.values.get(field.name()))));
  }

  @Override
  public int hashCode() {
    return type.hashCode();
  }

  @Override
  public long pyHash() {
    throw new TypeError("unhashable type: '" + type.pythonType().name() + "'");
  }

  @Override
  public Object pyKey() {
    throw new TypeError("unhashable type: '" + type.pythonType().name() + "'");
  }

  @Override
  public boolean pyTruth() {
    return true;
  }

  @Override
  public Object pyOperate(Operator operator, Object other) {
    return switch (operator) {
      case EQ -> equals(other);
      case NE -> !equals(other);
      default -> PyNotImplemented.VALUE;
    };
  }

  @Override
  public String pyRepr() {
    return ProtoText.of(this);
  }

  @Override
  public String pyStr() {
    return ProtoText.of(this);
  }

  @Override
  public String toString() {
    return ProtoText.of(this);
  }
}
