package org.tfgraft.runtime.proto;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.TypeError;

/** The type of a protocol buffer: its fields by name, as the table of messages lists them. */
public final class ProtoType {
  private static final Map<String, ProtoType> TYPES = new HashMap<>();
  private static final Map<String, Map<Long, String>> ENUMERATIONS = new HashMap<>();

  static {
    load();
  }

  private final String name;
  private final PyType pythonType;
  private final Map<String, ProtoField> fields = new HashMap<>();
  private final Map<Integer, ProtoField> numbered = new TreeMap<>();

  private ProtoType(String name, String module) {
    this.name = name;
    String last = name.substring(name.lastIndexOf('.') + 1);
    this.pythonType = PyType.made(module, last, this::make);
    pythonType.setAttribute("FromString", PyFunction.of("FromString", this::parse));
  }

  /** The type of that name: {@code GraphDef}, {@code AttrValue.ListValue}. */
  public static ProtoType named(String name) {
    return TYPES.get(name);
  }

  static boolean isMessage(String type) {
    return TYPES.containsKey(type);
  }

  /** The names of an enumeration's values, null for any other type. */
  static Map<Long, String> enumeration(String type) {
    return ENUMERATIONS.get(type);
  }

  public String name() {
    return name;
  }

  /** The Python class of such messages. */
  public PyType pythonType() {
    return pythonType;
  }

  ProtoField field(String field) {
    return fields.get(field);
  }

  ProtoField field(int number) {
    return numbered.get(number);
  }

  /** The fields in the order of their numbers, which is that of printing. */
  Collection<ProtoField> inOrder() {
    return numbered.values();
  }

  private Proto make(PyTuple args, PyDict<String, Object> keywords) {
    if (!args.isEmpty()) {
      throw new TypeError("No positional arguments allowed");
    }
    Proto message = new Proto(this);
    keywords.forEach(message::fill);
    return message;
  }

  private Proto parse(PyTuple args, PyDict<String, Object> keywords) {
    Proto message = new Proto(this);
    ProtoWire.read(message, ((PyBytes) args.get(0)).toByteArray());
    return message;
  }

  private static void load() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                ProtoType.class.getResourceAsStream("/org/tfgraft/proto/messages.tsv"),
                StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.startsWith("#")).forEach(ProtoType::define);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void define(String line) {
    String[] columns = line.split("\t", -1);
    if (line.startsWith("=")) {
      Map<Long, String> names = new TreeMap<>();
      for (String value : columns[1].split(" ")) {
        int equals = value.indexOf('=');
        names.put(Long.valueOf(value.substring(equals + 1)), value.substring(0, equals));
      }
      ENUMERATIONS.put(columns[0].substring(1), names);
    } else if (columns.length == 2) {
      TYPES.put(columns[0], new ProtoType(columns[0], columns[1]));
    } else {
      ProtoField field = ProtoField.parse(columns);
      ProtoType type = TYPES.get(columns[0]);
      type.fields.put(field.name(), field);
      type.numbered.put(field.number(), field);
    }
  }
}
