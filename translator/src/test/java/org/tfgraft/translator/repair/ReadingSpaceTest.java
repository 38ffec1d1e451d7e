package org.tfgraft.translator.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tfgraft.translator.source.CodeLine;

/** How many readings code without indentation has, and which comes first. */
class ReadingSpaceTest {
  @Test
  void aStatementBehindABlockStandsInItOrBehindIt() {
    check("with a:\nb = 1\nc = 2\n", 2);
    check("with a:\nwith b:\nc = 1\nd = 2\n", 3);
    check("with a:\nb = 1\nwith c:\nd = 1\ne = 1\n", 5);
  }

  @Test
  void pythonDecidesWhatMayStandWhere() {
    check("def f():\nreturn 1\nx = 2\n", 2);
    check("for i in a:\nbreak\n", 1);
    check("x = 1\nbreak\n", 0);
    check("try:\na = 1\nb = 2\nexcept E:\nc = 3\n", 1);
    check("if a:\nif b:\nc = 1\nelse:\nd = 1\n", 2);
    check("@d\ndef f():\npass\n", 1);
  }

  @Test
  void indentationThatIsLeftIsKept() {
    check("with a:\n    b = 1\nc = 2\n", 1);
    check("with a:\nwith b:\n    c = 1\nd = 2\n", 2);
  }

  @Test
  void functionsEndWithTheirReturn() {
    first(
        """
        def f(x):
            with scope("a"):
                v = get_variable("v", x)
            return v
        y = f(1)
        """);
  }

  @Test
  void parametersAreKnownInTheirFunctionOnly() {
    first(
        """
        def layer(x, size):
            w = weights(size)
            y = matmul(x, w)
            for i in range(size):
                y = y + i
            print(y)
        layer(1, 2)
        """);
  }

  @Test
  void aFunctionOnOneLineReadsItsParametersWhenItIsCalled() {
    first(
        """
        def double(x): return 2 * x
        with scope("a"):
            y = double(1)
        x = double(y)
        print(x)
        """);
  }

  @Test
  void methodsBelongToTheirClass() {
    first(
        """
        class Net(object):
            def __init__(self, size):
                self.size = size
            @property
            def twice(self):
                return 2 * self.size
        net = Net(3)
        print(net.twice)
        """);
  }

  @Test
  void whatAScopeIsBoundToIsUsedInIt() {
    first(
        """
        with variable_scope("a") as scope:
            x = layer(1)
            scope.reuse_variables()
            y = layer(1)
        print(x, y)
        """);
  }

  @Test
  void commentsStandWithWhatFollows() {
    first(
        """
        with scope("a"):
            # Inside.
            v = get_variable("v", [1])
        # Outside.
        print(v.name)
        """);
  }

  @Test
  void aBlockThatWasCutGoesOnInTheNextFragment() {
    Fragment one = fragment("with a:\n    with b:\n");
    Fragment two = fragment("c = 1\nwith d:\n    e = 1\n");
    ReadingSpace space = new ReadingSpace(List.of(one, two));
    assertThat(space.count())
        .hasValueSatisfying(count -> assertThat(count.intValue()).isEqualTo(3));
    assertThat(first(space).text())
        .isEqualTo("with a:\n    with b:\n        c = 1\nwith d:\n    e = 1\n");
  }

  private static void check(String flat, int readings) {
    assertThat(space(flat).count())
        .hasValueSatisfying(count -> assertThat(count.intValue()).isEqualTo(readings));
    assertThat(all(space(flat))).hasSize(readings).doesNotHaveDuplicates();
  }

  /** Takes the indentation away and looks whether the first reading brings it back. */
  private static void first(String program) {
    StringBuilder flat = new StringBuilder();
    program.lines().forEach(line -> flat.append(line.strip()).append('\n'));
    assertThat(first(space(flat.toString())).text()).isEqualTo(program);
  }

  private static MappedSource first(ReadingSpace space) {
    return all(space).get(0);
  }

  private static List<MappedSource> all(ReadingSpace space) {
    return space.search(Set.of(), true).likeliest(1000).stream().map(Reading::source).toList();
  }

  private static ReadingSpace space(String text) {
    return new ReadingSpace(List.of(fragment(text)));
  }

  private static Fragment fragment(String text) {
    List<CodeLine> code = new ArrayList<>();
    text.lines().forEach(line -> code.add(new CodeLine(code.size() + 1, line)));
    return Fragment.of(new CodeRepairs(new StatementParser()).repair(code).statements());
  }
}
