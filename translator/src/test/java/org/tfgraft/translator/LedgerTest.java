package org.tfgraft.translator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tfgraft.translator.emit.Ledger;
import org.tfgraft.translator.source.SourceFile;

/** Every statement is accounted for, those that Java would not let stand too. */
final class LedgerTest {
  private static void check(String program, String... expected) {
    Translation translation =
        new Translator().translate(new SourceFile("p.py", program), TranslatorOptions.standard());
    List<String> lines =
        translation.ledger().stream().map(e -> e.line() + " " + e.outcome()).toList();
    assertThat(lines).containsExactly(expected);
  }

  private static String outcome(int line, Ledger.Outcome outcome) {
    return line + " " + outcome;
  }

  @Test
  void elseOfAnEndlessLoopIsLeftOut() {
    check(
        """
        while True:
            break
        else:
            print("never")
        print("after")
        """,
        outcome(1, Ledger.Outcome.TRANSLATED),
        outcome(2, Ledger.Outcome.TRANSLATED),
        outcome(4, Ledger.Outcome.LEFT_OUT),
        outcome(5, Ledger.Outcome.TRANSLATED));
  }

  @Test
  void statementsAfterAReturnAreLeftOut() {
    check(
        """
        def f():
            return 1
            print("never")
        print(f())
        """,
        outcome(1, Ledger.Outcome.TRANSLATED),
        outcome(2, Ledger.Outcome.TRANSLATED),
        outcome(3, Ledger.Outcome.LEFT_OUT),
        outcome(4, Ledger.Outcome.TRANSLATED));
  }

  @Test
  void statementsInTheBodyOfAClassAreTranslated() {
    String program =
        """
        class A(object):
            x: int = 5
            if x:
                y = 1
        print(A.x)
        """;
    check(
        program,
        outcome(1, Ledger.Outcome.TRANSLATED),
        outcome(2, Ledger.Outcome.TRANSLATED),
        outcome(3, Ledger.Outcome.TRANSLATED),
        outcome(4, Ledger.Outcome.TRANSLATED),
        outcome(5, Ledger.Outcome.TRANSLATED));
    Translation translation =
        new Translator().translate(new SourceFile("p.py", program), TranslatorOptions.standard());
    assertThat(translation.files().get(0).text()).contains("A.x = 5;").contains("A.y = 1;");
  }

  @Test
  void drawingIsLeftOut() {
    check(
        """
        import matplotlib.pyplot as plt
        fig, ax = plt.subplots()
        ax.plot([1, 2])
        plt.show()
        print("after")
        """,
        outcome(1, Ledger.Outcome.LEFT_OUT),
        outcome(2, Ledger.Outcome.LEFT_OUT),
        outcome(3, Ledger.Outcome.LEFT_OUT),
        outcome(4, Ledger.Outcome.LEFT_OUT),
        outcome(5, Ledger.Outcome.TRANSLATED));
  }

  @Test
  void packagesThatDoMoreThanDrawAreStubsWhereTheyAreUsed() {
    check(
        """
        import pandas as pd
        print(pd.DataFrame([1]))
        """,
        outcome(1, Ledger.Outcome.TRANSLATED),
        outcome(2, Ledger.Outcome.NOT_TRANSLATED));
  }
}
