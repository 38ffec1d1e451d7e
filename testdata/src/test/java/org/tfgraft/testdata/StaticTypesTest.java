package org.tfgraft.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tfgraft.translator.Translation;
import org.tfgraft.translator.Translator;
import org.tfgraft.translator.TranslatorOptions;
import org.tfgraft.translator.source.SourceFile;

/** What is known before a program runs of values that the libraries make for it. */
final class StaticTypesTest {
  private static void check(String program, String... expected) {
    Translation translation =
        new Translator().translate(new SourceFile("p.py", program), TranslatorOptions.standard());
    List<String> variables =
        translation.types().get().stream()
            .flatMap(r -> r.entries().stream())
            .map(e -> e.name() + ": " + e.type())
            .toList();
    assertThat(variables).contains(expected);
  }

  @Test
  void flagsAreWhatTheirDefinitionsSay() {
    check(
        """
        import tensorflow as tf
        flags = tf.app.flags
        flags.DEFINE_integer("steps", 10, "")
        flags.DEFINE_float("rate", None, "")
        flags.DEFINE_string("place", "here", "")
        FLAGS = flags.FLAGS
        steps = FLAGS.steps
        rate = FLAGS.rate
        FLAGS.place = 5
        place = FLAGS.place
        """,
        "steps: int",
        "rate: float?",
        "place: any");
  }

  @Test
  void argumentsAreWhatTheirDefinitionsSay() {
    check(
        """
        import argparse
        parser = argparse.ArgumentParser()
        parser.add_argument("-b", "--batch-size", type=int, default=5)
        parser.add_argument("--rate", type=float, default=1)
        parser.add_argument("--name")
        parser.add_argument("--quiet", action="store_true")
        parser.add_argument("files", nargs="*")
        args = parser.parse_args([])
        batch = args.batch_size
        rate = args.rate
        name = args.name
        quiet = args.quiet
        files = args.files
        """,
        "batch: int",
        "rate: float | int",
        "name: str?",
        "quiet: bool",
        "files: any");
  }

  @Test
  void sessionsAnswerInTheFormOfTheFetches() {
    check(
        """
        import tensorflow as tf
        x = tf.constant(1.0)
        with tf.Session() as sess:
            nothing = sess.run(tf.no_op())
            several = sess.run([x, x])
            pair = sess.run((x, tf.no_op()))
            one = sess.run(x)
        """,
        "nothing: none",
        "several: list[any]",
        "pair: tuple[any, none]",
        "one: any");
  }

  @Test
  void variablesUnderPartitionersAreWholeOrInParts() {
    check(
        """
        import tensorflow as tf
        parts = tf.get_variable("a", [4, 2], partitioner=tf.fixed_size_partitioner(2))
        unknown = tf.get_variable("b", [4, 2])
        own = tf.Variable(1.0)
        """,
        "parts: tf.PartitionedVariable",
        "unknown: _variables.AnyVariable",
        "own: tf.Variable");
  }

  @Test
  void whatOnlySomeKindsOfVariablesHaveIsKnown() {
    check(
        """
        import tensorflow as tf
        with tf.variable_scope("a", partitioner=tf.fixed_size_partitioner(2)):
            v = tf.get_variable("b", [4, 2])
        local = tf.get_local_variable("c", [2])
        op = v.op
        parts = v.as_tensor()
        value = v.value()
        either = v.assign(1.0)
        """,
        "local: _variables.AnyVariable",
        "op: tf.Operation",
        "parts: tf.Tensor",
        "value: tf.Tensor",
        "either: any");
  }

  @Test
  void managersKnowWhatTheyGive() {
    check(
        """
        import tensorflow as tf
        later = tf.variable_scope("a")
        names = tf.name_scope("b")
        either = later if names else names
        with later as scope, names as prefix, either as unknown:
            pass
        """,
        "scope: tf.VariableScope",
        "prefix: str",
        "unknown: any");
  }

  @Test
  void arithmeticOfArraysWithoutAxesMakesNumbers() {
    check(
        """
        import numpy as np
        array = np.zeros((2,)) * 2
        whole = np.zeros(())
        unknown = np.zeros(()) * 2
        both = np.array(1.5) + np.arange(3)
        product = np.arange(3) @ np.arange(3)
        """,
        "array: np.ndarray",
        "whole: np.ndarray",
        "unknown: any",
        "both: np.ndarray",
        "product: any");
  }

  @Test
  void customGettersGiveWhatTheyReturn() {
    check(
        """
        import tensorflow as tf
        def same(getter, name, *args, **kwargs):
            return getter(name, *args, **kwargs)
        def sum_of(getter, name, *args, **kwargs):
            return getter(name, *args, **kwargs) + 1.0
        with tf.variable_scope("a", custom_getter=same):
            variable = tf.get_variable("v", [1])
        own = tf.get_variable("w", [1], custom_getter=sum_of)
        """,
        "variable: tf.Variable",
        "own: tf.TensorLike");
  }

  @Test
  void getterThatIsNotFollowedMayGiveAnything() {
    check(
        """
        import tensorflow as tf
        options = dict(custom_getter=lambda getter, name, **kwargs: name)
        with tf.variable_scope("a", **options):
            unknown = tf.get_variable("v", [1])
        """,
        "unknown: any");
  }

  @Test
  void randomNumbersAreOneOrAnArray() {
    check(
        """
        import numpy as np
        one = np.random.uniform()
        whole = np.random.randint(5)
        array = np.random.normal(0.0, 1.0, [2, 3])
        unknown = np.random.normal([0.0, 1.0])
        """,
        "one: float",
        "whole: int",
        "array: np.ndarray",
        "unknown: any");
  }

  @Test
  void aValueOfOneOfAFewTypesIsKnownAsThat() {
    check(
        """
        import tensorflow as tf
        def pick(n):
            if n > 1:
                return 'text'
            return n
        x = pick(2)
        twice = x * 2
        same = x == 'text'
        item = [1, 'a', None][0]
        power = 2 ** 100
        reuse = tf.get_variable_scope().reuse
        made = tf.get_default_graph().as_graph_element('a')
        name = made.name
        """,
        "x: int | str",
        "twice: int | str",
        "same: bool",
        "item: int | str | None",
        "power: int",
        "reuse: bool | tf._ReuseMode | None",
        "made: tf.Operation | tf.Tensor",
        "name: str");
  }

  @Test
  void whatIsMadeOfFunctionsIsCalledAsThese() {
    check(
        """
        import contextlib, functools
        import tensorflow as tf
        def layer(x, size=2):
            return tf.get_variable('w', [size]) * x
        @contextlib.contextmanager
        def named(name):
            with tf.variable_scope(name):
                yield name + '!'
        def logged(f):
            @functools.wraps(f)
            def wrapper(*args):
                return f(*args)
            return wrapper
        @logged
        def half(x):
            return x / 2
        template = tf.make_template('t', layer, size=3)
        y = template(1.0)
        part = functools.partial(layer, size=4)
        z = part(2.0)
        with named('a') as text:
            pass
        h = half(3.0)
        """,
        "y: tf.Tensor",
        "z: tf.Tensor",
        "text: str");
  }

  @Test
  void dictionariesOfTheLibraryHoldWhatIsPutIn() {
    check(
        """
        import collections, itertools
        counts = collections.defaultdict(int)
        counts['a'] += 1
        lists = collections.defaultdict(list)
        lists['a'].append(1.5)
        order = collections.OrderedDict([('a', 1)])
        keys = dict.fromkeys(['a'])
        pairs = list(itertools.chain([1], [2]))
        """,
        "counts: dict[str, int]",
        "lists: dict[str, list[float]]",
        "order: dict[str, int]",
        "keys: dict[str, none]",
        "pairs: list[int]");
  }

  @Test
  void tuplesOfTuplesEnd() {
    check(
        """
        def nest(x, n):
            return 'end' if n == 0 else (nest(x, n - 1), n, nest((x, n), n - 1))
        made = nest('a', 3)
        """,
        "made: str | tuple");
  }
}
