package org.tfgraft.cli.command;

import org.tfgraft.cli.execute.ProgramRequest;
import org.tfgraft.runtime.version.TensorFlowVersion;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option that says which TensorFlow's printed forms a program gets. */
public final class VersionOption {
  @Option(
      names = "--tf-version",
      paramLabel = "V",
      converter = Release.class,
      description = "Print and name as that TensorFlow did: 1.0 to 1.15. Default: 1.15.")
  private String version = ProgramRequest.NEWEST;

  /** A run with the forms of the release that was asked for. */
  ProgramRequest applyTo(ProgramRequest request) {
    return request.withVersion(version);
  }

  /** Accepts the releases of TensorFlow 1. */
  static final class Release implements ITypeConverter<String> {
    @Override
    public String convert(String text) {
      return TensorFlowVersion.parse(text)
          .map(TensorFlowVersion::toString)
          .orElseThrow(
              () -> new TypeConversionException("'" + text + "' is not one of 1.0 to 1.15"));
    }
  }
}
