package org.tfgraft.translator.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tfgraft.translator.source.Diagnostic;
import org.tfgraft.translator.source.Diagnostics;
import org.tfgraft.translator.source.SourceFile;

/** Inputs that hurt parsers: nesting, length, and damage. */
class ParserLimitsTest {
  private static final String SEED =
      """
      import tensorflow as tf
      # A comment.
      class Model(object):
          def __init__(self, size, *args, **kwargs):
              with tf.variable_scope("a") as scope, tf.name_scope('b'):
                  self.w = tf.get_variable("w", [size, 2 * 3], initializer=None)
              for i, x in enumerate([1, 2.5, 0x1F]):
                  print("%d %s" % (i, x), f"{x!r:>{i}}")
              try:
                  y = {k: v for k, v in args if k} or lambda z=1: z ** -2
              except (ValueError, KeyError) as e:
                  raise
              else:
                  del y[1:2], x
          @property
          def text(self):
              return '''long
      text''' if self.w else None
      """;

  private static List<Diagnostic> parse(String program) {
    SourceFile file = new SourceFile("p.py", program);
    Diagnostics diagnostics = new Diagnostics(file);
    PythonAstParser.parse(file, Optional.empty(), diagnostics);
    return diagnostics.asList();
  }

  private static void check(String program, String... messages) {
    assertThat(parse(program)).extracting(Diagnostic::headline).containsExactly(messages);
  }

  @Test
  void deepNestingIsAnOrdinaryError() {
    check("x = " + "(".repeat(150) + "1" + ")".repeat(150));
    check(
        "x = " + "(".repeat(100_000) + "1" + ")".repeat(100_000),
        "p.py:1:205: error: too many nested parentheses");
    check("x = " + "-".repeat(500) + "1");
    check("x = " + "-".repeat(100_000) + "1", "p.py:1:3003: error: too deeply nested");
    StringBuilder blocks = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      blocks.append(" ".repeat(i)).append("if x:\n");
    }
    check(blocks + " ".repeat(200) + "y\n", "p.py:101:101: error: too many levels of indentation");
  }

  @Test
  void longChainsAreRefusedOnlyWhenTooLong() {
    check("x = 1" + " + 1".repeat(1000));
    check("x = 1" + " + 1".repeat(10_000), "p.py:1:5: error: too deeply nested");
    check("x = a" + ".b".repeat(1000));
    check("x = a" + ".b()".repeat(10_000), "p.py:1:5: error: too deeply nested");
    check("x = " + "a and ".repeat(100_000) + "b");
    check("x = [" + "1, ".repeat(100_000) + "]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[", "{1: ", "f(", "lambda: (", "not (", "-(", "x if y else ("})
  void nestingTakesNoExponentialTime(String opening) {
    int closing = opening.indexOf('{') >= 0 ? '}' : opening.endsWith("[") ? ']' : ')';
    String close = Character.toString(closing);
    String program = opening.repeat(90) + "1" + close.repeat(90) + "\n";
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> check(program));
    String broken = opening.repeat(90) + "1 1" + close.repeat(90) + "\n";
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThat(parse(broken)).isNotEmpty());
  }

  @Test
  void damagedProgramsAreParsedOrRefused() {
    String pieces = "()[]{}:,=\"'#\\\n\t @`*.;!?$0aeflrxé“\0\f";
    Random random = new Random(42);
    for (int i = 0; i < 400; i++) {
      StringBuilder text = new StringBuilder(SEED);
      for (int change = random.nextInt(4); change >= 0; change--) {
        int at = random.nextInt(text.length());
        switch (random.nextInt(3)) {
          case 0 -> text.deleteCharAt(at);
          case 1 -> text.insert(at, pieces.charAt(random.nextInt(pieces.length())));
          default -> text.delete(at, Math.min(text.length(), at + random.nextInt(30)));
        }
      }
      for (Diagnostic diagnostic : parse(text.toString())) {
        assertThat(diagnostic.render()).isNotBlank();
      }
    }
  }
}
