package org.tfgraft.runtime.python;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of the program as a module: its variables, functions and classes are the static members of
 * a Java class. Its statements run when it is first imported; a module that is still running, as in
 * a cycle of imports, counts as imported.
 */
public final class ProgramModule implements PyObject, PyCallable {
  private static final String MAIN = "__main__";

  private final String name;
  private final Class<?> type;
  private final Runnable body;
  private final Map<String, Object> added = new LinkedHashMap<>();
  private ProgramModule home;
  private boolean loaded;
  private boolean running;
  private boolean main;

  private ProgramModule(String name, Class<?> type, Runnable body) {
    this.name = name;
    this.type = type;
    this.body = body;
  }

  /** The module of a class, whose statements are in {@code body}. */
  public static ProgramModule of(String name, Class<?> type, Runnable body) {
    return new ProgramModule(name, type, body);
  }

  /** Says which package the module lies in, which is loaded before it. */
  public ProgramModule in(ProgramModule container) {
    home = container;
    return this;
  }

  /**
   * Runs the module's statements unless they have run; if they fail, the next import tries anew.
   */
  public void load() {
    if (loaded) {
      return;
    }
    if (home != null) {
      home.load();
    }
    if (loaded) {
      return;
    }
    loaded = true;
    running = true;
    boolean done = false;
    try {
      body.run();
      done = true;
    } finally {
      loaded = done;
      running = false;
    }
  }

  /** Runs the module as the program that Python was started with. */
  public void runAsMain(PythonVersion version, String... arguments) {
    PythonProgram.begin(version, type, arguments);
    main = true;
    load();
  }

  /** Whether it is the program, so that its {@code __name__} is {@code "__main__"}. */
  public boolean isMain() {
    return main;
  }

  /** Python's {@code __name__}. */
  public String name() {
    return main ? MAIN : name;
  }

  /** Python's {@code __file__}: the program's file as it was given, others with their folder. */
  public String file() {
    String path = type.getAnnotation(PythonSource.class).file();
    return main
        ? path
        : PythonProgram.current().directory().resolve(path).toAbsolutePath().normalize().toString();
  }

  /** What {@code from module import name} binds: an attribute that must be there. */
  public Object importName(String attribute) {
    try {
      return getAttribute(attribute);
    } catch (AttributeError missing) {
      throw new ImportError(
          PythonProgram.current().isPython2()
              ? "cannot import name " + attribute
              : "cannot import name '" + attribute + "' from '" + name() + "' (" + file() + ")");
    }
  }

  /** Python's error for a module that is not installed. */
  public static ImportError notFound(String module) {
    return PythonProgram.current().isPython2()
        ? new ImportError("No module named " + module)
        : new ModuleNotFoundError("No module named '" + module + "'");
  }

  /** Python's error for a relative import, in a package, of a module that is not there. */
  public static BaseException notFound(String container, int level, String module) {
    if (container.isEmpty()) {
      return new ImportError("attempted relative import with no known parent package");
    }
    String[] parts = container.split("\\.");
    if (level > parts.length) {
      return new ValueError("attempted relative import beyond top-level package");
    }
    String base = String.join(".", List.of(parts).subList(0, parts.length - level + 1));
    return notFound(module.isEmpty() ? base : base + "." + module);
  }

  @Override
  public PyType pythonType() {
    return PyType.MODULE;
  }

  @Override
  public Object getAttribute(String attribute) {
    if (added.containsKey(attribute)) {
      return added.get(attribute);
    }
    Members members = Members.of(type);
    if (!isJava(attribute) && members.has(attribute)) {
      Object value = members.get(null, attribute);
      if (value != Py.UNBOUND && (value != null || !running)) {
        return value;
      }
    }
    for (Class<?> nested : type.getDeclaredClasses()) {
      PyType nestedType = PyType.ofClass(nested);
      if (nestedType.name().equals(attribute)) {
        return nestedType;
      }
    }
    return switch (attribute) {
      case "__name__" -> name();
      case "__file__" -> file();
      case "__class__" -> PyType.MODULE;
      case "__doc__" -> null;
      default -> throw missing(attribute);
    };
  }

  /** Members that the translation needs and Python does not see. */
  private static boolean isJava(String attribute) {
    return attribute.equals("MODULE") || attribute.equals("main") || attribute.equals("run");
  }

  private AttributeError missing(String attribute) {
    return new AttributeError(
        PythonProgram.current().isPython2()
            ? "'module' object has no attribute '" + attribute + "'"
            : "module '" + name() + "' has no attribute '" + attribute + "'");
  }

  @Override
  public void setAttribute(String attribute, Object value) {
    if (isJava(attribute) || !Members.of(type).set(null, attribute, value)) {
      added.put(attribute, value);
    }
  }

  @Override
  public void deleteAttribute(String attribute) {
    if (!added.containsKey(attribute)) {
      throw missing(attribute);
    }
    added.remove(attribute);
  }

  @Override
  public Object invoke(PyTuple args, PyDict<String, Object> keywords) {
    throw new TypeError("'module' object is not callable");
  }

  @Override
  public String pyRepr() {
    return "<module '" + name() + "' from '" + file() + "'>";
  }
}
