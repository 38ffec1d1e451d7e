package org.tfgraft.cli.input;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tfgraft.translator.source.SourceFile;
import org.tfgraft.translator.source.SourcePath;

/** The folders where imports are found, in their order. */
public final class FolderPath implements SourcePath {
  private final SourceFolder folder;
  private final List<Path> directories;

  public FolderPath(SourceFolder folder, List<Path> directories) {
    this.folder = folder;
    this.directories = List.copyOf(directories);
  }

  @Override
  public Optional<SourceFile> find(String path) {
    for (Path directory : directories) {
      try {
        Path file = directory.resolve(path);
        Optional<byte[]> content = folder.find(file);
        if (content.isPresent()) {
          return Optional.of(SourceFile.decode(file.toString(), content.get()));
        }
      } catch (InvalidPathException e) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
