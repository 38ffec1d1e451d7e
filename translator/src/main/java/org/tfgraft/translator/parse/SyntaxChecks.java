package org.tfgraft.translator.parse;

import java.util.List;
import org.tfgraft.translator.ast.Statement;

final class SyntaxChecks {
  SyntaxChecks(ParseContext context) {}

  void check(List<Statement> body) {}
}
