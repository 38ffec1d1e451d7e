package org.tfgraft.translator;

import java.util.Optional;
import org.tfgraft.translator.ast.PythonVersion;
import org.tfgraft.translator.source.SourcePath;

/**
 * How to translate. {@code javaPackage} may be empty; {@code path} is where imports are found, the
 * program's own folder first.
 */
public record TranslatorOptions(
    String javaPackage, Optional<PythonVersion> version, SourcePath path) {
  /** No package, the version that the text shows, and nothing to import but libraries. */
  public static TranslatorOptions standard() {
    return new TranslatorOptions("", Optional.empty(), SourcePath.EMPTY);
  }
}
