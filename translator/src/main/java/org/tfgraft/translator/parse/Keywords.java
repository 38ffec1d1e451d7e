package org.tfgraft.translator.parse;

import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.tfgraft.grammar.SoftKeywords;
import org.tfgraft.translator.ast.PythonVersion;

/** The keywords of each version of Python. */
final class Keywords {
  private Keywords() {}

  static void settle(List<CommonToken> tokens, PythonVersion version) {
    if (version == PythonVersion.PYTHON_2) {
      SoftKeywords.python2(tokens);
    } else {
      SoftKeywords.python3(tokens);
    }
  }
}
