package org.tfgraft.translator.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
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
    List<CodeLine> lines = GluedFences.apart(text.lines().toList());
    DocumentBuilder document = new DocumentBuilder(text.lines().toList());
    parser.parse(MarkdownFences.standard(lines)).accept(new Blocks(document, lines));
    return document.build(name, DocumentFormat.MARKDOWN);
  }

  /** Hands the blocks of code on. */
  private static final class Blocks extends AbstractVisitor {
    private final DocumentBuilder document;

    /** The lines that were parsed, with their numbers in the document. */
    private final List<CodeLine> source;

    Blocks(DocumentBuilder document, List<CodeLine> source) {
      this.document = document;
      this.source = source;
    }

    @Override
    public void visit(FencedCodeBlock block) {
      int fence = firstLine(block);
      List<CodeLine> lines = lines(block.getLiteral(), fence + 1);
      if (block.getClosingFenceLength() != null) {
        document.mark(source.get(fence + lines.size() + 1).line(), LineClass.FENCE);
      }
      fenced(source.get(fence).line(), lines, Language.named(block.getInfo()), block);
    }

    /** A fence may lack its end, so that the next one opens within it. */
    private void fenced(int fence, List<CodeLine> lines, Language language, FencedCodeBlock block) {
      document.mark(fence, LineClass.FENCE);
      int next = language == Language.OTHER ? lines.size() : openingFence(lines, block);
      if (next < lines.size()) {
        document.block(UnclosedFence.code(lines.subList(0, next)), language);
        CodeLine opening = lines.get(next);
        String info = opening.text().strip().replaceFirst("^[`~]+", "");
        fenced(opening.line(), lines.subList(next + 1, lines.size()), Language.named(info), block);
      } else if (block.getClosingFenceLength() == null) {
        document.block(UnclosedFence.code(lines), language);
      } else {
        document.block(lines, language);
      }
    }

    /** The first line that opens a fence of the same kind and names a language. */
    private static int openingFence(List<CodeLine> lines, FencedCodeBlock block) {
      String fence = block.getFenceCharacter().repeat(block.getOpeningFenceLength());
      int line = 0;
      while (line < lines.size() && !opens(lines.get(line).text().strip(), fence)) {
        line++;
      }
      return line;
    }

    private static boolean opens(String line, String fence) {
      return line.startsWith(fence)
          && !Language.named(line.substring(fence.length())).equals(Language.UNKNOWN);
    }

    @Override
    public void visit(HtmlBlock block) {
      int first = firstLine(block);
      int last = first + block.getSourceSpans().size() - 1;
      if (source.get(last).line() - source.get(first).line() == last - first) {
        HtmlReader.blocks(document, block.getLiteral(), source.get(first).line());
      }
    }

    @Override
    public void visit(IndentedCodeBlock block) {
      document.block(lines(block.getLiteral(), firstLine(block)), Language.UNKNOWN);
    }

    private static int firstLine(Block block) {
      return block.getSourceSpans().get(0).getLineIndex();
    }

    private List<CodeLine> lines(String literal, int first) {
      List<CodeLine> lines = new ArrayList<>();
      for (String line : literal.lines().toList()) {
        lines.add(new CodeLine(source.get(first + lines.size()).line(), line));
      }
      return lines;
    }
  }
}
