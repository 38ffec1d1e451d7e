package org.tfgraft.translator.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Reads documents: the name of a file, and else its first characters, tell the format. */
public final class Documents {
  /** Characters; larger texts are data, and would only fill the memory. */
  private static final int LARGEST = 4 << 20;

  /** Notebooks and pages carry pictures as text. */
  private static final int LARGEST_WITH_PICTURES = 64 << 20;

  /** Characters of code. */
  private static final int MOST_CODE = 4 << 20;

  /** Formats that no program could be taken for. */
  private static final Set<DocumentFormat> PAGES =
      Set.of(DocumentFormat.NOTEBOOK, DocumentFormat.HTML);

  /** Wrong lines that no program has that somebody wrote as one. */
  private static final int MANY = 10;

  /** Wrong lines that are too many for a short program. */
  private static final int SOME = 3;

  private Documents() {}

  /** The format that a file's name promises; empty for a Python file. */
  public static Optional<DocumentFormat> format(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String extension = lower.substring(lower.lastIndexOf('.') + 1);
    return switch (extension) {
      case "ipynb" -> Optional.of(DocumentFormat.NOTEBOOK);
      case "md", "markdown" -> Optional.of(DocumentFormat.MARKDOWN);
      case "rst", "rest" -> Optional.of(DocumentFormat.STRUCTURED_TEXT);
      case "html", "htm", "xhtml" -> Optional.of(DocumentFormat.HTML);
      case "txt", "text" -> Optional.of(DocumentFormat.PLAIN_TEXT);
      default -> Optional.empty();
    };
  }

  /** The text of a document's bytes. */
  public static String decode(String name, byte[] bytes) throws UnreadableDocumentException {
    return DocumentText.of(name, bytes);
  }

  /**
   * Whether a text without a name is a document and no program. Much in documents is also right in
   * the docstrings of programs, so that a text that can be read as Python is Python; one without
   * marks is a document if so much of it is wrong that it cannot be meant as a program.
   *
   * @param wrongLines on how many lines there is something that is not Python
   */
  public static boolean isDocument(String text, ToIntFunction<String> wrongLines) {
    Optional<DocumentFormat> shown = shownFormat(text);
    if (shown.isPresent() && PAGES.contains(shown.get())) {
      return true;
    }
    int wrong = wrongLines.applyAsInt(text);
    if (shown.isPresent() || text.lines().anyMatch(Prompts::beginsCode)) {
      return wrong > 0;
    }
    long lines = text.lines().filter(line -> !line.isBlank()).count();
    return wrong >= MANY || wrong >= SOME && wrong * 4L >= lines;
  }

  /** A document with the cells of a notebook as they stand. */
  public static Document read(String name, String text, Optional<DocumentFormat> forced)
      throws UnreadableDocumentException {
    return read(name, text, forced, NotebookOrder.DOCUMENT);
  }

  /**
   * A document.
   *
   * @param name the file's name, as the user gave it
   * @param forced the format, where it is not to be found out
   * @throws UnreadableDocumentException if it is empty, too large, binary, or not of its format
   */
  public static Document read(
      String name, String text, Optional<DocumentFormat> forced, NotebookOrder order)
      throws UnreadableDocumentException {
    check(name, text);
    checkSize(name, text.length(), LARGEST_WITH_PICTURES);
    String normalized = normalized(text);
    DocumentFormat format = forced.orElseGet(() -> formatOf(name, normalized));
    DocumentReader reader =
        switch (format) {
          case NOTEBOOK -> new NotebookReader(order);
          case MARKDOWN -> new MarkdownReader();
          case STRUCTURED_TEXT -> new StructuredTextReader();
          case HTML -> new HtmlReader();
          case PLAIN_TEXT -> new PlainTextReader();
        };
    boolean pictures = format == DocumentFormat.NOTEBOOK || format == DocumentFormat.HTML;
    checkSize(name, normalized.length(), pictures ? LARGEST_WITH_PICTURES : LARGEST);
    Document document = reader.read(name, normalized);
    long code =
        document.snippets().stream()
            .flatMap(snippet -> snippet.code().stream())
            .mapToLong(line -> line.text().length())
            .sum();
    if (code > MOST_CODE) {
      throw new UnreadableDocumentException(
          "%s holds more than %d MB of code".formatted(name, MOST_CODE >> 20));
    }
    return document;
  }

  private static void checkSize(String name, int size, int largest)
      throws UnreadableDocumentException {
    if (size > largest) {
      throw new UnreadableDocumentException(
          "%s is larger than %d MB".formatted(name, largest >> 20));
    }
  }

  private static void check(String name, String text) throws UnreadableDocumentException {
    if (text.isBlank()) {
      throw new UnreadableDocumentException("%s is empty".formatted(name));
    } else if (text.indexOf('\0') >= 0) {
      throw new UnreadableDocumentException("%s is binary, not text".formatted(name));
    }
  }

  private static String normalized(String text) {
    String unmarked = text.charAt(0) == '\uFEFF' ? text.substring(1) : text;
    return unmarked.indexOf('\r') < 0
        ? unmarked
        : unmarked.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** The format of a text: a name that says only that it is text leaves it to the content. */
  private static DocumentFormat formatOf(String name, String text) {
    Optional<DocumentFormat> promised = format(name);
    DocumentFormat shown = shownFormat(text).orElse(DocumentFormat.PLAIN_TEXT);
    return switch (promised.orElse(DocumentFormat.PLAIN_TEXT)) {
      case PLAIN_TEXT -> shown;
      case MARKDOWN ->
          shown == DocumentFormat.PLAIN_TEXT && !hasOtherCode(text)
              ? DocumentFormat.PLAIN_TEXT
              : DocumentFormat.MARKDOWN;
      default -> promised.get();
    };
  }

  /** The format that a text itself shows, if it has the marks of one. */
  public static Optional<DocumentFormat> shownFormat(String text) {
    String start = text.substring(0, Math.min(text.length(), 2000)).strip();
    String lower = start.toLowerCase(Locale.ROOT);
    if (start.startsWith("{") && (text.contains("\"cells\"") || text.contains("\"worksheets\""))) {
      return Optional.of(DocumentFormat.NOTEBOOK);
    } else if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
      return Optional.of(DocumentFormat.HTML);
    }
    List<String> lines = text.lines().toList();
    if (hasCells(lines)) {
      return Optional.of(DocumentFormat.PLAIN_TEXT);
    }
    if (lines.stream().anyMatch(Documents::isFence)) {
      return Optional.of(DocumentFormat.MARKDOWN);
    }
    return lines.stream().anyMatch(StructuredTextReader::isDirective)
        ? Optional.of(DocumentFormat.STRUCTURED_TEXT)
        : Optional.empty();
  }

  /** Whether the page of a notebook was scraped: its text may hold fences, its cells have none. */
  private static boolean hasCells(List<String> lines) {
    boolean fenced = false;
    for (int i = 0; i + 1 < lines.size(); i++) {
      fenced ^= isFence(lines.get(i));
      if (!fenced && Prompts.beginsCell(lines.get(i)) && !isFence(lines.get(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFence(String line) {
    String text = line.stripLeading();
    return text.startsWith("```") && text.replaceFirst("^`+", "").indexOf('`') < 0
        || text.startsWith("~~~")
        || GluedFences.isOpening(line)
        || MarkdownFences.isOpening(line);
  }

  /** Code that Markdown shows without a fence: indented below a blank line, or as HTML. */
  private static boolean hasOtherCode(String text) {
    return text.contains("\n\n    ") || text.contains("\n\n\t") || text.contains("<pre");
  }
}
