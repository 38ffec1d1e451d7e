package org.tfgraft.translator.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tfgraft.translator.source.SourceFile;

/** The program of a document, each line with its place in the document. */
class DocumentProgramTest {
  @Test
  void everyLineOfATextKeepsItsNumber() {
    check(
        "post.md",
        """
        Text
        ```python
        a = 1

        ```
        ```python
        !ls
        b = 2
        ```
        """,
        """
        post.md:1 |
        post.md:2 |# snippet 1, lines 3-3
        post.md:3 |a = 1
        post.md:4 |
        post.md:5 |
        post.md:6 |# snippet 2, lines 7-8
        post.md:7 |# !ls
        post.md:8 |b = 2
        """);
  }

  @Test
  void linesOfOneLineOfAPageShareItsNumber() {
    check(
        "page.html",
        """
        <pre class="python">a = 1<br>b = 2
        c = 3</pre>
        <pre class="python">d = 4</pre>
        """,
        """
        page.html:1 |a = 1
        page.html:1 |b = 2
        page.html:2 |c = 3
        page.html:3 |d = 4
        """);
  }

  @Test
  void linesOfANotebookCountInTheirCells() {
    check(
        "n.ipynb",
        """
        {"cells": [{"cell_type": "markdown", "source": "text"},
                   {"cell_type": "code", "source": "a = 1\\n\\nb = 2"},
                   {"cell_type": "code", "source": "c = 3"}]}
        """,
        """
        n.ipynb:cell 2:0 |# cell 2
        n.ipynb:cell 2:1 |a = 1
        n.ipynb:cell 2:2 |
        n.ipynb:cell 2:3 |b = 2
        n.ipynb:cell 3:0 |# cell 3
        n.ipynb:cell 3:1 |c = 3
        """);
  }

  @Test
  void importsFromTheFutureStandAtTheBeginning() {
    check(
        "n.ipynb",
        """
        {"cells": [{"cell_type": "code", "source": "a = 1"},
                   {"cell_type": "code", "source": "# b\\n'''text\\n'''\\nfrom __future__ import division\\nb = 2"},
                   {"cell_type": "code", "source": "c = 3\\nfrom __future__ import division"}]}
        """,
        """
        n.ipynb:cell 2:4 |from __future__ import division
        n.ipynb:cell 1:0 |# cell 1
        n.ipynb:cell 1:1 |a = 1
        n.ipynb:cell 2:0 |# cell 2
        n.ipynb:cell 2:1 |# b
        n.ipynb:cell 2:2 |'''text
        n.ipynb:cell 2:3 |'''
        n.ipynb:cell 2:4 |# from __future__ import division
        n.ipynb:cell 2:5 |b = 2
        n.ipynb:cell 3:0 |# cell 3
        n.ipynb:cell 3:1 |c = 3
        n.ipynb:cell 3:2 |from __future__ import division
        """);
    check(
        "post.md",
        """
        ```python
        a = 1
        ```
        ```python
        from __future__ import division
        ```
        """,
        """
        post.md:5 |from __future__ import division
        post.md:2 |a = 1
        post.md:3 |
        post.md:4 |# snippet 2, lines 5-5
        post.md:5 |# from __future__ import division
        """);
  }

  @Test
  void namesOfCells() {
    String cell = DocumentProgram.cell("a/n.ipynb", 12);
    assertThat(DocumentProgram.fileOf(cell)).isEqualTo("a/n.ipynb");
    assertThat(DocumentProgram.cellOf(cell)).isEqualTo(12);
    assertThat(DocumentProgram.fileOf("a.py")).isEqualTo("a.py");
    assertThat(DocumentProgram.cellOf("a.py")).isZero();
  }

  private static void check(String name, String text, String expected) {
    StringBuilder table = new StringBuilder();
    try {
      SourceFile program = DocumentProgram.of(Documents.read(name, text, Optional.empty()));
      for (int line = 1; line <= program.text().lines().count(); line++) {
        table.append("%s |%s%n".formatted(program.place(line), program.line(line)));
      }
    } catch (UnreadableDocumentException e) {
      table.append(e.getMessage());
    }
    assertThat(table.toString()).isEqualTo(expected);
  }
}
