package org.tfgraft.runtime.python.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.IsADirectoryError;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;

/** Python's {@code glob}, {@code fnmatch}, {@code shutil} and {@code tempfile}. */
public final class PyFiles {
  private PyFiles() {}

  /** The paths that a pattern of the shell matches; hidden files only where the pattern is so. */
  public static PyList<String> glob(String pattern) {
    int slash = pattern.lastIndexOf('/') + 1;
    String folder = pattern.substring(0, slash);
    String last = pattern.substring(slash);
    PyList<String> found = new PyList<>();
    List<String> folders = isPattern(folder) ? glob(withoutSlash(folder)) : List.of(folder);
    for (String each : folders) {
      String prefix = each.isEmpty() || each.endsWith("/") ? each : each + "/";
      matches(prefix, last).forEach(found::append);
    }
    return found;
  }

  private static String withoutSlash(String folder) {
    return folder.replaceFirst("/+$", "");
  }

  private static boolean isPattern(String text) {
    return text.matches("(?s).*[*?\\[].*");
  }

  private static List<String> matches(String prefix, String last) {
    Path folder = Path.of(prefix);
    if (!isPattern(last)) {
      return Files.exists(Path.of(prefix + last)) ? List.of(prefix + last) : List.of();
    } else if (!Files.isDirectory(folder)) {
      return List.of();
    }
    Pattern wanted = regex(last);
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> last.startsWith(".") || !name.startsWith("."))
          .filter(name -> wanted.matcher(name).matches())
          .map(name -> prefix + name)
          .toList();
    } catch (IOException e) {
      throw FileErrors.of(e, prefix);
    }
  }

  /** A pattern of the shell as a regular expression. */
  private static Pattern regex(String pattern) {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      int close = c == '[' ? pattern.indexOf(']', i + 2) : -1;
      if (close > 0) {
        String set = pattern.substring(i + 1, close).replace("\\", "\\\\").replace("[", "\\[");
        regex.append('[').append(set.startsWith("!") ? "^" + set.substring(1) : set).append(']');
        i = close;
      } else {
        regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
      }
    }
    return Pattern.compile(regex.toString(), Pattern.DOTALL);
  }

  public static boolean fnmatch(String name, String pattern) {
    return regex(pattern).matcher(name).matches();
  }

  /** The names that match. */
  public static PyList<String> filter(Object names, String pattern) {
    PyList<String> found = new PyList<>();
    for (Object name : Py.iterate(names)) {
      if (fnmatch(Builtins.str(name), pattern)) {
        found.append(Builtins.str(name));
      }
    }
    return found;
  }

  public static void rmtree(String path) {
    rmtree(path, false);
  }

  /** Deletes a folder and all that is in it. */
  public static void rmtree(String path, Object ignoreErrors) {
    boolean ignore = Py.truth(ignoreErrors);
    try {
      if (!ignore && Files.isRegularFile(Path.of(path), LinkOption.NOFOLLOW_LINKS)) {
        throw new NotDirectoryException(path);
      }
      try (Stream<Path> files = Files.walk(Path.of(path))) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      if (!ignore) {
        throw FileErrors.of(e, path);
      }
    }
  }

  /** Copies a file, into a folder if the target is one. */
  public static String copy(String source, String target) {
    Path to = Path.of(target);
    boolean inside = Files.isDirectory(to);
    String result = inside ? PyOsPath.join(target, PyOsPath.basename(source)) : target;
    try {
      Files.copy(Path.of(source), Path.of(result), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw FileErrors.of(e, source);
    }
    return result;
  }

  /** Copies a file to another name. */
  public static String copyfile(String source, String target) {
    if (Files.isDirectory(Path.of(target))) {
      throw new IsADirectoryError(21L, "Is a directory", target);
    }
    return copy(source, target);
  }

  /** Moves a file, into a folder if the target is one. */
  public static String move(String source, String target) {
    boolean inside = Files.isDirectory(Path.of(target));
    String result = inside ? PyOsPath.join(target, PyOsPath.basename(source)) : target;
    try {
      Files.move(Path.of(source), Path.of(result), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw FileErrors.of(e, source);
    }
    return result;
  }

  public static String gettempdir() {
    return System.getProperty("java.io.tmpdir");
  }

  /** A new folder that nobody else has. */
  public static String mkdtemp(PyTuple args, PyDict<String, Object> keywords) {
    Options given = Options.of(keywords);
    List<String> names = List.of("suffix", "prefix", "dir");
    for (int i = 0; i < Math.min(args.size(), names.size()); i++) {
      given = given.with(names.get(i), args.get(i));
    }
    Object folder = given.orElse("dir", gettempdir());
    Object prefix = given.orElse("prefix", "tmp");
    Object suffix = given.orElse("suffix", "");
    try {
      Path made = Files.createTempDirectory(Path.of(Builtins.str(folder)), Builtins.str(prefix));
      return Files.move(made, Path.of(made + Builtins.str(suffix))).toString();
    } catch (IOException e) {
      throw FileErrors.of(e, Builtins.str(folder));
    }
  }
}
