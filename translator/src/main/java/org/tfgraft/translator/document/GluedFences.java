package org.tfgraft.translator.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tfgraft.translator.source.CodeLine;

/**
 * Fences of pages that lost line breaks: code begins in the line of the first fence, and may end in
 * the line of the last. For CommonMark the code would be the name of a language, so such a line
 * becomes two, which keep its number.
 */
final class GluedFences {
  private static final Pattern FENCE = Pattern.compile("(\\s*)(`{3,})([^`\\s].*)");
  private static final Pattern STATEMENT =
      Pattern.compile(
          "(?:import|from|def|class|with|for|while|if|try|assert|print|del|global|raise)\\b.*"
              + "|[A-Za-z_][\\w.\\[\\]]*(?:\\s*,\\s*[\\w.]+)*\\s*[-+*/]?=[^=].*");
  private static final Pattern BEGINNING =
      Pattern.compile("#.*|@\\w.*|[A-Za-z_]\\w*(?:\\.\\w+|\\().*");

  private final List<CodeLine> apart = new ArrayList<>();

  /** The fence that ends the block, if one is open that code was glued to. */
  private String open = "";

  private GluedFences() {}

  /** The lines with what is glued taken apart. */
  static List<CodeLine> apart(List<String> lines) {
    GluedFences fences = new GluedFences();
    for (int i = 0; i < lines.size(); i++) {
      fences.add(new CodeLine(i + 1, lines.get(i)));
    }
    return fences.apart;
  }

  /** Whether code begins behind the fence that a line begins with. */
  static boolean isOpening(String line) {
    Matcher fence = FENCE.matcher(line);
    return fence.matches() && isCode(fence.group(3));
  }

  /** Words in backticks are no block, unless they are a statement as a whole. */
  private static boolean isCode(String text) {
    boolean statement = STATEMENT.matcher(text).matches();
    return text.contains("`")
        ? statement && text.replaceFirst("`{3,}\\s*$", "").indexOf('`') < 0
        : statement || BEGINNING.matcher(text).matches();
  }

  private void add(CodeLine line) {
    if (!open.isEmpty()) {
      body(line, line.text());
      return;
    }
    Matcher fence = FENCE.matcher(line.text());
    if (fence.matches() && isCode(fence.group(3))) {
      open = fence.group(2);
      apart.add(new CodeLine(line.line(), fence.group(1) + open));
      body(line, fence.group(1) + fence.group(3));
    } else {
      apart.add(line);
    }
  }

  private void body(CodeLine line, String text) {
    String code = text.stripTrailing();
    if (!code.endsWith(open)) {
      apart.add(new CodeLine(line.line(), text));
      return;
    }
    String before = code.substring(0, code.length() - open.length());
    if (!before.isBlank()) {
      apart.add(new CodeLine(line.line(), before));
    }
    apart.add(new CodeLine(line.line(), open));
    open = "";
  }
}
