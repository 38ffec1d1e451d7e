package org.tfgraft.cli.execute;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Files that can be made again: {@code $XDG_CACHE_HOME/tfgraft}, else {@code ~/.cache/tfgraft}.
 * What cannot be read or written is simply not cached.
 */
public final class CacheDirectory {
  private static final int MOST_FILES = 400;

  private final Path root;

  public CacheDirectory(Path root) {
    this.root = root;
  }

  /** The directory of this user. */
  public static CacheDirectory ofUser() {
    String base = System.getenv("XDG_CACHE_HOME");
    Path home = Path.of(System.getProperty("user.home"), ".cache");
    return new CacheDirectory(
        (base == null || base.isEmpty() ? home : Path.of(base)).resolve("tfgraft"));
  }

  Optional<byte[]> read(String kind, String key) {
    try {
      return Optional.of(Files.readAllBytes(root.resolve(kind).resolve(key)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Writes a file as a whole, so that another process never sees half of it. */
  void write(String kind, String key, byte[] content) {
    Path directory = root.resolve(kind);
    try {
      Files.createDirectories(directory);
      Path temporary = Files.createTempFile(directory, "new", ".tmp");
      Files.write(temporary, content);
      Files.move(
          temporary,
          directory.resolve(key),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      forgetOldest(directory);
    } catch (IOException e) {
      // Not cached, then.
      return;
    }
  }

  private static void forgetOldest(Path directory) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(directory)) {
      files = all.sorted(Comparator.comparing(CacheDirectory::modified)).toList();
    }
    for (Path file : files.subList(0, Math.max(0, files.size() - MOST_FILES))) {
      Files.deleteIfExists(file);
    }
  }

  private static long modified(Path file) {
    try {
      return Files.getLastModifiedTime(file).toMillis();
    } catch (IOException e) {
      return 0;
    }
  }
}
