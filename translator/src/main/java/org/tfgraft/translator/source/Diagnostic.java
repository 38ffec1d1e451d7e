package org.tfgraft.translator.source;

/** Something said about a place in a source. */
public record Diagnostic(DiagnosticKind kind, SourceFile file, Span span, String message) {

  public boolean isError() {
    return kind.severity() == Severity.ERROR;
  }

  /**
   * The first line of what the user sees: {@code file.py:12:9: error: message}, columns counted
   * from 1; a warning ends in its code.
   */
  public String headline() {
    return "%s:%d: %s: %s%s"
        .formatted(
            file.place(span.startLine()),
            span.startColumn() + 1,
            kind.severity().word(),
            message,
            isError() ? "" : " [" + kind.code() + "]");
  }

  /** All that the user sees: the headline, the source line, and a caret under the place. */
  public String render() {
    String line = file.line(span.startLine());
    if (line.isBlank()) {
      return headline();
    }
    StringBuilder caret = new StringBuilder();
    for (int i = 0; i < span.startColumn(); i++) {
      caret.append(i < line.length() && line.charAt(i) == '\t' ? '\t' : ' ');
    }
    return headline() + "\n" + line.replace('\f', ' ') + "\n" + caret + "^";
  }

  @Override
  public String toString() {
    return headline();
  }
}
