package org.tfgraft.translator.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Code, output and prose that follow each other without marks. */
class PlainTextReaderTest {
  @Test
  void codeOutputAndProse() {
    check(
        """
        Scopes share variables.
        import tensorflow as tf
        with tf.variable_scope("a"):
        v = tf.get_variable("v", [1])
        print(v.name)
        print("There is %d of them" % 1)
        a/v:0
        There is 1 of them
        As one sees, the scope is part of the name.
        """,
        """
        prose |Scopes share variables.
        code  |import tensorflow as tf
        code  |with tf.variable_scope("a"):
        code  |v = tf.get_variable("v", [1])
        code  |print(v.name)
        code  |print("There is %d of them" % 1)
        output|a/v:0
        output|There is 1 of them
        prose |As one sees, the scope is part of the name.
        snippet 2-6 prints 7-8
        2: import tensorflow as tf
        3: with tf.variable_scope("a"):
        4: v = tf.get_variable("v", [1])
        5: print(v.name)
        6: print("There is %d of them" % 1)
        > a/v:0
        > There is 1 of them
        """);
  }

  @Test
  void tracebacksAreOutputButNotWhatIsSaidOfThem() {
    check(
        """
        v = tf.get_variable("v", [1])
        ---------------------------------------------------------------------------
        ValueError Traceback (most recent call last)
        <ipython-input-3-0123> in <module>()
        ----> 1 v = tf.get_variable("v", [1])
        这里还有很多行
        ValueError: Variable v already exists, disallowed.
        Did you mean to set reuse=True?
        print(v)
        """,
        """
        code  |v = tf.get_variable("v", [1])
        output|---------------------------------------------------------------------------
        output|ValueError Traceback (most recent call last)
        output|<ipython-input-3-0123> in <module>()
        output|----> 1 v = tf.get_variable("v", [1])
        prose |这里还有很多行
        output|ValueError: Variable v already exists, disallowed.
        output|Did you mean to set reuse=True?
        code  |print(v)
        snippet 1-1 prints 2-8
        1: v = tf.get_variable("v", [1])
        > ---------------------------------------------------------------------------
        > ValueError Traceback (most recent call last)
        > <ipython-input-3-0123> in <module>()
        > ----> 1 v = tf.get_variable("v", [1])
        > ValueError: Variable v already exists, disallowed.
        > Did you mean to set reuse=True?
        snippet 9-9
        9: print(v)
        """);
  }

  @Test
  void signaturesAndNamesInProseAreProse() {
    check(
        """
        The function

        tf.zeros(shape, dtype=tf.float32, name=None)

        makes zeros, with
        reuse=True
        it shares, as
        tf.variable_scope
        says.
        """,
        """
        prose |The function
        blank |
        prose |tf.zeros(shape, dtype=tf.float32, name=None)
        blank |
        prose |makes zeros, with
        prose |reuse=True
        prose |it shares, as
        prose |tf.variable_scope
        prose |says.
        """);
  }

  @Test
  void aValueIsOutputWhereItIsAnnounced() {
    check(
        """
        print(a is b)
        The output is:
        True
        """,
        """
        code  |print(a is b)
        prose |The output is:
        output|True
        snippet 1-1 prints 3-3
        1: print(a is b)
        > True
        """);
  }

  @Test
  void damagedCodeIsCode() {
    check(
        """
        As follows:
        with tf.variable_scope(scope, reuse=True)
            v = tf.get_variable("v", [1])
        """,
        """
        prose |As follows:
        code  |with tf.variable_scope(scope, reuse=True)
        code  |    v = tf.get_variable("v", [1])
        snippet 2-3
        2: with tf.variable_scope(scope, reuse=True)
        3:     v = tf.get_variable("v", [1])
        """);
  }

  @Test
  void severalProgramsInARowComeApart() {
    check(
        """
        import tensorflow as tf
        v = tf.get_variable("v", [1])
        w = tf.get_variable("w", [1])
        print(v.name)
        v = tf.Variable(1, name="v")
        w = tf.Variable(1, name="w")
        print(v.name)
        import tensorflow as tf
        x = tf.constant(1)
        """,
        """
        code  |import tensorflow as tf
        code  |v = tf.get_variable("v", [1])
        code  |w = tf.get_variable("w", [1])
        code  |print(v.name)
        code  |v = tf.Variable(1, name="v")
        code  |w = tf.Variable(1, name="w")
        code  |print(v.name)
        code  |import tensorflow as tf
        code  |x = tf.constant(1)
        snippet 1-4
        1: import tensorflow as tf
        2: v = tf.get_variable("v", [1])
        3: w = tf.get_variable("w", [1])
        4: print(v.name)
        snippet 5-7
        5: v = tf.Variable(1, name="v")
        6: w = tf.Variable(1, name="w")
        7: print(v.name)
        snippet 8-9
        8: import tensorflow as tf
        9: x = tf.constant(1)
        """);
  }

  @Test
  void cellsOfAScrapedNotebook() {
    check(
        """
        In [None]:
        import tensorflow as tf

        /home/me/h5py/__init__.py:36: FutureWarning: Conversion of the second argument
          from ._conv import register_converters

        # A heading

        In [2]:
        with tf.variable_scope("a") as scope:
            v = tf.get_variable("v", [1])

            scope.reuse_variables()
        print(scope.name, v.name)

        # v.name = "b/v:0"
        w = v

        a a/v:0


        A sentence.

        In [3]:
        v.name

        Out[3]:
        'a/v:0'

        The end.
        """,
        """
        fence |In [None]:
        code  |import tensorflow as tf
        blank |
        output|/home/me/h5py/__init__.py:36: FutureWarning: Conversion of the second argument
        output|  from ._conv import register_converters
        blank |
        prose |# A heading
        blank |
        fence |In [2]:
        code  |with tf.variable_scope("a") as scope:
        code  |    v = tf.get_variable("v", [1])
        blank |
        code  |    scope.reuse_variables()
        code  |print(scope.name, v.name)
        blank |
        code  |# v.name = "b/v:0"
        code  |w = v
        blank |
        output|a a/v:0
        blank |
        blank |
        prose |A sentence.
        blank |
        fence |In [3]:
        code  |v.name
        blank |
        fence |Out[3]:
        output|'a/v:0'
        blank |
        prose |The end.
        snippet 2-2 prints 4-5
        2: import tensorflow as tf
        > /home/me/h5py/__init__.py:36: FutureWarning: Conversion of the second argument
        >   from ._conv import register_converters
        snippet 10-17 prints 19-19
        10: with tf.variable_scope("a") as scope:
        11:     v = tf.get_variable("v", [1])
        12:\s
        13:     scope.reuse_variables()
        14: print(scope.name, v.name)
        15:\s
        16: # v.name = "b/v:0"
        17: w = v
        > a a/v:0
        snippet 25-25 prints 28-28
        25: v.name
        > 'a/v:0'
        """);
  }

  private static void check(String text, String expected) {
    assertThat(DocumentTable.of(new PlainTextReader().read("post.txt", text))).isEqualTo(expected);
  }
}
