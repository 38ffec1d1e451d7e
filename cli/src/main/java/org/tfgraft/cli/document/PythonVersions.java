package org.tfgraft.cli.document;

import java.util.Optional;
import org.tfgraft.translator.ast.PythonVersion;
import org.tfgraft.translator.parse.PythonAstParser;
import org.tfgraft.translator.repair.MappedSource;
import org.tfgraft.translator.source.Diagnostics;
import org.tfgraft.translator.source.SourceFile;

/** Tells Python 2 from Python 3 by the text of a snippet. */
final class PythonVersions {
  private PythonVersions() {}

  /** 2 or 3. */
  static int of(MappedSource source) {
    SourceFile file = new SourceFile("snippet", source.text());
    PythonVersion version =
        PythonAstParser.parse(file, Optional.empty(), new Diagnostics(file)).version();
    return version == PythonVersion.PYTHON_2 ? 2 : 3;
  }
}
