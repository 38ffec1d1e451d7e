package org.tfgraft.cli.document;

import org.tfgraft.translator.api.ApiTable;

/** The names that Python knows without an import. */
final class BuiltinNames {
  private static final ApiTable API = ApiTable.load();

  private BuiltinNames() {}

  static boolean contains(String name) {
    return name.indexOf('.') < 0 && API.find(name).isPresent();
  }
}
