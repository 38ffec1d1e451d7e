package org.tfgraft.runtime.python;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The Python lines of a translated class, as its {@link PythonSource} gives them. */
final class SourceMap {
  private static final ClassValue<Optional<SourceMap>> CACHE =
      new ClassValue<>() {
        @Override
        protected Optional<SourceMap> computeValue(Class<?> type) {
          PythonSource source = outermost(type).getAnnotation(PythonSource.class);
          return Optional.ofNullable(source).map(SourceMap::new);
        }
      };

  private final String file;
  private final int[] javaLines;
  private final int[] pythonLines;
  private final String[] functions;
  private final boolean[] begins;
  private final List<Part> parts = new ArrayList<>();

  /** From {@code from} on, lines are those of another file and count from {@code line} on. */
  private record Part(int from, int line, String file) {}

  private SourceMap(PythonSource source) {
    String[] entries = String.join(" ", source.lines()).split(" ");
    file = source.file();
    javaLines = new int[entries.length];
    pythonLines = new int[entries.length];
    functions = new String[entries.length];
    begins = new boolean[entries.length];
    for (String part : source.parts()) {
      String[] fields = part.split(":", 3);
      parts.add(new Part(Integer.parseInt(fields[0]), Integer.parseInt(fields[1]), fields[2]));
    }
    String function = "<module>";
    for (int i = 0; i < entries.length; i++) {
      String[] parts = entries[i].split(":", 3);
      javaLines[i] = Integer.parseInt(parts[0]);
      pythonLines[i] = Integer.parseInt(parts[1]);
      begins[i] = parts.length > 2;
      function = begins[i] ? parts[2] : function;
      functions[i] = function;
    }
  }

  static Optional<SourceMap> of(Class<?> type) {
    return CACHE.get(type);
  }

  private static Class<?> outermost(Class<?> type) {
    Class<?> outer = type;
    while (outer.getEnclosingClass() != null) {
      outer = outer.getEnclosingClass();
    }
    return outer;
  }

  /** The Python frame of a Java line, none for lines that stand for no Python code. */
  Optional<Traceback.Frame> frame(int javaLine) {
    int entry = lastUntil(javaLine);
    if (entry < 0 || pythonLines[entry] == 0) {
      return Optional.empty();
    }
    return Optional.of(frame(pythonLines[entry], functions[entry]));
  }

  /** The last definition of a function of that name until a line, or else the first one. */
  Optional<Traceback.Frame> definition(String name, long until) {
    Optional<Integer> found = Optional.empty();
    for (int i = 0; i < functions.length; i++) {
      if (begins[i] && functions[i].equals(name) && (found.isEmpty() || pythonLines[i] <= until)) {
        found = Optional.of(pythonLines[i]);
      }
    }
    return found.map(line -> frame(line, name));
  }

  private Traceback.Frame frame(int line, String function) {
    Traceback.Frame frame = new Traceback.Frame(file, line, function);
    for (Part part : parts) {
      if (part.from <= line) {
        frame = new Traceback.Frame(part.file, part.line + line - part.from, function);
      }
    }
    return frame;
  }

  /** The last entry that does not lie behind the line, -1 if all do. */
  private int lastUntil(int javaLine) {
    int low = 0;
    int high = javaLines.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (javaLines[middle] <= javaLine) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
