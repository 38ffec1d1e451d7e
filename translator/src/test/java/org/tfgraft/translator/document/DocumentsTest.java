package org.tfgraft.translator.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which format a text is of, and what is no document at all. */
class DocumentsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "post.txt   | Text              | PLAIN_TEXT",
        "post.txt   | ```~a = 1~```     | MARKDOWN",
        "post.md    | Text~~x = f(1)    | PLAIN_TEXT",
        "post.md    | Text~~    x = 1   | MARKDOWN",
        "post       | <!DOCTYPE html>~x | HTML",
        "-          | .. code:: python  | STRUCTURED_TEXT",
        "-          | {'cells': []}     | NOTEBOOK",
        "guide.rst  | ```               | STRUCTURED_TEXT",
      })
  void formats(String name, String text, DocumentFormat expected)
      throws UnreadableDocumentException {
    String content = text.replace('~', '\n').replace('\'', '"');
    assertThat(Documents.read(name, content, Optional.empty()).format()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "print(1)~                    | 0  | false",
        "print(1~                     | 1  | false",
        "\'\'\'~```~a~```~\'\'\'            | 0  | false",
        "Text~```~a~```               | 1  | true",
        "Text~>>> a                   | 2  | true",
        "<html>                       | 0  | true",
        "a b~c d~e f~g = 1            | 3  | true",
        "a b~c d~e f~1~2~3~4~5~6~7~8~9~10  | 3  | false",
        "a~b                          | 10 | true",
      })
  void textsWithoutAName(String text, int wrongLines, boolean expected) {
    assertThat(Documents.isDocument(text.replace('~', '\n'), any -> wrongLines))
        .isEqualTo(expected);
  }

  @Test
  void whatIsNoDocument() {
    checkUnreadable(" \n\n", "a.md is empty");
    checkUnreadable("a\0b", "a.md is binary, not text");
    checkUnreadable("a ".repeat(3 << 20), "a.md is larger than 4 MB");
    String page = "<html><pre class='python'>" + "a = 1\n".repeat(1 << 20);
    checkUnreadable(page, "a.md holds more than 4 MB of code");
  }

  @Test
  void longLinesAndDeepNestingAreRead() throws UnreadableDocumentException {
    for (String text :
        new String[] {"x ".repeat(500_000), "> ".repeat(100_000), "[".repeat(100_000)}) {
      for (DocumentFormat format : DocumentFormat.values()) {
        if (format != DocumentFormat.NOTEBOOK) {
          Document document = Documents.read("a", text, Optional.of(format));
          assertThat(document.lines()).hasSize(1);
        }
      }
    }
  }

  @Test
  void deepElementsAreRead() throws UnreadableDocumentException {
    String html = "<div>".repeat(100_000) + "<pre>" + "<b>".repeat(100_000) + "a = 1";
    Document document = Documents.read("a.html", html, Optional.empty());
    assertThat(document.snippets()).hasSize(1);
  }

  private static Optional<DocumentFormat> forced(String text) {
    return text.startsWith("<html>") ? Optional.of(DocumentFormat.HTML) : Optional.empty();
  }

  private static void checkUnreadable(String text, String message) {
    assertThatThrownBy(() -> Documents.read("a.md", text, forced(text)))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessage(message);
  }

  @Test
  void fencesMayBeLong() {
    assertThat(Documents.shownFormat("A post.\n\n````python\nx = 1\n````\n"))
        .contains(DocumentFormat.MARKDOWN);
    assertThat(Documents.shownFormat("A post.\n\n```x``` is no fence\n")).isEmpty();
  }
}
