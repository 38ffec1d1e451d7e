package org.tfgraft.runtime.proto;

import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyObject;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/** The methods that every message has in Python. */
final class ProtoMethods {
  private ProtoMethods() {}

  static Object call(Proto message, String method, PyTuple args) {
    switch (method) {
      case "CopyFrom" -> message.copyFrom(same(message, args.get(0), "CopyFrom"));
      case "MergeFrom" -> message.merge(same(message, args.get(0), "MergeFrom"));
      case "Clear" -> message.clear();
      case "ClearField" -> message.clear((String) args.get(0));
      case "SetInParent" -> message.touch();
      case "HasField" -> {
        return hasField(message, (String) args.get(0));
      }
      case "WhichOneof" -> {
        return message.which((String) args.get(0));
      }
      case "ListFields" -> {
        return fields(message);
      }
      case "IsInitialized" -> {
        return true;
      }
      case "ByteSize" -> {
        return (long) ProtoWire.bytes(message).length;
      }
      case "ParseFromString" -> {
        message.clear();
        return ProtoWire.read(message, ((PyBytes) args.get(0)).toByteArray());
      }
      case "MergeFromString" -> {
        return ProtoWire.read(message, ((PyBytes) args.get(0)).toByteArray());
      }
      default -> {
        return PyBytes.of(ProtoWire.bytes(message));
      }
    }
    return null;
  }

  private static Proto same(Proto message, Object other, String method) {
    if (other instanceof Proto proto && proto.type() == message.type()) {
      return proto;
    }
    throw new TypeError(
        "Parameter to %s() must be instance of same class: expected tensorflow.%s got %s."
            .formatted(method, message.type().name(), PyType.of(other).name()));
  }

  private static boolean hasField(Proto message, String name) {
    ProtoField field = message.type().field(name);
    String type = message.type().name();
    if (field == null) {
      if (message.which(name) != null) {
        return true;
      }
      if (message.type().inOrder().stream().anyMatch(f -> f.oneof().equals(name))) {
        return false;
      }
      throw new ValueError("Protocol message " + type + " has no field " + name + ".");
    }
    if (field.repeated() || field.map()) {
      throw new ValueError("Protocol message " + type + " has no singular \"" + name + "\" field.");
    }
    if (!field.isMessage() && field.oneof().isEmpty()) {
      throw new ValueError(
          "Can't test non-submessage field \"" + type + "." + name + "\" for presence in proto3.");
    }
    return message.has(name);
  }

  private static PyList<Object> fields(Proto message) {
    PyList<Object> fields = new PyList<>();
    for (ProtoField field : message.type().inOrder()) {
      if (message.has(field.name())) {
        fields.add(PyTuple.of(new Descriptor(field), message.get(field.name())));
      }
    }
    return fields;
  }

  /** What {@code ListFields} tells of a field. */
  private record Descriptor(ProtoField field) implements PyObject {
    @Override
    public PyType pythonType() {
      return PyType.named("google.protobuf.pyext._message", "FieldDescriptor", Descriptor.class);
    }

    @Override
    public Object getAttribute(String name) {
      return switch (name) {
        case "name" -> field.name();
        case "number" -> (long) field.number();
        default -> PyObject.super.getAttribute(name);
      };
    }
  }
}
