package org.tfgraft.cli.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tfgraft.cli.Translations;
import org.tfgraft.cli.command.TranslationOptions;
import org.tfgraft.cli.execute.ProgramCompiler;
import org.tfgraft.cli.execute.ProgramRunner;
import org.tfgraft.cli.input.SourceFolder;
import org.tfgraft.translator.document.Documents;
import org.tfgraft.translator.document.UnreadableDocumentException;

/** Posts, and the verdict on each of their snippets. */
class DocumentStudyTest {
  private static final ProgramCompiler COMPILER = new ProgramCompiler(ProgramRunner.classPath());

  @Test
  void whatIsTrueAgrees() {
    check(
        """
        ```python
        import tensorflow as tf
        with tf.variable_scope("a"):
            print(tf.get_variable("v", [1]).name)
        ```
        ```output
        a/v:0
        ```
        """,
        "agrees kernel 1");
  }

  @Test
  void lostIndentationIsFoundByWhatIsPrinted() {
    StudiedDocument studied =
        study(
            """
            import tensorflow as tf
            with tf.variable_scope("a"):
            v = tf.get_variable("v", [1])
            with tf.name_scope("b"):
            w = tf.Variable(1, name="w")
            print(v.name)
            print(w.name)
            a/v:0
            a/b/w:0
            """);
    Finding finding = studied.findings().get(0);
    assertThat(finding.source().text())
        .isEqualTo(
            """
            import tensorflow as tf
            with tf.variable_scope("a"):
                v = tf.get_variable("v", [1])
                with tf.name_scope("b"):
                    w = tf.Variable(1, name="w")
            print(v.name)
            print(w.name)
            """);
    assertThat(finding.verdict()).isEqualTo(Verdict.AGREES_REPAIRED);
    assertThat(finding.readings().sentence(finding.verdict()))
        .isEqualTo("9 readings compile, 6 agree, all 6 make the same graph");
  }

  @Test
  void theFirstWrongLineSettlesWhatStandsBeforeIt() {
    StudiedDocument studied =
        study(
            """
            import tensorflow as tf
            def layer(n):
            with tf.variable_scope("l%d" % n):
            try:
            v = tf.get_variable("v", [n])
            except ValueError as e:
            print("no")
            else:
            print(v.name)
            return v
            for i in range(1, 3):
            with tf.variable_scope("net"):
            layer(i)
            with tf.name_scope("more"):
            w = tf.Variable(1.0, name="w")
            print(w.name)
            net/l1/v:0
            net/l2/v:0
            more/w:0
            """);
    Finding finding = studied.findings().get(0);
    assertThat(finding.source().text())
        .contains(
            """
            for i in range(1, 3):
                with tf.variable_scope("net"):
                    layer(i)
            with tf.name_scope("more"):
            """);
    assertThat(finding.verdict()).isEqualTo(Verdict.AGREES_REPAIRED);
  }

  @Test
  void whatStandsBehindAnErrorMakesNoDifference() {
    StudiedDocument studied =
        study(
            """
            ```python
            import tensorflow as tf
            with tf.variable_scope("a", reuse=True):
            v = tf.get_variable("v", [1])
            with tf.variable_scope("b"):
            w = tf.get_variable("w", [1])
            with tf.variable_scope("c"):
            x = tf.get_variable("x", [1])
            with tf.variable_scope("d"):
            y = tf.get_variable("y", [1])
            with tf.variable_scope("e"):
            print(y.name)
            ```
            ```output
            ValueError: Variable a/v does not exist, or was not created with tf.get_variable().
            ```
            """);
    Finding.Readings readings = studied.findings().get(0).readings();
    assertThat(readings.complete()).isTrue();
    assertThat(readings.graphs()).isEqualTo(1);
  }

  @Test
  void tracebacksThatAProgramPrintsAreComparedWithoutTheirPlaces() {
    check(
        """
        ```python
        import tensorflow as tf
        tf.get_variable("v", [1])
        try:
            tf.get_variable("v", [1])
        except ValueError as e:
            print(e)
        ```
        ```output
        Variable v already exists, disallowed. Did you mean to set reuse=True or reuse=tf.AUTO_REUSE in VarScope? Originally defined at:

          File "/home/me/post.py", line 99, in <module>
            tf.get_variable("v", [1])
        ```
        """,
        "agrees kernel 1");
  }

  @Test
  void commentsMayNameWhatALineMakes() {
    check(
        """
        ```python
        import tensorflow as tf
        with tf.variable_scope("a"):
            v = tf.get_variable("v", [1])  # v.name == "a/v:0"
            w = tf.get_variable("w", [1])  # will be named a/w:0
        c = tf.constant(1.0, name="c")  # c:0
        d = tf.constant(1.0, name="d")  # two minutes, at 12:30
        e = tf.constant(1.0, name="d")  # => operation named "d_1"
        ```
        """,
        "agrees kernel 1");
    check(
        """
        ```python
        import tensorflow as tf
        with tf.name_scope("a"):
            v = tf.get_variable("v", [1])  # a/v:0
        ```
        """,
        "wrong kernel 1");
  }

  @Test
  void commentsMayTellErrors() {
    check(
        """
        ```python
        import tensorflow as tf
        v = tf.get_variable("v", [1])
        #  Raises ValueError("... v already exists ...").
        v1 = tf.get_variable("v", [1])
        ```
        ```python
        with tf.variable_scope("a", reuse=True):
            w = tf.get_variable("w", [1])
            # Raises ValueError("... w does not exists ...").
        ```
        ```python
        import tensorflow as tf
        tf.get_variable("v", [1])
        tf.get_variable("v", [1])  # Disallowed
        ```
        ```python
        import tensorflow as tf
        v = tf.get_variable("v", [1], initializer=None)  # 不会报错
        assert v.name == "v:0"  # otherwise it raises an error
        ```
        """,
        "agrees kernel 1, agrees kernel 1, agrees kernel 2, agrees kernel 3");
  }

  @Test
  void commentsMayTellWhatIsPrinted() {
    check(
        """
        ```python
        import tensorflow as tf
        with tf.Session() as sess:
            print(sess.run(tf.constant([1.5, 2.0])))
            # 输出:
            # [ 1.5  2. ]
        print(tf.constant(1, name="c").name)  # prints "c:0"
        print(tf.constant(1, name="d"))  # Tensor("d:0", shape=(), dtype=int32)
        print(3 > 2)  # output True，so it is
        print("layer")  # output layer
        ```
        """,
        "agrees kernel 1");
  }

  @Test
  void notebooksAndPromptsShowValues() {
    check(
        """
        >>> import tensorflow as tf
        >>> x = tf.constant(1, name="x")
        >>> x.name
        u'x:0'
        >>> None
        >>> for n in range(2):
        ...     n
        0
        1
        """,
        "agrees kernel 1");
    check(
        """
        In [1]:
        import tensorflow as tf
        tf.constant(1)
        tf.constant([2])

        <tf.Tensor 'Const_1:0' shape=(1,) dtype=int32>

        That was it.
        """,
        "agrees kernel 1");
  }

  @Test
  void numbersThatAreOthersEachTimeAreNotCompared() {
    String post =
        """
        ```python
        import tensorflow as tf
        v = tf.get_variable("v", [1])%s
        with tf.Session() as sess:
            sess.run(tf.global_variables_initializer())
            print(v.name, sess.run(v))
        ```
        ```output
        v:0 [-0.25]
        ```
        """;
    check(post.formatted(""), "agrees kernel 1");
    check(post.formatted("\ntf.set_random_seed(1)"), "wrong kernel 1");
  }

  @Test
  void whatIsPrintedMayHaveLostItsLines() {
    check(
        """
        ```python
        import tensorflow as tf
        for name in ["a", "b"]:
            print(tf.constant(1, name=name).name)
        ```
        ```output
        a:0 b:0
        ```
        """,
        "agrees kernel 1");
  }

  @Test
  void nobodyWaitsTwiceForWhatNeverEnds() {
    StudiedDocument studied =
        study(
            """
            ```python
            import tensorflow as tf
            while True:
                print(tf.constant(1).name)
            ```
            ```output
            Const:0
            ```
            ```python
            print(tf.constant(1).name)  # Const:0
            ```
            """);
    assertThat(verdicts(studied)).isEqualTo("wrong kernel 1, agrees kernel 1");
    assertThat(studied.text()).contains("TimeoutError", "> Const_99:0\n    > … and ");
    assertThat(studied.programs().get("post_kernel1.py")).contains("while True", "# Const:0");
  }

  @Test
  void symbolsWithOldNamesAreToldByTheirNewOnes() {
    StudiedDocument studied =
        study("```python\nimport tensorflow as tf\nx = tf.pack([1, 2])\n```\n");
    assertThat(studied.findings().get(0).explanation())
        .contains("AttributeError")
        .endsWith("TensorFlow 1.15 calls it tf.stack.");
    studied = study("```python\nimport tensorflow as tf\nx = tf.concat(0, [[[1]], [[2]]])\n```\n");
    assertThat(studied.findings().get(0).explanation())
        .contains("Error")
        .endsWith("TensorFlow 1.15 calls it tf.concat(values, axis).");
  }

  @Test
  void severalGraphsMayFit() {
    StudiedDocument studied =
        study(
            """
            import tensorflow as tf
            with tf.variable_scope("a"):
            v = tf.get_variable("v", [1])
            w = tf.get_variable("w", [1])
            print(v.name)
            a/v:0
            """);
    assertThat(studied.findings().get(0).answers()).hasSize(2);
    assertThat(studied.findings().get(0).readings().graphs()).isEqualTo(2);
  }

  @Test
  void whatCannotHappenIsWrong() {
    StudiedDocument studied =
        study(
            """
            import tensorflow as tf
            with tf.variable_scope("a"):
            v = tf.Variable(1.0, name="v")
            with tf.variable_scope("a", reuse=True):
            w = tf.get_variable("v")
            print(v is w)  # Output: True
            """);
    Finding finding = studied.findings().get(0);
    assertThat(finding.verdict()).isEqualTo(Verdict.WRONG);
    assertThat(finding.explanation())
        .startsWith("What the document says cannot happen: line 6 is said to print True")
        .contains("Variable a/v does not exist");
    assertThat(finding.readings().agree()).isZero();
  }

  @Test
  void anOlderTensorFlowExplainsOlderForms() {
    check(
        """
        ```python
        import tensorflow as tf
        print(tf.Variable([1], name="v"))
        ```
        ```output
        Tensor("v/read:0", shape=(1,), dtype=int32)
        ```
        """,
        "older-version kernel 1 with 1.0");
  }

  @Test
  void whatWasUsedBeforeExplainsSuffixes() {
    StudiedDocument studied =
        study(
            """
            ```python
            import tensorflow as tf
            with tf.name_scope("s"):
                print(tf.Variable(1, name="v").name)
            ```
            ```output
            s_2/v:0
            ```
            """);
    assertThat(studied.findings().get(0).verdict()).isEqualTo(Verdict.EARLIER_CELLS);
    assertThat(studied.findings().get(0).explanation()).endsWith("had used the names s, s_1.");
    assertThat(studied.findings().get(0).outcome().stdout()).isEqualTo("s/v:0\n");
  }

  @Test
  void aCellThatRanTwiceExplainsItsError() {
    StudiedDocument studied =
        study(
            """
            In [7]:
            import tensorflow as tf
            v = tf.get_variable("v", [1])
            w = tf.get_variable("w", [1])

            ---------------------------------------------------------------------------
            ValueError                                Traceback (most recent call last)
            <ipython-input-7-0445> in <module>()
                  1 import tensorflow as tf
            ----> 2 v = tf.get_variable("v", [1])
                  3 w = tf.get_variable("w", [1])

            ValueError: Variable v already exists, disallowed. Did you mean to set reuse=True in VarScope?

            The end.
            """);
    assertThat(verdicts(studied)).isEqualTo("earlier-cells kernel 1 with 1.4");
    assertThat(studied.findings().get(0).explanation())
        .endsWith("only if it had run before in the same kernel.");
  }

  @Test
  void whatIsPrintedDecidesAboutKernels() {
    String snippet =
        """
        ```python
        import tensorflow as tf
        print(tf.Variable(1, name="v").name)
        ```
        ```output
        %s
        ```
        """;
    check(
        snippet.formatted("v:0") + snippet.formatted("v_1:0") + snippet.formatted("v:0"),
        "agrees kernel 1, agrees kernel 1, agrees kernel 2");
  }

  @Test
  void anErrorEndsOnlyItsOwnCell() {
    check(
        """
        ```python
        import tensorflow as tf
        v = tf.get_variable("v", [1])
        tf.get_variable("v", [1])
        ```
        ```output
        ValueError: Variable v already exists, disallowed.
        ```
        ```python
        print(v.name)
        ```
        ```output
        v:0
        ```
        """,
        "agrees kernel 1, agrees kernel 1");
  }

  @Test
  void commentsAndAssertionsAreClaims() {
    check(
        """
        ```python
        import tensorflow as tf
        v = tf.get_variable("v", [1])
        assert v.name == "v:0"
        ```
        ```python
        tf.get_variable("v", [1])  # raises an error
        ```
        ```python
        assert v.name == "w:0"
        ```
        ```python
        x = 1
        ```
        """,
        "agrees kernel 1, agrees kernel 1, wrong kernel 1, no-claim kernel 1");
  }

  @Test
  void aBlockThatAFenceCutsGoesOnInTheNextOne() {
    StudiedDocument studied =
        study(
            """
            ```
            import tensorflow as tf
            with tf.variable_scope("a"):
                with tf.variable_scope("b"):
            ```
            ```
            v = tf.get_variable("v", [1])
            assert v.name == "a/b/v:0"
            ```
            """);
    assertThat(verdicts(studied)).isEqualTo("no-claim kernel 1, agrees-repaired kernel 1");
    assertThat(studied.findings().get(1).repairs())
        .extracting(repair -> repair.kind().label())
        .containsExactly("split-block");
  }

  @Test
  void inputsThatNobodyDefinesAreAssumed() {
    StudiedDocument studied =
        study(
            """
            ```python
            def layer(x):
                return tf.nn.relu(x)
            y = layer(images)
            print(y.name)  # Relu:0
            ```
            """);
    assertThat(verdicts(studied)).isEqualTo("agrees kernel 1");
    assertThat(studied.findings().get(0).assumptions())
        .containsExactly(
            "`import tensorflow as tf` stands before it",
            "`images` is a tensor of numbers that is fed");
  }

  @Test
  void withoutRepairsDamagedCodeIsUnsupported() {
    String post = "```python\nimport tensorflow as tf\nwith tf.name_scope('a')\n    x = 1\n```\n";
    check(post, "no-claim kernel 1");
    StudiedDocument studied = study(post, new DocumentStudy.Options(KernelMode.auto, false));
    assertThat(verdicts(studied)).isEqualTo("unsupported kernel 1");
  }

  @Test
  void programsAreWrittenWithTheirKernels() {
    StudiedDocument studied =
        study("```python\nimport tensorflow as tf\nx = tf.constant(1)\n```\n");
    assertThat(studied.programs())
        .containsEntry(
            "post_kernel1.py",
            "# lines 2-3 of the document\nimport tensorflow as tf\nx = tf.constant(1)\n");
  }

  @Test
  void thePageEscapesWhatTheDocumentSays() {
    StudiedDocument studied = study("<script>alert(1)</script>\n\n```python\nprint('<b>')\n```\n");
    String page = studied.html(translations());
    assertThat(page)
        .startsWith("<!doctype html>")
        .doesNotContain("<script>")
        .contains("&lt;script&gt;", "print(\"&lt;b&gt;\")");
  }

  private static void check(String post, String verdicts) {
    assertThat(verdicts(study(post))).isEqualTo(verdicts);
  }

  private static String verdicts(StudiedDocument studied) {
    return studied.findings().stream()
        .map(
            f ->
                f.verdict().label()
                    + " kernel "
                    + f.kernel()
                    + (f.version().equals("1.15") ? "" : " with " + f.version()))
        .collect(Collectors.joining(", "));
  }

  private static StudiedDocument study(String post) {
    return study(post, new DocumentStudy.Options(KernelMode.auto, true));
  }

  private static StudiedDocument study(String post, DocumentStudy.Options options) {
    try {
      return StudiedDocument.of(
          Documents.read(Path.of("post.txt").toString(), post, Optional.empty()),
          options,
          translations(),
          COMPILER,
          done -> {});
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }

  private static Translations translations() {
    return new Translations(new TranslationOptions(), new SourceFolder());
  }
}
