package org.tfgraft.translator.repair;

import java.util.List;

/** The statements of a snippet after all repairs but those of the indentation. */
public record RepairedCode(List<CodeStatement> statements, List<Repair> repairs) {
  public RepairedCode {
    statements = List.copyOf(statements);
    repairs = List.copyOf(repairs);
  }

  /** Whether every statement can be read. */
  public boolean isPython() {
    return statements.stream().noneMatch(s -> s.kind() == CodeStatement.Kind.BROKEN);
  }
}
