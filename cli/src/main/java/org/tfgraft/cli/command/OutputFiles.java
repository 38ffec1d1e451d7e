package org.tfgraft.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tfgraft.cli.input.InputException;
import org.tfgraft.translator.source.SourceFile;

/** Writes text files, each as a whole or not at all, and never over an input. */
final class OutputFiles {
  private final Path directory;
  private final List<SourceFile> inputs;

  OutputFiles(Path directory, List<SourceFile> inputs) {
    this.directory = directory;
    this.inputs = inputs;
  }

  /** A file below the directory. */
  record TextFile(String path, String text) {}

  void write(List<TextFile> files) throws IOException, InputException {
    Map<Path, TextFile> targets = targets(files);
    for (Map.Entry<Path, TextFile> target : targets.entrySet()) {
      Path parent = target.getKey().toAbsolutePath().getParent();
      Files.createDirectories(parent);
      Path temporary = Files.createTempFile(parent, ".tfgraft", ".tmp");
      try {
        Files.writeString(temporary, target.getValue().text());
        Files.move(
            temporary,
            target.getKey(),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(temporary);
      }
    }
  }

  private Map<Path, TextFile> targets(List<TextFile> files) throws IOException, InputException {
    Set<Path> read = new HashSet<>();
    for (SourceFile input : inputs) {
      Path path = Path.of(input.name());
      if (Files.exists(path)) {
        read.add(path.toRealPath());
      }
    }
    Map<Path, TextFile> targets = new LinkedHashMap<>();
    for (TextFile source : files) {
      Path target = directory.resolve(source.path());
      if (Files.exists(target) && read.contains(target.toRealPath())) {
        throw new InputException("%s is an input and is not written over".formatted(target));
      }
      TextFile other = targets.putIfAbsent(target, source);
      if (other != null && !other.text().equals(source.text())) {
        throw new InputException("two inputs would both become %s".formatted(target));
      }
    }
    return targets;
  }
}
