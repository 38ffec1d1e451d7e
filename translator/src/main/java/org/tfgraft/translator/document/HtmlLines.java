package org.tfgraft.translator.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.tfgraft.translator.source.CodeLine;

/**
 * The lines of preformatted HTML as a reader sees them, each with the line of the file on which it
 * begins. Elements that highlighters use for a line begin one, {@code <br>} ends one.
 */
final class HtmlLines implements NodeFilter {
  private static final Set<String> LINE_ELEMENTS = Set.of("div", "li", "p", "tr");
  private static final Set<String> NUMBER_CLASSES =
      Set.of(
          "lineno",
          "linenos",
          "linenumber",
          "line-number",
          "line-numbers",
          "line-numbers-rows",
          "ln",
          "gutter",
          "hljs-ln-numbers",
          "linenodiv",
          "line_number",
          "pre-numbering");

  /** Pages write it for spaces that they want to keep. */
  private static final char NO_BREAK_SPACE = '\u00a0';

  private final List<CodeLine> lines = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();
  private final HtmlSource source;
  private final boolean preformatted;
  private int startLine;
  private int line;

  private HtmlLines(HtmlSource source, Element block) {
    this.source = source;
    this.preformatted = block.nameIs("pre");
    this.line = source.line(block.sourceRange().start());
    this.startLine = line;
  }

  /** The lines of a block. */
  static List<CodeLine> of(Element block, HtmlSource source) {
    HtmlLines lines = new HtmlLines(source, block);
    for (Node child : block.childNodes()) {
      child.filter(lines);
    }
    if (!lines.current.isEmpty()) {
      lines.end();
    }
    return lines.lines;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      add(text);
    } else if (node instanceof Element element) {
      if (element.classNames().stream().anyMatch(NUMBER_CLASSES::contains)) {
        return FilterResult.SKIP_ENTIRELY;
      } else if (element.nameIs("br")) {
        at(source.line(element.sourceRange().start()), element);
        end();
      } else if (beginsLine(element) && !current.isEmpty()) {
        end();
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && beginsLine(element) && !current.isEmpty()) {
      end();
    }
    return FilterResult.CONTINUE;
  }

  private static boolean beginsLine(Element element) {
    return LINE_ELEMENTS.contains(element.normalName());
  }

  private void add(TextNode node) {
    String text = node.getWholeText();
    at(source.firstLine(node), node);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' && preformatted) {
        end();
        startLine = ++line;
      } else if (c == '\n') {
        line++;
      } else if (preformatted || !current.isEmpty() || !text.isBlank()) {
        startLine = current.isEmpty() ? line : startLine;
        current.append(c == NO_BREAK_SPACE ? ' ' : c);
      }
    }
  }

  /** Where a node stands in the file; entities for line ends make no lines there. */
  private void at(int begin, Node node) {
    if (node.sourceRange().isTracked()) {
      line = Math.max(line, begin);
    }
  }

  private void end() {
    lines.add(new CodeLine(startLine, current.toString()));
    current.setLength(0);
    startLine = line;
  }
}
