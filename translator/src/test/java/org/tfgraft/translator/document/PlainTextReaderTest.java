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

  private static void check(String text, String expected) {
    assertThat(DocumentTable.of(new PlainTextReader().read("post.txt", text))).isEqualTo(expected);
  }
}
