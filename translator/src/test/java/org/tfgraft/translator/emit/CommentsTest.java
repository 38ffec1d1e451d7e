package org.tfgraft.translator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Text of a program can never become Java. */
class CommentsTest {
  private static void check(String text, String javadoc) {
    assertThat(Comments.javadoc(text)).isEqualTo(javadoc);
  }

  @Test
  void javadocHoldsNoEscapesAndDoesNotEnd() {
    check("a \\u000a b", "a \\\\u000a b");
    check("a \\\\u000a b", "a \\\\u000a b");
    check("a \\\\\\u000a b", "a \\\\\\\\u000a b");
    check("a */ <b> & @see", "a *&#47; &lt;b&gt; &amp; &#64;see");
  }
}
