package org.tfgraft.translator.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Decoding and places. */
class SourceFileTest {
  private static void check(byte[] bytes, String text) {
    assertThat(SourceFile.decode("p.py", bytes).text()).isEqualTo(text);
  }

  @Test
  void decodesAsPythonDoes() {
    check("x = 'é'\r\ny\rz".getBytes(StandardCharsets.UTF_8), "x = 'é'\ny\nz");
    check("\uFEFFx = 'é'".getBytes(StandardCharsets.UTF_8), "x = 'é'");
    check("# coding: latin-1\n'é'".getBytes(StandardCharsets.ISO_8859_1), "# coding: latin-1\n'é'");
    check(
        "#!python\n# -*- coding: GBK -*-\n'中'".getBytes(Charset.forName("GBK")),
        "#!python\n# -*- coding: GBK -*-\n'中'");
    check("'é'".getBytes(StandardCharsets.ISO_8859_1), "'é'");
    check(
        "# coding: no-such-thing\nx".getBytes(StandardCharsets.UTF_8),
        "# coding: no-such-thing\nx");
  }

  @Test
  void findsPlaces() {
    SourceFile file = new SourceFile("p.py", "ab\n\nc");
    assertThat(file.line(1)).isEqualTo("ab");
    assertThat(file.line(2)).isEmpty();
    assertThat(file.line(3)).isEqualTo("c");
    assertThat(file.line(4)).isEmpty();
    assertThat(file.span(1, 4)).isEqualTo(new Span(1, 1, 3, 0));
    assertThat(file.text(new Span(1, 1, 3, 1))).isEqualTo("b\n\nc");
  }

  @Test
  void rendersAPlaceWithItsLine() {
    SourceFile file = new SourceFile("p.py", "\tx = y\n");
    DiagnosticKind kind = DiagnosticKind.warning("some-code", "%s is odd");
    Diagnostics diagnostics = new Diagnostics(file);
    diagnostics.report(kind, new Span(1, 5, 1, 6), "y");
    diagnostics.report(kind, new Span(1, 5, 1, 6), "y");
    assertThat(diagnostics.hasErrors()).isFalse();
    assertThat(diagnostics.asList())
        .extracting(Diagnostic::render)
        .containsExactly("p.py:1:6: warning: y is odd [some-code]\n\tx = y\n\t    ^");
  }
}
