package org.tfgraft.testdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tfgraft.translator.Translation;
import org.tfgraft.translator.Translator;
import org.tfgraft.translator.TranslatorOptions;
import org.tfgraft.translator.source.SourceFile;
import org.tfgraft.translator.source.SourcePath;

/** A program of plain Python, and beside it what CPython 3.7 did with it. */
record PythonProgram(Path file) {
  private static final Path ROOT = Path.of("python");

  static List<PythonProgram> all() {
    try (Stream<Path> paths = Files.walk(ROOT)) {
      return paths
          .filter(path -> path.toString().endsWith(".py"))
          .sorted()
          .map(PythonProgram::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return file.getFileName().toString();
  }

  String folder() {
    return file.getParent().toString();
  }

  /** What it prints, and the error that ends it. */
  String recorded() {
    try {
      return Files.readString(file.resolveSibling(name().replaceFirst("\\.py$", ".txt")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  SourceFile source() {
    try {
      return SourceFile.decode(name(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its Java, in a package of its own. */
  Translation translate(Translator translator) {
    String javaPackage = file.toString().replaceFirst("\\.py$", "_py").replaceAll("[/\\\\]", ".");
    return translator.translate(
        source(), new TranslatorOptions(javaPackage, Optional.empty(), SourcePath.EMPTY));
  }

  @Override
  public String toString() {
    return ROOT.relativize(file).toString();
  }
}
