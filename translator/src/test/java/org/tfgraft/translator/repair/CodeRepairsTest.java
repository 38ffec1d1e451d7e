package org.tfgraft.translator.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tfgraft.translator.source.CodeLine;

/** Statements that pages damaged, and what was meant. */
class CodeRepairsTest {
  @Test
  void rightCodeIsLeftAlone() {
    check(
        "with f(a) as b:  # here\n    c = [1,\n         2]\nprint c\n",
        "with f(a) as b:  # here\n    c = [1,\n         2]\nprint c\n",
        "");
  }

  @Test
  void missingColons() {
    check("with scope('a')\n    v = 1\n", "with scope('a'):\n    v = 1\n", "1 missing-colon");
    check("if x  # or not\n    v = 1\n", "if x:  # or not\n    v = 1\n", "1 missing-colon");
    check("else\n    v = 1\n", "else:\n    v = 1\n", "1 missing-colon");
  }

  @Test
  void strayColonsAndFullStops() {
    check("v = f(1):\n", "v = f(1)\n", "1 stray-colon");
    check("scope().reuse == False.\n", "scope().reuse == False\n", "1 stray-punctuation");
  }

  @Test
  void missingCommasBetweenLines() {
    check(
        "d = {\n  'a': f(1)\n  'b': f(2)\n}\n",
        "d = {\n  'a': f(1),\n  'b': f(2)\n}\n",
        "2 missing-comma");
  }

  @Test
  void bracketsThatAreNeverClosed() {
    assertThat(repaired("v = f([1, 2)\nprint(v)\n").isPython()).isTrue();
    check("v = f(1, g(2)\nprint(v)\n", "v = f(1, g(2))\nprint(v)\n", "1 missing-bracket");
    check("with f(g(1):\n    pass\n", "with f(g(1)):\n    pass\n", "1 missing-bracket");
    check("v = f(1))\n", "v = f(1)\n", "1 stray-bracket");
  }

  @Test
  void stringsThatAreNeverClosed() {
    assertThat(repaired("v = f(\"a, 1)\n").isPython()).isTrue();
    check("v = f('a)\n", "v = f('a')\n", "1 missing-quote");
  }

  @Test
  void charactersOfPages() {
    check("v\u00a0= f(1)\n", "v = f(1)\n", "1 non-breaking-space");
    check("v = f(“a”, ‘b’)\n", "v = f(\"a\", 'b')\n", "1 typographic-quote");
    check("v = f(1，2）\n", "v = f(1,2)\n", "1 full-width-punctuation");
    check("my\\_scope.name\n", "my_scope.name\n", "1 markdown-escape");
    check("a = b &gt; c\n", "a = b > c\n", "1 html-entity");
    check("s = 'a“b”\\_c'  # “d” &gt;\n", "s = 'a“b”\\_c'  # “d” &gt;\n", "");
  }

  @Test
  void statementsJoinedOnOneLine() {
    check(
        "import m as n a = n.f(1) print(a) # first b = n.g(a) # last\n",
        "import m as n\na = n.f(1)\nprint(a)  # first\nb = n.g(a)  # last\n",
        "1 joined-statements");
    check("with n.f(1): a = 2 b = 3\n", "with n.f(1):\na = 2\nb = 3\n", "1 joined-statements");
  }

  @Test
  void programsOnOneLineWithComments() {
    check(
        "b = 2 a = 1 # see 'b' here. print(a) g.close()\n",
        "b = 2\na = 1  # see 'b' here.\nprint(a)\ng.close()\n",
        "1 joined-statements");
    check(
        "# About scopes # and import tensorflow as tf c = f(1) # c print(c)\n",
        "# About scopes # and\nimport tensorflow as tf\nc = f(1)  # c\nprint(c)\n",
        "1 joined-statements");
    check("# first import tensorflow\n", "# first import tensorflow\n", "");
  }

  @Test
  void valuesBehindArrows() {
    check("f(a) ==> [1, 2]\n", "f(a)  # ==> [1, 2]\n", "1 shown-value");
    check("b = f(a) => [[1 2]\n [3 4]]\n", "b = f(a)  # => [[1 2]\n#  [3 4]]\n", "1 shown-value");
  }

  @Test
  void twoQuotationMarksForOne() {
    check("with f(''a'', b=''c d''):\n", "with f('a', b='c d'):\n", "1 typographic-quote");
  }

  @Test
  void statementsThatALineBreakCuts() {
    check("v = f(1) +\n  g(2)\n", "v = f(1) + g(2)\n", "1 broken-statement");
  }

  @Test
  void dotsForWhatWasLeftOut() {
    check("d = {\n  'a': 1,\n  ... and so on ...\n}\n", "d = {\n  'a': 1,\n}\n", "3 placeholder");
  }

  @Test
  void proseStaysBroken() {
    check("this is no code at all\n", "this is no code at all\n", "");
  }

  private static void check(String damaged, String expected, String repairs) {
    RepairedCode repaired = repaired(damaged);
    assertThat(MappedSource.of(repaired.statements()).text()).isEqualTo(expected);
    assertThat(repaired.repairs())
        .extracting(repair -> repair.line() + " " + repair.kind().label())
        .containsExactly(repairs.isEmpty() ? new String[0] : repairs.split(", "));
  }

  private static RepairedCode repaired(String damaged) {
    List<CodeLine> code = new ArrayList<>();
    damaged.lines().forEach(line -> code.add(new CodeLine(code.size() + 1, line)));
    return new CodeRepairs(new StatementParser()).repair(code);
  }
}
