package org.tfgraft.runtime.python;

/** Functions, classes and modules of the API table as Python values, by their dotted names. */
public final class Api {
  private Api() {}

  public static PyCallable function(String name) {
    ApiTable.Row row = row(name);
    int dot = name.lastIndexOf('.');
    boolean method =
        dot > 0
            && !row.signature().contains("@static")
            && !row.lastName().equals("__new__")
            && ApiTable.get().find(name.substring(0, dot)).filter(r -> r.is("@class")).isPresent();
    return method
        ? ApiObjects.method(row.name().substring(0, row.name().lastIndexOf('.')), row.lastName())
        : ApiObjects.function(row);
  }

  public static PyType type(String name) {
    return ApiObjects.type(row(name));
  }

  public static PyModule module(String name) {
    return new PyModule(name);
  }

  private static ApiTable.Row row(String name) {
    return ApiTable.get()
        .find(name)
        .orElseThrow(
            () -> {
              int dot = name.lastIndexOf('.');
              return dot < 0
                  ? new NameError("name '" + name + "' is not defined")
                  : new AttributeError(
                      "module '"
                          + new PyModule(name.substring(0, dot)).pythonName()
                          + "' has no attribute '"
                          + name.substring(dot + 1)
                          + "'");
            });
  }
}
