package org.tfgraft.translator.modules;

import org.tfgraft.translator.source.SourceFile;

/**
 * A file as a module: {@code name} is what imports call it, dotted; {@code path} is where it lies
 * below the folder that imports start from, with slashes.
 */
public record ModuleSource(String name, String path, SourceFile file, Role role) {
  private static final String PACKAGE = "__init__.py";

  /** What a module is for. */
  public enum Role {
    /** It is the program. */
    MAIN,
    /** The program imports it. */
    IMPORTED,
    /** It is one file of a project, which may be run and may be imported. */
    EITHER
  }

  /** The file that is run. */
  public static ModuleSource main(SourceFile file) {
    return new ModuleSource("__main__", lastPart(file.name()), file, Role.MAIN);
  }

  /** One of the files of a project; the path tells its name. */
  public static ModuleSource ofProject(String path, SourceFile file) {
    return new ModuleSource(nameOf(path), path, file, Role.EITHER);
  }

  /** The name of the module that a path stands for: {@code models.vgg}. */
  static String nameOf(String path) {
    String stem = path.endsWith(".py") ? path.substring(0, path.length() - 3) : path;
    String dotted = stem.replace('/', '.');
    return dotted.endsWith(".__init__")
        ? dotted.substring(0, dotted.length() - ".__init__".length())
        : dotted;
  }

  /** The same file in another role. */
  ModuleSource as(Role other) {
    return new ModuleSource(name, path, file, other);
  }

  /** Whether it is the file of a package. */
  public boolean isPackage() {
    return lastPart(path).equals(PACKAGE);
  }

  /** The package that relative imports start from, empty at the top. */
  public String home() {
    int dot = name.lastIndexOf('.');
    return isPackage() ? name : dot < 0 ? "" : name.substring(0, dot);
  }

  private static String lastPart(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
