package org.tfgraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tfgraft.cli.execute.CacheDirectory;

/** Documents where commands take programs: what is said names the lines of the document. */
class DocumentInputTest {
  private static final String POST =
      """
      Two snippets.

      ```python
      import tensorflow as tf
      !pip install tensorflow
      with tf.variable_scope("a"):
          v = tf.get_variable("v", [1])
      ```
      The second one fails:

          print(v.name)
          v.missing
      """;

  private static final String NOTEBOOK =
      """
      {"cells": [
       {"cell_type": "markdown", "source": "text"},
       {"cell_type": "code", "source": "import tensorflow as tf\\n%matplotlib inline\\nv = tf.get_variable('v', [1])"},
       {"cell_type": "code", "source": "print(v.name)\\nv.missing"}]}
      """;

  @TempDir private Path directory;

  private String execute(String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
    Streams streams = new Streams(new ByteArrayInputStream(bytes), out, err, Set.of());
    CacheDirectory cache = new CacheDirectory(directory.resolve("cache"));
    int code = new Main(streams, cache, "test").run(arguments);
    return (out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8) + code)
        .replace(directory + "/", "")
        .replace(System.lineSeparator(), "\n");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text).toString();
  }

  @Test
  void tracebacksNameTheLinesOfTheDocument() throws IOException {
    String error = "AttributeError: 'RefVariable' object has no attribute 'missing'\n1";
    assertThat(execute("", "run", file("post.md", POST)))
        .isEqualTo(
            """
            a/v:0
            Traceback (most recent call last):
              File "post.md", line 12, in <module>
                v.missing
            """
                + error);
    assertThat(execute("", "run", file("n.ipynb", NOTEBOOK)))
        .isEqualTo(
            """
            v:0
            Traceback (most recent call last):
              File "n.ipynb:cell 3", line 2, in <module>
            """
                + error);
  }

  @Test
  void cellsMayBeTakenAsTheyWereRun() throws IOException {
    String notebook =
        """
        {"cells": [{"cell_type": "code", "execution_count": 2, "source": "print(a)"},
                   {"cell_type": "code", "execution_count": 1, "source": "a = 1"}]}
        """;
    assertThat(execute("", "run", "--cells", "execution", file("n.ipynb", notebook)))
        .isEqualTo("1\n0");
    assertThat(execute("", "run", file("n.ipynb", notebook))).contains("NameError");
  }

  @Test
  void standardInputMayBeADocument() {
    assertThat(execute(POST, "names", "-")).startsWith("a/v:0").contains("\"<stdin>\", line 12");
    assertThat(execute(NOTEBOOK, "names", "-")).startsWith("v:0").contains("\"<stdin>:cell 3\"");
    String program = "\"\"\"\n```\nfence\n```\n\"\"\"\nprint(1)\n";
    assertThat(execute(program, "run", "-")).isEqualTo("1\n0");
    String post = "This is a post, with code.\n\nprint(1)\n\nIt prints:\n\n1\n\nThat was all.\n";
    assertThat(execute(post, "run", "-")).isEqualTo("1\n0");
  }

  @Test
  void theLedgerAccountsForTheDocument() throws IOException {
    assertThat(execute("", "check", file("post.md", POST)))
        .contains("post.md:5: set aside: a command for the shell: !pip install tensorflow\n")
        .contains(
            "post.md: 12 lines: 6 code, 0 output, 2 prose, 2 blank, 2 fence; 2 snippets; 1 set"
                + " aside\n");
    assertThat(execute("", "check", "--format", "json", file("n.ipynb", NOTEBOOK)))
        .contains("\"cell\": 2,\n          \"text\": \"%matplotlib inline\"");
  }

  @Test
  void errorsNameTheCell() throws IOException {
    String notebook = NOTEBOOK.replace("v.missing", "v.missing(");
    assertThat(execute("", "names", "--repair=off", "--format", "json", file("n.ipynb", notebook)))
        .contains("\"line\": 2,\n    \"cell\": 3\n")
        .contains("n.ipynb:cell 3:2:10: error: '(' was never closed");
  }

  @Test
  void namesAreExplainedByTheLinesOfTheDocument() throws IOException {
    assertThat(execute("", "explain", file("post.md", POST), "a/v"))
        .contains("post.md:6: with tf.variable_scope(\"a\"):\n");
    assertThat(execute("", "explain", file("n.ipynb", NOTEBOOK), "cell 2:3"))
        .startsWith("n.ipynb:cell 2:3: v = tf.get_variable('v', [1])\n");
  }

  @Test
  void theJavaKeepsWhatWasSetAside() throws IOException {
    assertThat(execute("", "translate", file("n.ipynb", NOTEBOOK)))
        .contains("    // %matplotlib inline\n")
        .contains("    // cell 3\n");
  }

  /** What has to be run to know what it means is the same for every command. */
  @Test
  void readingsAndKernelsAreThoseThatDocFinds() throws IOException {
    String post =
        file(
            "k.md",
            """
            ```python
            import tensorflow as tf
            with tf.variable_scope("a"):
            v = tf.get_variable("v", [1])
            w = tf.get_variable("w", [1])
            print(w.name)
            ```
            ```output
            w:0
            ```
            This goes on, and fails:
            ```python
            x = tf.get_variable("x", [1])
            x.missing
            ```
            A new one:
            ```python
            import tensorflow as tf
            x = tf.get_variable("x", [1])
            print(x.name)
            ```
            ```output
            x:0
            ```
            It goes on:
            ```python
            y = tf.get_variable("y", [1])
            ```
            """);
    assertThat(execute("", "names", "--program", "1", post))
        .startsWith("a/v:0  # float32 [1]\nw:0    # float32 [1]\nx:0    # float32 [1]\n")
        .contains("k.md:14: AttributeError ends this snippet\n");
    assertThat(execute("", "run", "--program", "2", post)).startsWith("x:0\n");
    assertThat(execute("", "names", post)).contains("k.md holds 2 programs that share no graph");
    assertThat(execute("", "names", "--program", "3", post))
        .endsWith("tfgraft: error: k.md holds 2 programs\n2");
    assertThat(execute("", "translate", post))
        .contains("public final class K {")
        .contains("public final class K2 {");
  }

  @Test
  void documentsAreCompared() throws IOException {
    String whole = POST.replace("    v.missing\n", "");
    String other = NOTEBOOK.replace("\\nv.missing", "");
    assertThat(execute("", "diff", file("a.md", whole), "--against", file("b.ipynb", other)))
        .contains("a/v");
  }

  @Test
  void whatIsNoDocumentIsRefused() throws IOException {
    assertThat(execute("", "names", file("n.ipynb", NOTEBOOK.substring(0, 99))))
        .isEqualTo("tfgraft: error: n.ipynb is no notebook: its JSON ends in the middle\n2");
    assertThat(execute("", "names", file("post.md", "\n")))
        .isEqualTo("tfgraft: error: post.md is empty\n2");
    Files.write(directory.resolve("bytes.md"), new byte[] {'a', (byte) 0xFF, 'b'});
    assertThat(execute("", "names", directory.resolve("bytes.md").toString()))
        .isEqualTo("tfgraft: error: bytes.md is not text in UTF-8; convert it to UTF-8 first\n2");
  }
}
