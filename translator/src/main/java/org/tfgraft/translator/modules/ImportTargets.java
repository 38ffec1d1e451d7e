package org.tfgraft.translator.modules;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.tfgraft.translator.ast.Statement;

/** Which modules of the program the imports of one file reach: a side table by identity. */
public final class ImportTargets {
  private final Map<Object, String> modules = new IdentityHashMap<>();

  /** The module that {@code import a.b} loads. */
  public Optional<String> of(Statement.Alias alias) {
    return Optional.ofNullable(modules.get(alias));
  }

  /** The module that {@code from a.b import …} looks into. */
  public Optional<String> of(Statement.ImportFrom imports) {
    return Optional.ofNullable(modules.get(imports));
  }

  /** Whether some import of the file loads the module. */
  public boolean reaches(String module) {
    return modules.containsValue(module);
  }

  /** All modules that are reached. */
  Collection<String> all() {
    return modules.values();
  }

  void put(Object node, String module) {
    modules.put(node, module);
  }
}
