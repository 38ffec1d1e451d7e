package org.tfgraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tfgraft.cli.execute.CacheDirectory;

/**
 * The command line from the outside: arguments and files in; output, messages and exit code out.
 */
class CommandLineTest {
  private static final String MODEL =
      """
      import tensorflow as tf
      with tf.variable_scope("a"):
          v = tf.get_variable("v", [2, 3])
          w = tf.get_variable("w", [4], trainable=False)
      print(v.name)
      """;

  @TempDir private Path directory;

  private record Outcome(int code, String out, String err) {}

  private Outcome execute(String... arguments) {
    return executeWith("", arguments);
  }

  private Outcome executeWith(String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
    Streams streams = new Streams(new ByteArrayInputStream(bytes), out, err, Set.of());
    CacheDirectory cache = new CacheDirectory(directory.resolve("cache"));
    int code = new Main(streams, cache, "test").run(arguments);
    return new Outcome(code, text(out), text(err));
  }

  private String text(ByteArrayOutputStream stream) {
    return stream
        .toString(StandardCharsets.UTF_8)
        .replace(directory.toString() + "/", "")
        .replace(System.lineSeparator(), "\n");
  }

  private String file(String name, String text) {
    try {
      return Files.writeString(directory.resolve(name), text).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void checkTellsTypesAndWhatStaysDynamic() {
    String program =
        file(
            "t.py",
            """
            class Meter(object):
                def __init__(self, unit):
                    self.unit = unit

                def read(self, value, scale=1.0):
                    return value * scale


            def unused(x):
                return x


            meter = Meter("mm")
            text = meter.unit
            length = meter.read(2.5)
            """);
    assertThat(execute("check", "--types", program).out())
        .isEqualTo(
            """
            t.py:1: Meter.unit: str
            t.py:2: Meter.__init__(self: Meter, unit: str) -> none
            t.py:5: Meter.read(self: Meter, value: float, scale: float = …) -> float
            t.py:9: unused(x: any) -> any
            t.py:13: meter: Meter
            t.py:14: text: str
            t.py:15: length: float
            t.py:10:12: dynamic: x: no call of unused that can be seen says what it is given
            t.py: 10 statements: 10 translated, 0 under an assumption, 0 left out, 0 not translated
            19 of 20 expressions have a static type (95.0%)
            """);
  }

  @Test
  void programsOfSeveralFilesAreOne() throws IOException {
    Files.createDirectories(directory.resolve("nets"));
    file("nets/__init__.py", "from .base import LAYERS\n");
    file("nets/base.py", "LAYERS = ['a', 'b']\n");
    String main = file("main.py", "import nets\nprint(len(nets.LAYERS))\n");
    assertThat(execute("run", main)).isEqualTo(new Outcome(0, "2\n", ""));
    file("nets/base.py", "LAYERS = ['a', 'b', 'c']\n");
    assertThat(execute("run", main)).isEqualTo(new Outcome(0, "3\n", ""));
    String out = directory.resolve("out").toString();
    assertThat(execute("translate", "-o", out, "--package", "p", main).code()).isZero();
    assertThat(directory.resolve("out/p/nets/Base.java")).exists();
    file("nets/base.py", "LAYERS = [\n");
    Outcome broken = execute("run", main);
    assertThat(broken.code()).isEqualTo(ExitCode.USAGE);
    assertThat(broken.err()).startsWith("nets/base.py:1:");
  }

  @Test
  void functionsGoFromFileToFile() {
    file(
        "lib.py",
        """
        def evaluate(player):
            return list(map(player, [1, 2]))
        def twice(f):
            def inner(x):
                return f(f(x))
            return inner
        """);
    String main =
        file(
            "main.py",
            """
            import lib
            def player(n):
                return n + 1
            def keep():
                each = lib.evaluate
                return lambda: each
            print(lib.evaluate(player), lib.twice(player)(3), keep()()(abs))
            """);
    assertThat(execute("run", main)).isEqualTo(new Outcome(0, "[2, 3] 5 [1, 2]\n", ""));
    String out = directory.resolve("out").toString();
    assertThat(execute("translate", "-o", out, directory.toString()).code()).isZero();
    assertThat(directory.resolve("out/Lib.java")).content().doesNotContain("Main.");
  }

  @Test
  void filesOfAProjectMayBeCopies() throws IOException {
    String text = "class Meter(object):\n    def read(self):\n        return 1\n";
    for (String folder : new String[] {"old", "new"}) {
      Files.createDirectories(directory.resolve(folder));
      file(folder + "/meter.py", text);
    }
    assertThat(execute("check", directory.toString()).err()).isEmpty();
  }

  @Test
  void oneInterpreterRunsAllFiles() {
    file("old.py", "print \"Python 2 for sure\"\n");
    String main = file("either.py", "import old\nprint(7 / 2)\n");
    assertThat(execute("run", main).out()).isEqualTo("Python 2 for sure\n3\n");
    String alone = file("alone.py", "print(7 / 2)\n");
    assertThat(execute("run", alone).out()).isEqualTo("3.5\n");
  }

  @Test
  void helpTeaches() {
    Outcome help = execute("--help");
    assertThat(help.code()).isZero();
    assertThat(help.out())
        .isEqualTo(
            """
            Usage: tfgraft [-hV] COMMAND
            Turns TensorFlow 1 programs into Java that builds the same graph under the same names.
              -h, --help      Show this help.
              -V, --version   Show the version.
            Commands:
              translate  Translate Python programs to Java.
              run        Translate a program, compile the Java and run it: prints what the Python program
                           prints.
              names      Show the variables that a program creates.
              diff       Compare the variables that a program creates with a list of names, the JSON of
                           'names', or another program.
              explain    Tell how a name came to be: the scopes, the sharing, the steps that made it unique; or
                           which names a line makes.
              check      Tell what is and is not translated, line by line, and how many expressions have a type.
              doc        Tell what the snippets of a document claim, and what is true.

            Examples:
              tfgraft names model.py                      the variables that model.py creates
              tfgraft translate model.py                  its Java
              tfgraft diff model.py --against names.txt   whether the names are still those of a list
              tfgraft explain model.py conv1/weights      how that name came to be
              tfgraft doc post.md                         what a document claims, and what is true

            Exit codes: 0 done; 1 the program ended in an error, or there are differences;
            2 wrong usage, or input that cannot be read or parsed; 3 something is not supported.
            'tfgraft COMMAND --help' tells more.
            """);
    for (String command :
        new String[] {"translate", "run", "names", "diff", "explain", "check", "doc"}) {
      assertThat(execute(command, "--help").out()).contains("Examples:", "tfgraft " + command);
    }
    assertThat(execute("--version").out()).startsWith("tfgraft ").contains("TensorFlow 1.15");
  }

  @Test
  void wrongUsageIsTwo() {
    assertThat(execute().code()).isEqualTo(ExitCode.USAGE);
    assertThat(execute("nmes", "x.py"))
        .isEqualTo(
            new Outcome(
                ExitCode.USAGE,
                "",
                """
                tfgraft: Unmatched arguments from index 0: 'nmes', 'x.py'
                Did you mean: tfgraft names?
                Try 'tfgraft --help'.
                """));
    assertThat(execute("names").err()).startsWith("tfgraft: Missing required parameter: 'PROGRAM'");
    assertThat(execute("run", "--format", "xml", "x.py").code()).isEqualTo(ExitCode.USAGE);
    assertThat(execute("run", directory.resolve("none.py").toString()))
        .isEqualTo(new Outcome(ExitCode.USAGE, "", "tfgraft: error: none.py does not exist\n"));
  }

  @Test
  void syntaxErrorsAreTwo() {
    String program = file("p.py", "if x\n    pass\ny = (1\n");
    Outcome outcome = execute("translate", program);
    assertThat(outcome)
        .isEqualTo(
            new Outcome(
                ExitCode.USAGE,
                "",
                """
                p.py:1:5: error: expected ':' after the if statement
                if x
                    ^
                p.py:3:5: error: '(' was never closed
                y = (1
                    ^
                """));
    assertThat(execute("names", "--format", "jsonl", program).out())
        .isEqualTo(
            "{\"program\":\"p.py\",\"stdout\":\"\",\"error\":{\"type\":\"SyntaxError\",\"message\":"
                + "\"expected ':' after the if statement\",\"line\":1},\"variables\":[]}\n");
  }

  @Test
  void runPrintsWhatTheProgramPrints() {
    String program = file("p.py", "print('héllo', 7 // 2)\nraise ValueError('no')\n");
    Outcome first = execute("run", program);
    assertThat(first.out()).isEqualTo("héllo 3\n");
    assertThat(first.err())
        .isEqualTo(
            """
            Traceback (most recent call last):
              File "p.py", line 2, in <module>
                raise ValueError('no')
            ValueError: no
            """);
    assertThat(first.code()).isEqualTo(ExitCode.FAILED);
    assertThat(execute("run", program)).isEqualTo(first);
    assertThat(executeWith("print(1)\n", "run", "-").out()).isEqualTo("1\n");
  }

  @Test
  void aChangedProgramIsNotTakenFromTheCache() {
    assertThat(execute("run", file("p.py", "print(1)\n")).out()).isEqualTo("1\n");
    assertThat(execute("run", file("p.py", "print(1)\n")).out()).isEqualTo("1\n");
    assertThat(execute("run", file("p.py", "print(2)\n")).out()).isEqualTo("2\n");
  }

  @Test
  void namesInEveryForm() {
    String program = file("p.py", MODEL);
    assertThat(execute("names", program))
        .isEqualTo(
            new Outcome(
                ExitCode.DONE,
                "a/v:0  # float32 [2, 3]\na/w:0  # float32 [4], not trainable\n",
                ""));
    assertThat(execute("names", "--format", "jsonl", program, program).out())
        .isEqualTo(
            """
            {"program":"p.py","stdout":"a/v:0\\n","error":null,"variables":[\
            {"name":"a/v:0","op":"VariableV2","shape":[2,3],"dtype":"float32_ref","trainable":true,\
            "collections":["trainable_variables","variables"]},\
            {"name":"a/w:0","op":"VariableV2","shape":[4],"dtype":"float32_ref","trainable":false,\
            "collections":["variables"]}]}
            """
                .repeat(2));
    assertThat(execute("names", "--ops", program).out()).contains("# a/v = VariableV2()");
  }

  @Test
  void diffFindsWhatIsDifferent() {
    String program = file("p.py", MODEL);
    String list = file("names.txt", "# a list\na/v\na/w:0\n");
    assertThat(execute("diff", program, "--against", list))
        .isEqualTo(new Outcome(ExitCode.DONE, "", "2 variables, no differences\n"));
    String wrong = file("wrong.txt", "a/v_1\na/w\n");
    assertThat(execute("diff", program, "--against", wrong))
        .isEqualTo(
            new Outcome(
                ExitCode.FAILED,
                """
                1 variable under another name in wrong.txt
                  suffix of 'v' shifted by +1: 1
                    a/v -> a/v_1
                """,
                "1 variable in common\n"));
    String facts = file("facts.json", execute("names", "--format", "json", program).out());
    assertThat(execute("diff", program, "--against", facts).code()).isZero();
    String other = file("q.py", MODEL.replace("[2, 3]", "[3, 2]"));
    assertThat(execute("diff", program, "--against", other).out())
        .isEqualTo("1 variable not as in q.py\n  a/v: shape [2, 3], not [3, 2]\n");
    file("model.ckpt.index", "\0");
    assertThat(execute("diff", program, "--against", directory.resolve("model.ckpt").toString()))
        .isEqualTo(
            new Outcome(
                ExitCode.USAGE,
                "",
                "tfgraft: error: model.ckpt is a checkpoint, and checkpoints cannot be read yet\n"));
  }

  @Test
  void diffExplainsWhatIsDifferent() {
    String program = file("p.py", MODEL.replace("\"w\"", "\"kernel\""));
    String list = file("trained.txt", "net/a/v\nnet/a/weights\nnet/a/v/Adam\nother\n");
    assertThat(execute("diff", program, "--against", list).out())
        .isEqualTo(
            """
            2 variables under another name in trained.txt
              prefix 'net/' added: 2
              'kernel' renamed 'weights' (TensorFlow 1.2: weights became kernel): 1
                a/v      -> net/a/v
                a/kernel -> net/a/weights
            2 variables only in trained.txt
              other
              slots of the Adam optimizer: 1
                net/a/v/Adam
            """);
    assertThat(execute("diff", "--format", "json", program, "--against", list).out())
        .contains(
            "\"rename_map\": {\n    \"a/v\": \"net/a/v\",\n    \"a/kernel\": \"net/a/weights\"\n  }",
            "\"kind\": \"missing\"",
            "\"of\": \"net/a/v\"");
  }

  @Test
  void olderReleasesPrintAndNameDifferently() {
    String program =
        file(
            "p.py",
            """
            import tensorflow as tf
            v = tf.get_variable("v", [2])
            print(v, type(v).__name__)
            print(tf.constant(0, name="V").name)
            tf.get_variable("v")
            """);
    checkVersion(
        program, "1.0", "Tensor(\"v/read:0\", shape=(2,), dtype=float32) Variable", "V:0", "");
    String printed = "<tf.Variable 'v:0' shape=(2,) dtype=float32_ref> ";
    checkVersion(program, "1.4.1", printed + "Variable", "V:0", "");
    checkVersion(program, "1.5", printed + "Variable", "V:0", " or reuse=tf.AUTO_REUSE");
    checkVersion(program, "1.10", printed + "Variable", "V_1:0", " or reuse=tf.AUTO_REUSE");
    checkVersion(program, "1.15", printed + "RefVariable", "V_1:0", " or reuse=tf.AUTO_REUSE");
    assertThat(execute("run", program).out()).startsWith(printed + "RefVariable");
    assertThat(execute("names", "--tf-version", "2.0", program).err())
        .startsWith("tfgraft: Invalid value for option '--tf-version': '2.0' is not one of 1.0 to");
  }

  private void checkVersion(
      String program, String version, String variable, String constant, String orReuse) {
    for (int time = 0; time < 2; time++) {
      Outcome outcome = execute("run", "--tf-version", version, program);
      assertThat(outcome.out()).isEqualTo(variable + "\n" + constant + "\n");
      assertThat(outcome.err())
          .contains(
              "ValueError: Variable v already exists, disallowed. Did you mean to set reuse=True"
                  + orReuse
                  + " in VarScope? Originally defined at:\n");
    }
  }

  private static final String SHARING =
      """
      import tensorflow as tf
      def layer():
          return tf.get_variable(
              "w", [2])
      with tf.variable_scope("net") as net:
          layer()
      with tf.variable_scope(net, reuse=True):
          layer()
      with tf.variable_scope("Net"):
          tf.get_variable("w", [2])
      tf.get_variable("net/w", [2])
      """;

  @Test
  void explainTellsHowANameCameToBe() {
    String program = file("p.py", SHARING);
    assertThat(execute("explain", program, "net/w:0"))
        .isEqualTo(
            new Outcome(
                ExitCode.DONE,
                """
                net/w:0  variable, VariableV2
                p.py:5: with tf.variable_scope("net") as net:
                  variable scope  net    'net' at the top
                  name scope      net/   free
                p.py:3 in layer, called from line 6: return tf.get_variable( …
                  get_variable    net/w  'w' in variable scope net; name scopes do not count
                  sharing         net/w  created: no variable was shared under this name yet (reuse is False)
                  operation       net/w  free
                asked for again
                  line 3 in layer, called from line 8: shared with the one made at line 3 in layer, \
                called from line 6 (reuse is True: reuse=True at line 7)
                  line 11: refused: Variable net/w already exists, disallowed. Did you mean to set \
                reuse=True or reuse=tf.AUTO_REUSE in VarScope? Originally defined at: (reuse is False)
                """,
                "tfgraft: error: p.py ended at line 11 in ValueError: Variable net/w already exists, "
                    + "disallowed. Did you mean to set reuse=True or reuse=tf.AUTO_REUSE in VarScope?"
                    + " Originally defined at:\n"));
    assertThat(execute("explain", program, "Net/w_1").out())
        .isEqualTo(
            """
            Net/w_1:0  variable, VariableV2
            p.py:9: with tf.variable_scope("Net"):
              variable scope  Net      'Net' at the top
              name scope      Net_2/   Net is taken by the name scope net/ at line 5; asked for 2 times \
            before, so the numbers begin with 2
            p.py:10: tf.get_variable("w", [2])
              get_variable    Net/w    'w' in variable scope Net; name scopes do not count
              sharing         Net/w    created: no variable was shared under this name yet (reuse is False)
              operation       Net/w_1  Net/w is taken by the operation net/w at line 3 in layer, called \
            from line 6
            """);
  }

  @Test
  void explainTellsWhatALineMakes() {
    String program = file("p.py", SHARING);
    assertThat(execute("explain", program, "4").out())
        .isEqualTo(
            """
            p.py:3: return tf.get_variable( …
              net/w:0  variable, made with 10 operations, line 3 in layer, called from line 6
              net/w:0  variable, shared, line 3 in layer, called from line 8
            """);
    assertThat(execute("explain", program, "p.py:9").out())
        .isEqualTo(
            """
            p.py:9: with tf.variable_scope("Net"):
              Net  variable scope with name scope Net_2/
            """);
    assertThat(execute("explain", program, "2"))
        .satisfies(outcome -> assertThat(outcome.err()).startsWith("p.py:2 makes no names\n"))
        .extracting(Outcome::code)
        .isEqualTo(ExitCode.FAILED);
  }

  @Test
  void explainSuggestsNames() {
    String program = file("p.py", SHARING);
    Outcome unknown = execute("explain", program, "net/v");
    assertThat(unknown.code()).isEqualTo(ExitCode.FAILED);
    assertThat(unknown.out()).isEmpty();
    assertThat(unknown.err())
        .startsWith("p.py makes nothing of the name net/v\nDid you mean: net/w, Net/w_1?\n");
    assertThat(execute("explain", "--format", "json", program, "net/w").out())
        .contains("\"step\": \"get_variable\"", "\"asked_before\": 0", "\"nearest\": []");
  }

  @Test
  void translateWritesFilesAsAWhole() throws IOException {
    String program = file("my_model.py", "x = 1\nprint(x)\n");
    Path target = directory.resolve("out");
    Outcome outcome =
        execute("translate", "-o", target.toString(), "--package", "com.example", program);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.err())
        .isEqualTo(
            "my_model.py: 2 statements: 2 translated, 0 under an assumption, 0 left out,"
                + " 0 not translated\n");
    assertThat(target.resolve("com/example/MyModel.java"))
        .content()
        .startsWith("package com.example;");
    try (var files = Files.list(target.resolve("com/example"))) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void checkTellsWhatIsTranslated() {
    String program = file("p.py", "x = 1\nprint(x)  # a comment\n");
    assertThat(execute("check", program).out())
        .isEqualTo(
            """
            p.py: 2 statements: 2 translated, 0 under an assumption, 0 left out, 0 not translated
            5 of 5 expressions have a static type (100.0%)
            """);
    assertThat(execute("check", "--format", "json", program).out())
        .contains("\"comments\": 1", "\"class\": \"translated\"", "\"errors\": []");
  }
}
