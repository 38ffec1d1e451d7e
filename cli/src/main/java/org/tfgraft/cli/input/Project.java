package org.tfgraft.cli.input;

import java.nio.file.Path;
import java.util.List;
import org.tfgraft.translator.modules.ModuleSource;

/** Files that belong together, and the folder from which they import one another. */
public record Project(Path root, List<ModuleSource> files) {
  public Project {
    files = List.copyOf(files);
  }
}
