package org.tfgraft.translator.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Directives, literal blocks and doctest blocks. */
class StructuredTextReaderTest {
  @Test
  void directives() {
    check(
        """
        .. code-block:: python
           :linenos:

           if a:
               b = 1

           c = 2

        text
          .. testcode::

              print(c)

          .. testoutput::

              2
        .. code-block:: bash

           ls
        .. note:: no code
        """,
        """
        fence |.. code-block:: python
        fence |   :linenos:
        blank |
        code  |   if a:
        code  |       b = 1
        blank |
        code  |   c = 2
        blank |
        prose |text
        fence |  .. testcode::
        blank |
        code  |      print(c)
        blank |
        fence |  .. testoutput::
        blank |
        output|      2
        fence |.. code-block:: bash
        blank |
        prose |   ls
        prose |.. note:: no code
        snippet 4-7
        4: if a:
        5:     b = 1
        6:\s
        7: c = 2
        snippet 12-12 prints 16-16
        12: print(c)
        > 2
        """);
  }

  @Test
  void literalBlocks() {
    check(
        """
        For instance::

          x = f(1)

        ::

          y = 2
        No block::
          text
        """,
        """
        prose |For instance::
        blank |
        code  |  x = f(1)
        blank |
        fence |::
        blank |
        code  |  y = 2
        prose |No block::
        prose |  text
        snippet 3-3
        3: x = f(1)
        snippet 7-7
        7: y = 2
        """);
  }

  @Test
  void doctestBlocks() {
    check(
        """
        Text

        >>> a = 1

        >>> a
        1

        Text
        """,
        """
        prose |Text
        blank |
        code  |>>> a = 1
        blank |
        code  |>>> a
        output|1
        blank |
        prose |Text
        snippet 3-5 prints 6-6
        3: a = 1
        4:\s
        5: a
        > 1
        """);
  }

  private static void check(String text, String expected) {
    assertThat(DocumentTable.of("guide.rst", text)).isEqualTo(expected);
  }
}
