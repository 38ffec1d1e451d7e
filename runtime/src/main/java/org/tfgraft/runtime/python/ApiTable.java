package org.tfgraft.runtime.python;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of the API tables as the running program needs them: attributes of library objects,
 * functions as values, modules. Read when a program first asks for something dynamic.
 */
final class ApiTable {
  private static final String FOLDER = "/org/tfgraft/api/";

  /** One symbol: its kind is the signature's first word ({@code @class}, {@code @property} …). */
  record Row(String name, String signature, String result, String java, String generalJava) {
    boolean is(String kind) {
      return signature.startsWith(kind);
    }

    boolean isFunction() {
      return signature.startsWith("(");
    }

    /** The text between the outer parentheses of a function's signature. */
    String parameters() {
      int open = signature.indexOf('(', is("@class(") ? signature.indexOf(')') : 0);
      return open < 0 ? "" : signature.substring(open + 1, signature.lastIndexOf(')'));
    }

    String lastName() {
      return name.substring(name.lastIndexOf('.') + 1);
    }

    List<String> bases() {
      return is("@class(")
          ? SignatureParser.split(signature.substring(7, signature.indexOf(')')))
          : List.of();
    }
  }

  private final Map<String, Row> rows = new HashMap<>();
  private final Map<String, String> aliases = new HashMap<>();
  private final Map<String, String> classNames = new HashMap<>();

  private ApiTable() {
    for (String file : lines("index.txt")) {
      lines(file).forEach(this::add);
    }
  }

  /** The one table of this JVM. */
  static ApiTable get() {
    return Holder.TABLE;
  }

  private static final class Holder {
    static final ApiTable TABLE = new ApiTable();
  }

  private static List<String> lines(String file) {
    InputStream stream = ApiTable.class.getResourceAsStream(FOLDER + file);
    if (stream == null) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(line.strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  private void add(String line) {
    String[] columns = line.split("\t+", -1);
    String signature = column(columns, 1);
    if (signature.startsWith("= ")) {
      aliases.put(columns[0].strip(), signature.substring(2).strip());
      return;
    }
    Row row =
        new Row(
            columns[0].strip(),
            signature,
            column(columns, 2),
            column(columns, 3),
            column(columns, 4));
    rows.put(row.name(), row);
    if (row.is("@class") && !row.java().isEmpty()) {
      classNames.putIfAbsent(className(row.java()), row.name());
    }
  }

  private static String column(String[] columns, int index) {
    return columns.length > index ? columns[index].strip() : "";
  }

  /** The full name of a Java class: without a package it is one of this package. */
  static String className(String java) {
    return java.contains(".") ? java : "org.tfgraft.runtime.python." + java;
  }

  Optional<Row> find(String name) {
    String current = rooted(name);
    for (int steps = 0; steps < 16; steps++) {
      Row row = rows.get(current);
      if (row != null) {
        return Optional.of(row);
      }
      String next = unaliased(current);
      if (next.equals(current)) {
        return Optional.empty();
      }
      current = next;
    }
    return Optional.empty();
  }

  /** A member of a class or of those it derives from. */
  Optional<Row> member(String className, String attribute) {
    Optional<Row> own =
        PythonProgram.current().isPython2()
            ? find(className + "." + attribute + "@2")
            : Optional.empty();
    own = own.isPresent() ? own : find(className + "." + attribute);
    if (own.isPresent()) {
      return own;
    }
    Optional<Row> type = find(className);
    if (type.isPresent()) {
      for (String base : type.get().bases()) {
        Optional<Row> inherited = member(base, attribute);
        if (inherited.isPresent()) {
          return inherited;
        }
      }
    }
    return Optional.empty();
  }

  /** The table's name of the Java class or of the nearest one that it derives from. */
  Optional<String> classNameOf(Class<?> type) {
    for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
      String name = classNames.get(c.getName());
      if (name != null) {
        return Optional.of(name);
      }
    }
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      for (Class<?> base : c.getInterfaces()) {
        Optional<String> name = classNameOf(base);
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return Optional.empty();
  }

  boolean hasPrefix(String prefix) {
    return rows.keySet().stream().anyMatch(name -> name.startsWith(prefix + "."));
  }

  private static String rooted(String name) {
    if (name.equals("tensorflow") || name.startsWith("tensorflow.")) {
      boolean internal =
          name.startsWith("tensorflow.python.") || name.startsWith("tensorflow.core.");
      return internal ? name : "tf" + name.substring(10);
    }
    return name.equals("numpy") || name.startsWith("numpy.") ? "np" + name.substring(5) : name;
  }

  private String unaliased(String name) {
    for (int end = name.length(); end > 0; end = name.lastIndexOf('.', end - 1)) {
      String target = aliases.get(name.substring(0, end));
      if (target != null) {
        return target + name.substring(end);
      }
    }
    return name;
  }
}
