package org.tfgraft.translator.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sessions with prompts in text without fences. */
class PlainSessionsTest {
  @Test
  void sessions() {
    check(
        """
        Here is a session.

        >>> for i in range(2):
        ...     print(i)
        ...
        0
        1

        >>> 'v:0'
        'v:0'

        And another one, of IPython.

        In [1]: a = 1

        In [2]: a
        Out[2]: 1
        """,
        """
        prose |Here is a session.
        blank |
        code  |>>> for i in range(2):
        code  |...     print(i)
        code  |...
        output|0
        output|1
        blank |
        code  |>>> 'v:0'
        output|'v:0'
        blank |
        prose |And another one, of IPython.
        blank |
        code  |In [1]: a = 1
        blank |
        code  |In [2]: a
        output|Out[2]: 1
        snippet 3-9 prints 6-10
        3: for i in range(2):
        4:     print(i)
        5:\s
        8:\s
        9: 'v:0'
        > 0
        > 1
        > 'v:0'
        snippet 14-16 prints 17-17
        14: a = 1
        15:\s
        16: a
        > 1
        """);
  }

  @Test
  void promptsThatStandAlone() {
    check(
        """
        In [3]:
        import tensorflow as tf
        v = tf.get_variable("v", [1])
        v.name
        Out[3]:
        'v:0'
        """,
        """
        fence |In [3]:
        code  |import tensorflow as tf
        code  |v = tf.get_variable("v", [1])
        code  |v.name
        fence |Out[3]:
        output|'v:0'
        snippet 2-4 prints 6-6
        2: import tensorflow as tf
        3: v = tf.get_variable("v", [1])
        4: v.name
        > 'v:0'
        """);
  }

  private static void check(String text, String expected) {
    assertThat(DocumentTable.of("post.txt", text)).isEqualTo(expected);
  }
}
