package org.tfgraft.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads files and remembers what it read, and what it looked for in vain. */
public final class SourceFolder {
  /** Bytes; larger files are data, and are not read. */
  static final long LARGEST = 256L << 20;

  private final Map<Path, Optional<byte[]>> read = new LinkedHashMap<>();

  /** The content of a file, if there is such a file. */
  public Optional<byte[]> find(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    return read.computeIfAbsent(absolute, SourceFolder::content);
  }

  /** All that was asked for so far. */
  public Map<Path, Optional<byte[]>> read() {
    return read;
  }

  /** Whether a file is larger than any that is read. */
  static boolean isTooLarge(Path path) {
    try {
      return Files.isRegularFile(path) && Files.size(path) > LARGEST;
    } catch (IOException e) {
      return false;
    }
  }

  private static Optional<byte[]> content(Path path) {
    try {
      return Files.isRegularFile(path) && !isTooLarge(path)
          ? Optional.of(Files.readAllBytes(path))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
