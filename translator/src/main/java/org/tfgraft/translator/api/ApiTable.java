package org.tfgraft.translator.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tfgraft.translator.api.ApiSymbol.ClassSymbol;
import org.tfgraft.translator.api.ApiSymbol.ConstantSymbol;
import org.tfgraft.translator.api.ApiSymbol.FunctionSymbol;
import org.tfgraft.translator.api.ApiSymbol.ModuleSymbol;
import org.tfgraft.translator.api.ApiSymbol.PropertySymbol;
import org.tfgraft.translator.api.ApiSymbol.StandInSymbol;
import org.tfgraft.translator.api.ApiSymbol.UnsupportedSymbol;

/**
 * The API by name: TensorFlow's, NumPy's and Python's own symbols as the rows of the tab-separated
 * files beside this class's resources describe them. The only thing the translator knows of the
 * runtime.
 */
public final class ApiTable {
  private static final String FOLDER = "/org/tfgraft/api/";

  private final Map<String, ApiSymbol> symbols = new HashMap<>();
  private final Map<String, String> aliases = new HashMap<>();
  private final Map<String, List<String>> bases = new LinkedHashMap<>();

  /** The first parts of dotted names, and those of packages that values stand for. */
  private final Set<String> known = new HashSet<>();

  private final Set<String> replaced = new HashSet<>();
  private final Set<ClassSymbol> standIns = new HashSet<>();
  private final Map<String, List<ClassSymbol>> byJavaName = new HashMap<>();
  private @Nullable TensorFlowNames tensorFlowNames;

  private final boolean python2;
  private @Nullable ApiTable forPython2;

  private ApiTable(boolean python2) {
    this.python2 = python2;
  }

  /** Reads the tables that {@code index.txt} lists, as they are for Python 3. */
  public static ApiTable load() {
    return load(false);
  }

  /** The table in which the rows of Python 2, marked with {@code @2}, stand before the others. */
  public ApiTable forPython2() {
    if (forPython2 == null) {
      forPython2 = load(true);
    }
    return forPython2;
  }

  private static ApiTable load(boolean python2) {
    ApiTable table = new ApiTable(python2);
    for (String file : lines("index.txt")) {
      lines(file).forEach(table::addRow);
    }
    table.bases.forEach(
        (name, names) -> names.forEach(b -> table.classOf(name).addBase(table.classOf(b))));
    table.complete();
    return table;
  }

  /** Notes what is asked for again and again, now that all rows are read. */
  private void complete() {
    for (ClassSymbol type : classes()) {
      type.complete();
      String javaName = type.javaClass().replace('$', '.');
      byJavaName.computeIfAbsent(javaName, key -> new ArrayList<>()).add(type);
    }
    for (ApiSymbol symbol : symbols.values()) {
      if (symbol instanceof StandInSymbol standIn) {
        standIns.add(classOf(standIn.type()));
        replaced.add(top(standIn.name()));
      } else if (symbol.name().indexOf('.') > 0) {
        known.add(top(symbol.name()));
      }
    }
  }

  private static String top(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private static List<String> lines(String file) {
    try (InputStream stream = ApiTable.class.getResourceAsStream(FOLDER + file)) {
      if (stream == null) {
        throw new IllegalStateException("missing table " + file);
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addRow(String line) {
    String[] columns = line.split("\t", -1);
    boolean old = columns[0].strip().endsWith("@2");
    if (old && !python2) {
      return;
    }
    String name = old ? columns[0].strip().replace("@2", "") : columns[0].strip();
    String signature = columns.length > 1 ? columns[1].strip() : "";
    String result = columns.length > 2 ? columns[2].strip() : "";
    String java = columns.length > 3 ? columns[3].strip() : "";
    if (signature.startsWith("= ")) {
      aliases.put(name, signature.substring(2).strip());
    } else {
      String general = columns.length > 4 ? columns[4].strip() : "";
      symbols.put(name, symbol(name, signature, result, java, general));
    }
  }

  private ApiSymbol symbol(
      String name, String signature, String result, String java, String general) {
    String derived = java.isEmpty() ? derivedName(name, signature) : java;
    if (signature.startsWith("@module")) {
      return new ModuleSymbol(name, derived);
    } else if (signature.startsWith("@class")) {
      return classSymbol(name, signature.substring("@class".length()), derived);
    } else if (signature.startsWith("@property")) {
      return new PropertySymbol(name, result, derived, false);
    } else if (signature.startsWith("@attribute")) {
      return new PropertySymbol(name, result, derived, true);
    } else if (signature.startsWith("@constant")) {
      return new ConstantSymbol(name, result, derived);
    } else if (signature.startsWith("@standin")) {
      return new StandInSymbol(name, result);
    } else if (signature.startsWith("@unsupported")) {
      return new UnsupportedSymbol(name, signature.substring("@unsupported".length()).strip());
    }
    int close = signature.lastIndexOf(')');
    Signature parsed = Signature.parse(signature.substring(1, close));
    boolean context = signature.indexOf("@context", close) >= 0;
    return new FunctionSymbol(name, parsed, result, derived, general, context);
  }

  private ClassSymbol classSymbol(String name, String rest, String java) {
    String text = rest;
    if (text.startsWith("(")) {
      int close = text.indexOf(')');
      bases.put(name, Signature.split(text.substring(1, close)));
      text = text.substring(close + 1);
    }
    text = text.strip();
    boolean constructible = text.startsWith("(");
    Signature signature =
        constructible
            ? Signature.parse(text.substring(1, text.lastIndexOf(')')))
            : new Signature(List.of());
    return new ClassSymbol(name, java, signature, constructible);
  }

  private static String derivedName(String name, String signature) {
    String last = name.substring(name.lastIndexOf('.') + 1);
    return signature.startsWith("@constant") ? JavaNaming.safe(last) : JavaNaming.member(last);
  }

  private ClassSymbol classOf(String name) {
    ApiSymbol symbol = symbols.get(name);
    if (symbol instanceof ClassSymbol type) {
      return type;
    }
    throw new IllegalStateException("not a class of the table: " + name);
  }

  /** Whether Python would say that the name does not exist: TensorFlow 1.15 has no such thing. */
  public boolean isMissing(String name) {
    String canonical = canonical(name);
    if (isInternal(name) || !canonical.startsWith("tf.") || symbols.containsKey(canonical)) {
      return false;
    }
    if (tensorFlowNames == null) {
      tensorFlowNames = TensorFlowNames.load();
    }
    return !tensorFlowNames.has(canonical);
  }

  /** All classes of the table. */
  public List<ClassSymbol> classes() {
    return symbols.values().stream()
        .filter(ClassSymbol.class::isInstance)
        .map(ClassSymbol.class::cast)
        .toList();
  }

  /** The classes that a Java class stands for. */
  public List<ClassSymbol> classesOfJava(String canonicalName) {
    return byJavaName.getOrDefault(canonicalName, List.of());
  }

  /** A class that must exist. */
  public ClassSymbol requireClass(String name) {
    return classOf(name);
  }

  /** The symbol of a dotted name, aliases followed at every level. */
  public Optional<ApiSymbol> find(String name) {
    return Optional.ofNullable(symbols.get(canonical(name)));
  }

  /** The table's own spelling of a dotted name. */
  public String canonical(String name) {
    String current = root(name);
    for (int steps = 0; steps < 16; steps++) {
      String next = unalias(current);
      if (next.equals(current)) {
        return current;
      }
      current = next;
    }
    return current;
  }

  private String root(String name) {
    if (name.equals("tensorflow") || name.startsWith("tensorflow.")) {
      return isInternal(name) ? name : "tf" + name.substring(10);
    } else if (name.equals("numpy") || name.startsWith("numpy.")) {
      return "np" + name.substring(5);
    }
    return name;
  }

  /** Whether a path leads into TensorFlow's own files, of which some stand for public modules. */
  public boolean isInternal(String name) {
    return name.startsWith("tensorflow.python.") || name.startsWith("tensorflow.core.");
  }

  /** Replaces the longest prefix that is an alias. */
  private String unalias(String name) {
    for (int end = name.length(); end > 0; end = name.lastIndexOf('.', end - 1)) {
      String target = aliases.get(name.substring(0, end));
      if (target != null && !symbols.containsKey(name)) {
        return target + name.substring(end);
      }
    }
    return name;
  }

  /**
   * The table's own spelling, but where the path leads into TensorFlow's own files the program's:
   * what a public module lacks may be there.
   */
  public String spelled(String name) {
    return isInternal(name) && !symbols.containsKey(canonical(name)) ? name : canonical(name);
  }

  /** The names right below a module. */
  public Set<String> members(String module) {
    String prefix = canonical(module) + ".";
    return Stream.concat(symbols.keySet().stream(), aliases.keySet().stream())
        .filter(n -> n.startsWith(prefix) && n.indexOf('.', prefix.length()) < 0)
        .map(n -> n.substring(prefix.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A member of a class or of the classes it derives from. */
  public Optional<ApiSymbol> member(ClassSymbol type, String name) {
    return type.lineage().stream().flatMap(c -> find(c.name() + "." + name).stream()).findFirst();
  }

  /** The class whose value stands for a package, or for a part of it. */
  public Optional<ClassSymbol> standIn(String path) {
    int first = replaced.contains(top(path)) ? path.length() : 0;
    for (int end = first; end > 0; end = path.lastIndexOf('.', end - 1)) {
      if (symbols.get(path.substring(0, end)) instanceof StandInSymbol left) {
        return Optional.of(classOf(left.type()));
      }
    }
    return Optional.empty();
  }

  /** The classes whose values stand for packages. */
  public Set<ClassSymbol> standIns() {
    return standIns;
  }

  /** Whether a module is neither Python's own nor one of the libraries that programs need. */
  public boolean isForeign(String module) {
    String top = top(canonical(module));
    return !known.contains(top) && !isModule(top) && !StandardLibrary.has(top);
  }

  /** Whether a dotted name is a name space: something lies below it. */
  public boolean isModule(String name) {
    String canonical = canonical(name);
    return symbols.get(canonical) instanceof ModuleSymbol;
  }
}
