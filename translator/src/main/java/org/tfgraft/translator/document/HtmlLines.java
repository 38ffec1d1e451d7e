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

  private final List<CodeLine> lines = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();
  private int startLine;
  private int line;

  private HtmlLines(int firstLine) {
    this.startLine = firstLine;
    this.line = firstLine;
  }

  static List<CodeLine> of(Element block) {
    HtmlLines lines = new HtmlLines(Math.max(1, block.sourceRange().start().lineNumber()));
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
        at(element);
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
    at(node);
    String text = node.getWholeText();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        end();
        startLine = ++line;
      } else {
        startLine = current.isEmpty() ? line : startLine;
        current.append(c);
      }
    }
  }

  /** Where a node stands in the file; entities for line ends make no lines there. */
  private void at(Node node) {
    if (node.sourceRange().isTracked()) {
      line = Math.max(line, node.sourceRange().start().lineNumber());
    }
  }

  private void end() {
    lines.add(new CodeLine(startLine, current.toString()));
    current.setLength(0);
    startLine = line;
  }
}
