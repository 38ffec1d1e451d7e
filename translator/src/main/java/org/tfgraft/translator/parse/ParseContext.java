package org.tfgraft.translator.parse;

import org.tfgraft.translator.ast.PythonVersion;
import org.tfgraft.translator.source.DiagnosticKind;
import org.tfgraft.translator.source.Diagnostics;
import org.tfgraft.translator.source.SourceFile;
import org.tfgraft.translator.source.Span;

/** What the builders of one file share: its text, its version, and where errors go. */
record ParseContext(
    SourceFile file, PythonVersion version, boolean unicodeLiterals, Diagnostics diagnostics) {

  boolean isPython2() {
    return version == PythonVersion.PYTHON_2;
  }

  void report(DiagnosticKind kind, Span span, Object... arguments) {
    diagnostics.report(kind, span, arguments);
  }

  /** Reports a construct of Python 2 in a file of Python 3. */
  void python2Only(Span span, String construct, String instead) {
    if (!isPython2()) {
      report(SyntaxErrors.PYTHON_2_ONLY, span, construct, instead);
    }
  }
}
