package org.tfgraft.cli.document;

import java.util.List;
import org.tfgraft.cli.execute.ProgramFacts;
import org.tfgraft.translator.repair.MappedSource;
import org.tfgraft.translator.repair.ReadingSpace;

/** The beginning of a reading as a program that stops where the beginning ends. */
final class StoppedReading {
  private static final String STOP = "the beginning ends here";

  private StoppedReading() {}

  static MappedSource of(ReadingSpace.Beginning beginning) {
    StringBuilder end = new StringBuilder();
    end.append("    ".repeat(beginning.depth())).append("raise SystemExit(\"" + STOP + "\")\n");
    List<String> open = beginning.openBlocks();
    for (int depth = open.size() - 1; depth >= 0; depth--) {
      if (open.get(depth).equals("try")) {
        end.append("    ".repeat(depth)).append("finally:\n");
        end.append("    ".repeat(depth + 1)).append("pass\n");
      }
    }
    return beginning.reading().source().then(MappedSource.added(end.toString()));
  }

  /** Whether a program ended because it was stopped. */
  static boolean isStop(ProgramFacts.Failure failure) {
    return failure.type().equals("SystemExit") && failure.message().equals(STOP);
  }
}
