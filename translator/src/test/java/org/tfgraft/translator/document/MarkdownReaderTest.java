package org.tfgraft.translator.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Fences, indented code, and what is no code of ours. */
class MarkdownReaderTest {
  @Test
  void aFenceIsASnippet() {
    check(
        """
        Some text

        ```python
        def f():

            return 1
        ```
        ~~~
        f()  # again
        ~~~
        """,
        """
        prose |Some text
        blank |
        fence |```python
        code  |def f():
        blank |
        code  |    return 1
        fence |```
        fence |~~~
        code  |f()  # again
        fence |~~~
        snippet 4-6
        4: def f():
        5:\s
        6:     return 1
        snippet 9-9
        9: f()  # again
        """);
  }

  @Test
  void outputBelongsToTheCodeBeforeIt() {
    check(
        """
        ```python
        print(v.name)
        ```
        gives
        ```
        scope/v:0
        ```
        ```output
        more
        ```
        """,
        """
        fence |```python
        code  |print(v.name)
        fence |```
        prose |gives
        fence |```
        output|scope/v:0
        fence |```
        fence |```output
        output|more
        fence |```
        snippet 2-2 prints 6-9
        2: print(v.name)
        > scope/v:0
        > more
        """);
  }

  @Test
  void otherLanguagesAreProse() {
    check(
        """
        ```bash
        pip install tensorflow
        ```
        ```
        $ python train.py
        ```
        ```json
        {"a": 1}
        ```
        """,
        """
        fence |```bash
        prose |pip install tensorflow
        fence |```
        fence |```
        prose |$ python train.py
        fence |```
        fence |```json
        prose |{"a": 1}
        fence |```
        """);
  }

  @Test
  void codeInListsAndQuotations() {
    check(
        """
        1. one

           ```python
           a = 1
             # deeper
           ```
        > ```py
        > b = 2
        > ```

            c = 3

            d = 4
        end
        """,
        """
        prose |1. one
        blank |
        fence |   ```python
        code  |   a = 1
        code  |     # deeper
        fence |   ```
        fence |> ```py
        code  |> b = 2
        fence |> ```
        blank |
        code  |    c = 3
        blank |
        code  |    d = 4
        prose |end
        snippet 4-5
        4: a = 1
        5:   # deeper
        snippet 8-8
        8: b = 2
        snippet 11-13
        11: c = 3
        12:\s
        13: d = 4
        """);
  }

  @Test
  void sessions() {
    check(
        """
        ```pycon
        >>> for i in range(2):
        ...     print(i)
        ...
        0
        1
        >>> %matplotlib inline
        ```
        """,
        """
        fence |```pycon
        code  |>>> for i in range(2):
        code  |...     print(i)
        code  |...
        output|0
        output|1
        code  |>>> %matplotlib inline
        fence |```
        snippet 2-7 prints 5-6
        2: for i in range(2):
        3:     print(i)
        4:\s
        7: # %matplotlib inline
        > 0
        > 1
        - 7 %matplotlib inline (a magic of IPython)
        """);
  }

  @Test
  void aFenceThatIsNeverClosed() {
    check(
        """
        ```python
        a = 1
        """,
        """
        fence |```python
        code  |a = 1
        snippet 2-2
        2: a = 1
        """);
  }

  @Test
  void theNextFenceOpensWithinOneWithoutEnd() {
    check(
        """
        ```python
        a = f(1)

        This sentence is no code any more.

        ```python
        b = 2
        ```
        """,
        """
        fence |```python
        code  |a = f(1)
        blank |
        prose |This sentence is no code any more.
        blank |
        fence |```python
        code  |b = 2
        fence |```
        snippet 2-2
        2: a = f(1)
        snippet 7-7
        7: b = 2
        """);
  }

  @Test
  void codeWithWhatItPrints() {
    check(
        """
        ```python
        print(v.name)
        a/v:0
        w.x
        Traceback (most recent call last):
          File "a.py", line 2, in <module>
            w.x
        AttributeError: no x
        ```
        """,
        """
        fence |```python
        code  |print(v.name)
        output|a/v:0
        code  |w.x
        output|Traceback (most recent call last):
        output|  File "a.py", line 2, in <module>
        output|    w.x
        output|AttributeError: no x
        fence |```
        snippet 2-4 prints 3-8
        2: print(v.name)
        4: w.x
        > a/v:0
        > Traceback (most recent call last):
        >   File "a.py", line 2, in <module>
        >     w.x
        > AttributeError: no x
        """);
  }

  @Test
  void damagedCodeStaysCode() {
    check(
        """
        ```
        with tf.variable_scope("bar")
            assert foo\\_scope.name == "bar"
        d = {
            1: 2
            ... etc. ...
        }
        tf.get_variable_scope().reuse == False.
        ```
        """,
        """
        fence |```
        code  |with tf.variable_scope("bar")
        code  |    assert foo\\_scope.name == "bar"
        code  |d = {
        code  |    1: 2
        code  |    ... etc. ...
        code  |}
        code  |tf.get_variable_scope().reuse == False.
        fence |```
        snippet 2-8
        2: with tf.variable_scope("bar")
        3:     assert foo\\_scope.name == "bar"
        4: d = {
        5:     1: 2
        6:     ... etc. ...
        7: }
        8: tf.get_variable_scope().reuse == False.
        """);
  }

  @Test
  void htmlAndOtherMarksWithin() {
    check(
        """
        <pre class="python">
        a = 1
        </pre>

        {% highlight python %}
        b = 2
        {% endhighlight %}

        [code language="python"]
        c = 3
        [/code]
        """,
        """
        fence |<pre class="python">
        code  |a = 1
        fence |</pre>
        blank |
        fence |{% highlight python %}
        code  |b = 2
        fence |{% endhighlight %}
        blank |
        fence |[code language="python"]
        code  |c = 3
        fence |[/code]
        snippet 2-2
        2: a = 1
        snippet 6-6
        6: b = 2
        snippet 10-10
        10: c = 3
        """);
  }

  @Test
  void codeMayBeginInTheLineOfItsFence() {
    check(
        """
        See ```tf.name_scope``` and
        ```tf.Variable```

        ```a = 1
        print(a)  # 1```

        ``````with tf.name_scope("n"):
            b = 2
        ``````
        ```$ python a.py
        ```
        """,
        """
        prose |See ```tf.name_scope``` and
        prose |```tf.Variable```
        blank |
        code  |```a = 1
        code  |print(a)  # 1```
        blank |
        code  |``````with tf.name_scope("n"):
        code  |    b = 2
        fence |``````
        fence |```$ python a.py
        fence |```
        snippet 4-5
        4: a = 1
        5: print(a)  # 1
        snippet 7-8
        7: with tf.name_scope("n"):
        8:     b = 2
        """);
  }

  private static void check(String markdown, String expected) {
    assertThat(DocumentTable.of("post.md", markdown)).isEqualTo(expected);
  }
}
