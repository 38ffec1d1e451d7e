package org.tfgraft.translator;

import java.util.List;
import java.util.Optional;
import org.tfgraft.translator.ast.PythonVersion;

/**
 * How to translate. {@code javaPackage} may be empty; {@code pythonPath} are the folders where
 * imports are found, the program's own folder first.
 */
public record TranslatorOptions(
    String javaPackage, Optional<PythonVersion> version, List<java.nio.file.Path> pythonPath) {
  public TranslatorOptions {
    pythonPath = List.copyOf(pythonPath);
  }

  public static TranslatorOptions standard() {
    return new TranslatorOptions("", Optional.empty(), List.of());
  }
}
