package org.tfgraft.runtime.python.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.python.FileExistsError;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyIterator;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonProgram;

/** Python's {@code os}, as far as programs look at files and their environment. */
public final class PyOs {
  public static final String name = "posix";
  public static final String sep = "/";
  public static final String linesep = "\n";

  /** The program's own copy of the environment. */
  private static final class Environment {
    private final PyDict<String, String> variables = PyDict.from(System.getenv());
  }

  /** {@code os.path}. */
  public static final class path extends PyOsPath {}

  private PyOs() {}

  public static PyDict<String, String> environ() {
    return PythonProgram.current().state(Environment.class, Environment::new).variables;
  }

  public static Object getenv(String key) {
    return environ().get(key);
  }

  public static Object getenv(String key, Object otherwise) {
    Object value = environ().get(key);
    return value == null ? otherwise : value;
  }

  public static String getcwd() {
    return Path.of("").toAbsolutePath().toString();
  }

  public static long getpid() {
    return ProcessHandle.current().pid();
  }

  public static PyList<String> listdir() {
    return listdir(".");
  }

  public static PyList<String> listdir(String path) {
    try (Stream<Path> files = Files.list(Path.of(path))) {
      return new PyList<>(files.map(file -> file.getFileName().toString()).toList());
    } catch (IOException e) {
      throw FileErrors.of(e, path);
    }
  }

  public static void mkdir(String path) {
    try {
      Files.createDirectory(Path.of(path));
    } catch (IOException e) {
      throw FileErrors.of(e, path);
    }
  }

  public static void makedirs(String path, Arg... options) {
    boolean existOk = false;
    for (Arg option : options) {
      existOk |= option.name().equals("exist_ok") && Py.truth(option.value());
    }
    if (!existOk && Files.exists(Path.of(path))) {
      throw new FileExistsError(17L, "File exists", path);
    }
    try {
      Files.createDirectories(Path.of(path));
    } catch (IOException e) {
      throw FileErrors.of(e, path);
    }
  }

  public static void remove(String path) {
    try {
      Files.delete(Path.of(path));
    } catch (IOException e) {
      throw FileErrors.of(e, path);
    }
  }

  public static void rename(String source, String target) {
    try {
      Files.move(Path.of(source), Path.of(target), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw FileErrors.of(e, source);
    }
  }

  /** The folders below one, each with the names of its folders and of its other files. */
  public static PyIterator<PyTuple> walk(String top) {
    List<PyTuple> found = new ArrayList<>();
    walk(top, found);
    return new PyIterator<>("generator", found.iterator());
  }

  private static void walk(String top, List<PyTuple> found) {
    if (!Files.isDirectory(Path.of(top))) {
      return;
    }
    PyList<String> folders = new PyList<>();
    PyList<String> files = new PyList<>();
    for (String each : listdir(top)) {
      (PyOsPath.isdir(PyOsPath.join(top, each)) ? folders : files).append(each);
    }
    found.add(PyTuple.of(top, folders, files));
    folders.forEach(f -> walk(PyOsPath.join(top, f), found));
  }
}
