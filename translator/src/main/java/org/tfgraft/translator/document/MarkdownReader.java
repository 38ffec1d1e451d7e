package org.tfgraft.translator.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.tfgraft.translator.source.CodeLine;

/**
 * Markdown as CommonMark describes it: fences of backticks or tildes and indented code, also in
 * lists and quotations. A fence that is never closed ends with the text, as it does there.
 */
final class MarkdownReader implements DocumentReader {
  private static final int DEEPEST = 200;

  @Override
  public Document read(String name, String text) throws UnreadableDocumentException {
    Parser parser =
        Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .build();
    DocumentBuilder document = new DocumentBuilder(text.lines().toList());
    parser.parse(text).accept(new Blocks(document));
    return document.build(name, DocumentFormat.MARKDOWN);
  }

  /** Hands the blocks of code on. */
  private static final class Blocks extends AbstractVisitor {
    private final DocumentBuilder document;

    Blocks(DocumentBuilder document) {
      this.document = document;
    }

    @Override
    public void visit(FencedCodeBlock block) {
      int fence = firstLine(block);
      List<CodeLine> lines = lines(block.getLiteral(), fence + 1);
      document.mark(fence, LineClass.FENCE);
      if (block.getClosingFenceLength() != null) {
        document.mark(fence + lines.size() + 1, LineClass.FENCE);
      }
      document.block(lines, Language.named(block.getInfo()));
    }

    @Override
    public void visit(IndentedCodeBlock block) {
      document.block(lines(block.getLiteral(), firstLine(block)), Language.UNKNOWN);
    }

    private static int firstLine(Block block) {
      return block.getSourceSpans().get(0).getLineIndex() + 1;
    }

    private static List<CodeLine> lines(String literal, int first) {
      List<CodeLine> lines = new ArrayList<>();
      for (String line : literal.lines().toList()) {
        lines.add(new CodeLine(first + lines.size(), line));
      }
      return lines;
    }
  }
}
