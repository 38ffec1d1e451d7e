package org.tfgraft.translator.document;

import java.util.Locale;
import java.util.Optional;

/** Reads documents: the name of a file, and else its first characters, tell the format. */
public final class Documents {
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
}
