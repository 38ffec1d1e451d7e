package org.tfgraft.runtime.python.library;

import java.util.HashMap;
import java.util.Map;
import org.tfgraft.runtime.python.Builtins;

/** The loggers of a program by name. */
final class Loggers {
  private final Map<String, Logger> all = new HashMap<>();
  private final Logger root = new Logger("root", null);

  Logger get(Object name) {
    return name == null
        ? root
        : all.computeIfAbsent(Builtins.str(name), key -> new Logger(key, root));
  }
}
