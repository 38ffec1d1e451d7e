package org.tfgraft.cli.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which names are taken for which, and what is said of the rest. */
class VariableComparisonTest {
  /** Names, each perhaps with a shape in brackets, separated by blanks. */
  private static VariableSet set(String origin, String names) {
    Map<String, VariableSet.Properties> variables = new LinkedHashMap<>();
    for (String name : names.isEmpty() ? new String[0] : names.split(" ")) {
      int bracket = name.indexOf('[');
      Optional<String> shape =
          bracket < 0 ? Optional.empty() : Optional.of(name.substring(bracket));
      variables.put(
          bracket < 0 ? name : name.substring(0, bracket),
          new VariableSet.Properties(shape, Optional.empty(), Optional.empty()));
    }
    return new VariableSet(origin, variables);
  }

  private static void check(String program, String list, String expected) {
    VariableComparison comparison = VariableComparison.of(set("p.py", program), set("list", list));
    assertThat(ComparisonText.of(comparison)).isEqualTo(expected);
  }

  @Test
  void equalNamesAgree() {
    check("a/v b", "b a/v", "");
  }

  @Test
  void aShiftOfNumbersIsOneRule() {
    check(
        "d_1/w d_2/w d_3/w",
        "d/w d_1/w d_2/w",
        """
        3 variables under another name in list
          suffix of 'd' shifted by -1: 3
            d_1/w -> d/w
            d_2/w -> d_1/w
            d_3/w -> d_2/w
        """);
  }

  @Test
  void shapesThatSayOtherwiseAreNoShift() {
    check(
        "d_1/w[1] d_2/w[2]",
        "d/w[3] d_1/w[1]",
        """
        1 variable only in p.py
          d_2/w  nearest: d_1/w
        1 variable only in list
          d/w  nearest: d_1/w
        """);
  }

  @Test
  void theChangeThatExplainsMostWins() {
    check(
        "a/w b/w c/w",
        "x/b/w x/c/w x/a/w y/a/w",
        """
        3 variables under another name in list
          prefix 'x/' added: 3
            a/w -> x/a/w
            b/w -> x/b/w
            c/w -> x/c/w
        1 variable only in list
          y/a/w  nearest: a/w
        """);
  }

  @Test
  void noNameIsTakenTwiceAndTheWholeIsCheapest() {
    check(
        "n/conv/w[1] n/conv_1/w[2]",
        "conv_1/w[1] conv_2/w[2]",
        """
        2 variables under another name in list
          prefix 'n/' removed: 2
          suffix of 'conv' shifted by +1: 2
            n/conv/w   -> conv_1/w
            n/conv_1/w -> conv_2/w
        """);
  }

  @Test
  void whatTrainingAddsIsToldByItsUse() {
    check(
        "v",
        "v t/v/Adam t/v/Adam_1 beta1_power v/Momentum v/ExponentialMovingAverage global_step Adam",
        """
        7 variables only in list
          Adam
          slots of the Adam optimizer: 2
            t/v/Adam
            t/v/Adam_1
          accumulators of the Adam optimizer: 1
            beta1_power
          slots of the Momentum optimizer: 1
            v/Momentum
          moving averages: 1
            v/ExponentialMovingAverage
          the global step: 1
            global_step
        """);
  }

  @Test
  void aSlotIsNotTheVariable() {
    check(
        "a/v",
        "a/v/Adam",
        """
        1 variable only in p.py
          a/v
        1 variable only in list
          slots of the Adam optimizer: 1
            a/v/Adam
        """);
  }

  @Test
  void oldCellsAreKnown() {
    check(
        "rnn/basic_lstm_cell/kernel rnn/basic_lstm_cell/bias",
        "RNN/BasicLSTMCell/Linear/Matrix RNN/BasicLSTMCell/Linear/Bias",
        """
        2 variables under another name in list
          'rnn' renamed 'RNN' (TensorFlow 1.0: RNN became rnn): 2
          'basic_lstm_cell' renamed 'BasicLSTMCell' (TensorFlow 1.0: BasicLSTMCell became \
        basic_lstm_cell): 2
          scope 'Linear' added: 2
          'kernel' renamed 'Matrix' (TensorFlow 1.0: Matrix became kernel): 1
          'bias' renamed 'Bias' (TensorFlow 1.0: Bias became bias): 1
            rnn/basic_lstm_cell/kernel -> RNN/BasicLSTMCell/Linear/Matrix
            rnn/basic_lstm_cell/bias   -> RNN/BasicLSTMCell/Linear/Bias
        """);
  }

  @Test
  void largeSetsArePairedByTheirCommonChanges() {
    StringBuilder mine = new StringBuilder("only/here_and_now");
    StringBuilder theirs = new StringBuilder("one/over_there");
    for (int i = 0; i < 300; i++) {
      mine.append(" block_%d/kernel block_%d/bias".formatted(i, i));
      theirs.append(" net/block_%d/biases net/block_%d/weights".formatted(i, i));
    }
    VariableComparison comparison =
        VariableComparison.of(set("p.py", mine.toString()), set("list", theirs.toString()));
    assertThat(comparison.renamed())
        .hasSize(600)
        .allMatch(
            it ->
                it.expected()
                    .equals(
                        "net/" + it.name().replace("kernel", "weights").replace("bias", "biases")));
    assertThat(comparison.extra()).hasSize(1);
    assertThat(comparison.missing()).hasSize(1);
  }

  @Test
  void theAssignmentIsTheCheapestOfAll() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      int rows = 1 + random.nextInt(5);
      double[][] cost = new double[rows][rows + random.nextInt(3)];
      for (double[] row : cost) {
        for (int j = 0; j < row.length; j++) {
          row[j] = random.nextInt(20);
        }
      }
      double total = 0;
      int[] columns = Assignment.of(cost);
      for (int i = 0; i < rows; i++) {
        total += cost[i][columns[i]];
      }
      assertThat(columns).doesNotHaveDuplicates();
      assertThat(total).isEqualTo(cheapest(cost, 0, new ArrayList<>()));
    }
  }

  private static double cheapest(double[][] cost, int row, List<Integer> used) {
    if (row == cost.length) {
      return 0;
    }
    double best = Double.POSITIVE_INFINITY;
    for (int column = 0; column < cost[row].length; column++) {
      if (!used.contains(column)) {
        List<Integer> more = new ArrayList<>(used);
        more.add(column);
        best = Math.min(best, cost[row][column] + cheapest(cost, row + 1, more));
      }
    }
    return best;
  }
}
