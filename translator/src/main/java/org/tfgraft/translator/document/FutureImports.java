package org.tfgraft.translator.document;

import java.util.List;
import java.util.regex.Pattern;
import org.tfgraft.translator.source.CodeLine;

/**
 * Imports from {@code __future__} at the beginning of a snippet. Python takes them at the beginning
 * of what is run in one piece, which in a notebook is a cell; in the program of the whole document
 * they stand at its beginning.
 */
final class FutureImports {
  private static final Pattern FUTURE =
      Pattern.compile("from[ \\t]+__future__[ \\t]+import[ \\t]+[\\w, \\t]+(?:#.*)?");
  private static final Pattern MAY_STAND_BEFORE =
      Pattern.compile("\\s*(?:#.*)?|[rRuUbB]{0,2}[\"'].*", Pattern.DOTALL);

  private FutureImports() {}

  /** Which lines of a snippet are such imports. */
  static boolean[] in(List<CodeLine> code) {
    boolean[] imports = new boolean[code.size()];
    boolean[] starts = StatementStarts.of(code.stream().map(CodeLine::text).toList());
    for (int i = 0; i < imports.length; i++) {
      String line = code.get(i).text();
      imports[i] = starts[i] && FUTURE.matcher(line).matches();
      if (starts[i] && !imports[i] && !MAY_STAND_BEFORE.matcher(line).matches()) {
        break;
      }
    }
    return imports;
  }
}
