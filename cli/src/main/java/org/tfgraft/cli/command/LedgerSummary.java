package org.tfgraft.cli.command;

import java.util.List;
import java.util.Locale;
import org.tfgraft.cli.ExitCode;
import org.tfgraft.translator.Translation;
import org.tfgraft.translator.emit.Ledger;
import org.tfgraft.translator.source.SourceFile;

/** The ledger in a few lines: how many statements became what, and those that need attention. */
final class LedgerSummary {
  private LedgerSummary() {}

  /** What is not translated, line by line, and the sums. */
  static String of(SourceFile file, Translation translation) {
    StringBuilder text = new StringBuilder();
    for (Ledger.Entry entry : translation.ledger()) {
      if (entry.outcome() == Ledger.Outcome.NOT_TRANSLATED) {
        text.append(line(entry)).append('\n');
      }
    }
    return text.append(sums(file, translation)).append('\n').toString();
  }

  /** One statement of the ledger. */
  static String line(Ledger.Entry entry) {
    String reason = entry.reason().isEmpty() ? "" : ": " + entry.reason();
    return "%s:%d: %s%s".formatted(entry.file(), entry.line(), word(entry.outcome()), reason);
  }

  static String sums(SourceFile file, Translation translation) {
    return ("%s: %d statements: %d translated, %d under an assumption, %d left out,"
            + " %d not translated")
        .formatted(
            file.name(),
            translation.ledger().size(),
            count(translation.ledger(), Ledger.Outcome.TRANSLATED),
            count(translation.ledger(), Ledger.Outcome.ASSUMED),
            count(translation.ledger(), Ledger.Outcome.LEFT_OUT),
            count(translation.ledger(), Ledger.Outcome.NOT_TRANSLATED));
  }

  static long count(List<Ledger.Entry> ledger, Ledger.Outcome outcome) {
    return ledger.stream().filter(entry -> entry.outcome() == outcome).count();
  }

  /** How an outcome is called in reports. */
  static String word(Ledger.Outcome outcome) {
    return switch (outcome) {
      case TRANSLATED -> "translated";
      case ASSUMED -> "assumed";
      case LEFT_OUT -> "left out";
      case NOT_TRANSLATED -> "not translated";
    };
  }

  /** How an outcome is called in JSON. */
  static String key(Ledger.Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }

  static int exitCode(Translation translation) {
    if (translation.isRejected()) {
      return ExitCode.USAGE;
    }
    return translation.hasUnsupported() ? ExitCode.UNSUPPORTED : ExitCode.DONE;
  }
}
