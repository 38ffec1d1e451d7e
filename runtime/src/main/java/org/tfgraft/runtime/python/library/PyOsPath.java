package org.tfgraft.runtime.python.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.tfgraft.runtime.python.FileNotFoundError;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.TypeError;

/** Python's {@code os.path} with POSIX rules. */
public class PyOsPath {
  public static final String sep = "/";

  PyOsPath() {}

  public static String join(Object... paths) {
    StringBuilder joined = new StringBuilder();
    for (Object part : paths) {
      if (!(part instanceof String path)) {
        throw new TypeError(
            joined.isEmpty()
                ? "expected str, bytes or os.PathLike object, not " + PyType.of(part).name()
                : "join() argument must be str or bytes, not '" + PyType.of(part).name() + "'");
      }
      if (path.startsWith("/")) {
        joined.setLength(0);
      } else if (!joined.isEmpty() && joined.charAt(joined.length() - 1) != '/') {
        joined.append('/');
      }
      joined.append(path);
    }
    return joined.toString();
  }

  public static PyTuple split(String path) {
    int at = path.lastIndexOf('/') + 1;
    String head = path.substring(0, at);
    int end = head.length();
    while (end > 0 && head.charAt(end - 1) == '/') {
      end--;
    }
    return PyTuple.of(end == 0 ? head : head.substring(0, end), path.substring(at));
  }

  public static String basename(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  public static String dirname(String path) {
    return Py.asString(split(path).get(0));
  }

  public static PyTuple splitext(String path) {
    int name = path.lastIndexOf('/') + 1;
    int dot = path.lastIndexOf('.');
    int first = name;
    while (first < path.length() && path.charAt(first) == '.') {
      first++;
    }
    return dot < first
        ? PyTuple.of(path, "")
        : PyTuple.of(path.substring(0, dot), path.substring(dot));
  }

  public static boolean exists(String path) {
    return Files.exists(Path.of(path));
  }

  public static boolean isfile(String path) {
    return Files.isRegularFile(Path.of(path));
  }

  public static boolean isdir(String path) {
    return Files.isDirectory(Path.of(path));
  }

  public static boolean isabs(String path) {
    return path.startsWith("/");
  }

  public static long getsize(String path) {
    try {
      return Files.size(Path.of(path));
    } catch (IOException e) {
      throw new FileNotFoundError(2L, "No such file or directory", path);
    }
  }

  public static String expanduser(String path) {
    boolean home = path.equals("~") || path.startsWith("~/");
    return home ? System.getProperty("user.home") + path.substring(1) : path;
  }

  public static String abspath(String path) {
    return normpath(isabs(path) ? path : join(PyOs.getcwd(), path));
  }

  public static String realpath(String path) {
    try {
      return Path.of(path).toRealPath().toString();
    } catch (IOException e) {
      return abspath(path);
    }
  }

  public static String normpath(String path) {
    boolean absolute = path.startsWith("/");
    Deque<String> parts = new ArrayDeque<>();
    for (String part : path.split("/")) {
      if (part.isEmpty() || part.equals(".")) {
        continue;
      }
      boolean up = part.equals("..");
      if (up && !parts.isEmpty() && !parts.peekLast().equals("..")) {
        parts.removeLast();
      } else if (!up || !absolute) {
        parts.addLast(part);
      }
    }
    String joined = (absolute ? "/" : "") + String.join("/", parts);
    return joined.isEmpty() ? "." : joined;
  }
}
