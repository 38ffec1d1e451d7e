package org.tfgraft.runtime.python;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The state that a Python process has and a JVM shares: language version, console, arguments,
 * modules' variables. Each thread that runs a program has its own, so that programs do not meet.
 */
public final class PythonProgram {
  private static final InheritableThreadLocal<PythonProgram> CURRENT =
      new InheritableThreadLocal<>() {
        @Override
        protected PythonProgram initialValue() {
          return new PythonProgram(PythonVersion.PYTHON3, Console.standard());
        }
      };

  private PythonVersion version;
  private Console console;
  private String file = "";
  private Path directory = Path.of("");
  private String text = "";
  private PyList<String> argv = PyList.of("");
  private ClassLoader classLoader = PythonProgram.class.getClassLoader();
  private Class<?> mainClass = PythonProgram.class;
  private BaseException handled;
  private final Map<Object, Object> moduleState = new HashMap<>();

  private PythonProgram(PythonVersion version, Console console) {
    this.version = version;
    this.console = console;
  }

  /** The program of this thread. */
  public static PythonProgram current() {
    return CURRENT.get();
  }

  /** Begins a program on this thread, with nothing left of an earlier one. */
  public static PythonProgram start(PythonVersion version, Console console) {
    PythonProgram program = new PythonProgram(version, console);
    CURRENT.set(program);
    return program;
  }

  /** What a translated {@code main} says first: the program's file, version and arguments. */
  public static void begin(PythonVersion version, Class<?> main, String... arguments) {
    PythonProgram program = current();
    PythonSource source = main.getAnnotation(PythonSource.class);
    program.version = version;
    program.classLoader = main.getClassLoader();
    program.mainClass = main;
    program.file = source == null ? main.getSimpleName() : source.file();
    program.argv = PyList.of(program.file);
    program.argv.addAll(java.util.List.of(arguments));
  }

  public boolean isPython2() {
    return version == PythonVersion.PYTHON2;
  }

  public PythonVersion version() {
    return version;
  }

  public PythonProgram version(PythonVersion newVersion) {
    version = newVersion;
    return this;
  }

  public Console console() {
    return console;
  }

  public PythonProgram console(Console newConsole) {
    console = newConsole;
    return this;
  }

  public String file() {
    return file;
  }

  /** Where the program's Python files are, for the lines that tracebacks quote. */
  public Path directory() {
    return directory;
  }

  public PythonProgram directory(Path newDirectory) {
    directory = newDirectory;
    return this;
  }

  /** The text of the program's file, if it is in no directory; tracebacks quote it. */
  String text() {
    return text;
  }

  public PythonProgram text(String newText) {
    text = newText;
    return this;
  }

  public PyList<String> argv() {
    return argv;
  }

  /** The error that the program handles at the moment or handled last, null if there was none. */
  public BaseException handled() {
    return handled;
  }

  void handled(BaseException error) {
    handled = error;
  }

  /** The class of the file that is run. */
  public Class<?> mainClass() {
    return mainClass;
  }

  /** Where the program's classes come from. */
  public ClassLoader classLoader() {
    return classLoader;
  }

  /** The variables of a module, made when they are first asked for. */
  public <T> T state(Class<T> type, Supplier<T> initial) {
    return type.cast(moduleState.computeIfAbsent(type, key -> initial.get()));
  }
}
