package org.tfgraft.translator.source;

import java.util.Optional;

/** Where the files of imported modules are found, as Python's {@code sys.path} says. */
public interface SourcePath {
  /** A path on which there is nothing. */
  SourcePath EMPTY = path -> Optional.empty();

  /** A file by its path below any of the folders: {@code models/vgg.py}. */
  Optional<SourceFile> find(String path);
}
