package org.tfgraft.translator.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import org.tfgraft.translator.source.CodeLine;

/**
 * HTML: above all, each {@code <pre>} is a block, as highlighters, Jupyter's exports and Sphinx
 * write them. The language is in the classes of the element, of the {@code <code>} in it or of what
 * is around it; columns of line numbers are left out.
 */
final class HtmlReader implements DocumentReader {
  /** How far outside a block the language may be said. */
  private static final int FAR = 4;

  /** Highlighters that write tables of lines, and code whose lines are broken by hand, too. */
  private static final String BLOCKS =
      "pre, .syntaxhighlighter td.code > .container, .crayon-pre, code:has(br)";

  private static final String HIGHLIGHTERS = ".syntaxhighlighter, .crayon-syntax";

  private static final Pattern LANGUAGE =
      Pattern.compile(
          "(?:language|lang|highlight-source|highlight|brush|sourceCode)[-:]([\\w+#]+)");
  private static final Set<String> PLAIN_NAMES = Set.of("python", "python3", "ipython3", "pycon");
  private static final Pattern SHOWN_OUTPUT =
      Pattern.compile("output(?:_.*|-.*|)|jp-(?:OutputArea|RenderedText).*|cell_output");
  private static final Pattern NUMBERS = Pattern.compile("[\\s\\d]*\\d[\\s\\d]*");

  @Override
  public Document read(String name, String text) {
    DocumentBuilder document = new DocumentBuilder(text.lines().toList());
    blocks(document, text, 1);
    return document.build(name, DocumentFormat.HTML);
  }

  /** The blocks of a part of a document that is HTML and begins on a line. */
  static void blocks(DocumentBuilder document, String html, int firstLine) {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    org.jsoup.nodes.Document page = Jsoup.parse(html, "", parser);
    HtmlSource source = new HtmlSource(html, firstLine);
    Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element block : page.select(BLOCKS)) {
      found.add(block);
      if (block.parents().stream().noneMatch(found::contains)) {
        List<CodeLine> lines = HtmlLines.of(block, source);
        String whole = String.join("\n", lines.stream().map(CodeLine::text).toList());
        if (!NUMBERS.matcher(whole).matches() || language(block) == Language.OUTPUT) {
          fences(document, block, lines, source);
          document.block(lines, language(block));
        }
      }
    }
  }

  /** Lines on which nothing but the tags of a block stand. */
  private static void fences(
      DocumentBuilder document, Element block, List<CodeLine> lines, HtmlSource source) {
    Set<Integer> shown = new HashSet<>();
    lines.stream().filter(it -> !it.text().isBlank()).forEach(it -> shown.add(it.line()));
    for (Range tag : List.of(block.sourceRange(), block.endSourceRange())) {
      int line = source.line(tag.start());
      if (tag.isTracked() && !shown.contains(line) && !document.isMarked(line)) {
        document.mark(line, LineClass.FENCE);
      }
    }
  }

  static Language language(Element block) {
    List<Element> around = new ArrayList<>(block.select("code"));
    around.add(block);
    around.addAll(block.parents().stream().limit(FAR).toList());
    Optional.ofNullable(block.closest(HIGHLIGHTERS)).ifPresent(around::add);
    boolean shown =
        block.parents().stream()
            .flatMap(it -> it.classNames().stream())
            .anyMatch(it -> SHOWN_OUTPUT.matcher(it).matches());
    if (shown) {
      return isStandardError(block) ? Language.OTHER : Language.OUTPUT;
    }
    for (Element element : around) {
      String named = named(element);
      if (!named.isEmpty() && Language.named(named) != Language.UNKNOWN) {
        return Language.named(named);
      }
    }
    return Language.UNKNOWN;
  }

  /** What a cell wrote to standard error is no output of the program's. */
  private static boolean isStandardError(Element block) {
    return block.parents().stream()
        .anyMatch(
            it -> it.hasClass("output_stderr") || it.attr("data-mime-type").endsWith(".stderr"));
  }

  /** The language that an element names, or nothing. */
  private static String named(Element element) {
    for (String attribute : List.of("data-lang", "data-language", "lang-name")) {
      if (!element.attr(attribute).isEmpty()) {
        return element.attr(attribute);
      }
    }
    String classes = element.className().toLowerCase(Locale.ROOT);
    Matcher matcher = LANGUAGE.matcher(classes.replaceAll(":\\s+", ":"));
    if (matcher.find()) {
      return matcher.group(1);
    }
    return element.classNames().stream().filter(PLAIN_NAMES::contains).findFirst().orElse("");
  }
}
