package org.tfgraft.translator.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tfgraft.translator.source.CodeLine;

/**
 * reStructuredText: the directives that show code ({@code code-block}, {@code testcode}, …),
 * literal blocks behind {@code ::}, and doctest blocks. All else is prose.
 */
final class StructuredTextReader implements DocumentReader {
  private static final Pattern DIRECTIVE =
      Pattern.compile(
          "([ \\t]*)\\.\\. (code-block|code|sourcecode|ipython|testcode|testsetup|testoutput|doctest"
              + "|parsed-literal|literal|highlight)::[ \\t]*(\\S*)[ \\t]*");
  private static final Pattern OPTION = Pattern.compile("[ \\t]+:[\\w-]+:.*");

  @Override
  public Document read(String name, String text) {
    List<String> lines = text.lines().toList();
    Blocks blocks = new Blocks(lines, new DocumentBuilder(lines));
    blocks.all();
    return blocks.document.build(name, DocumentFormat.STRUCTURED_TEXT);
  }

  /** Whether a line can only be of this format. */
  static boolean isDirective(String line) {
    return DIRECTIVE.matcher(line).matches();
  }

  /** Goes through the lines and hands the blocks of code on. */
  private static final class Blocks {
    private final List<String> lines;
    private final DocumentBuilder document;
    private Language highlighted = Language.UNKNOWN;
    private int at;

    Blocks(List<String> lines, DocumentBuilder document) {
      this.lines = lines;
      this.document = document;
    }

    void all() {
      while (at < lines.size()) {
        String line = lines.get(at);
        Matcher directive = DIRECTIVE.matcher(line);
        if (directive.matches()) {
          directive(directive);
        } else if (line.strip().startsWith(">>>")) {
          session();
        } else if (line.stripTrailing().endsWith("::") && !line.strip().startsWith("..")) {
          literal(line);
        } else {
          at++;
        }
      }
    }

    private void directive(Matcher directive) {
      String name = directive.group(2);
      Optional<Language> argument =
          directive.group(3).isEmpty()
              ? Optional.empty()
              : Optional.of(Language.named(directive.group(3)));
      document.mark(++at, LineClass.FENCE);
      if (name.equals("highlight")) {
        highlighted = argument.orElse(Language.UNKNOWN);
        return;
      }
      while (at < lines.size() && OPTION.matcher(lines.get(at)).matches()) {
        document.mark(++at, LineClass.FENCE);
      }
      boolean grouped = name.startsWith("test") || name.equals("doctest");
      Language language =
          grouped || name.equals("ipython")
              ? Language.named(name)
              : name.contains("literal") ? Language.UNKNOWN : argument.orElse(highlighted);
      document.block(indented(indent(directive.group(1))), language);
    }

    private void literal(String line) {
      at++;
      if (line.strip().equals("::")) {
        document.mark(at, LineClass.FENCE);
      }
      if (at < lines.size() && lines.get(at).isBlank()) {
        document.block(indented(indent(line)), highlighted);
      }
    }

    /** A doctest block ends at a blank line; a blank line between two of them ends neither. */
    private void session() {
      int start = at;
      int end = at;
      while (at < lines.size() && (!lines.get(at).isBlank() || isSessionAfterBlank())) {
        end = lines.get(at).isBlank() ? end : at + 1;
        at++;
      }
      List<CodeLine> block = new ArrayList<>();
      for (int i = start; i < end; i++) {
        block.add(new CodeLine(i + 1, lines.get(i)));
      }
      document.block(block, Language.PYTHON);
    }

    private boolean isSessionAfterBlank() {
      return at + 1 < lines.size() && lines.get(at + 1).strip().startsWith(">>>");
    }

    /** The lines that stand further to the right than a column, without what they share of it. */
    private List<CodeLine> indented(int column) {
      int start = at;
      while (at < lines.size() && (lines.get(at).isBlank() || indent(lines.get(at)) > column)) {
        at++;
      }
      List<String> block = lines.subList(start, at);
      int shared =
          block.stream().filter(line -> !line.isBlank()).mapToInt(Blocks::indent).min().orElse(0);
      List<CodeLine> code = new ArrayList<>();
      for (int i = 0; i < block.size(); i++) {
        String line = block.get(i);
        code.add(new CodeLine(start + i + 1, line.substring(Math.min(shared, indent(line)))));
      }
      return code;
    }

    private static int indent(String line) {
      return line.length() - line.stripLeading().length();
    }
  }
}
