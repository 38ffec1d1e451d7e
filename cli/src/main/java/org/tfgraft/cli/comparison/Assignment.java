package org.tfgraft.cli.comparison;

import java.util.Arrays;

/**
 * The cheapest pairing of rows with columns, each used at most once, by the Hungarian method with
 * potentials (Kuhn and Munkres, in the form of Jonker and Volgenant). There must be at least as
 * many columns as rows.
 */
final class Assignment {
  private final double[][] cost;
  private final int columns;
  private final double[] rowPotential;
  private final double[] columnPotential;
  private final int[] rowOf;
  private final int[] before;

  private Assignment(double[][] cost) {
    this.cost = cost;
    this.columns = cost.length == 0 ? 0 : cost[0].length;
    this.rowPotential = new double[cost.length + 1];
    this.columnPotential = new double[columns + 1];
    this.rowOf = new int[columns + 1];
    this.before = new int[columns + 1];
  }

  /** The column of each row. */
  static int[] of(double[][] cost) {
    Assignment assignment = new Assignment(cost);
    for (int row = 1; row <= cost.length; row++) {
      assignment.add(row);
    }
    int[] columnOf = new int[cost.length];
    for (int column = 1; column <= assignment.columns; column++) {
      if (assignment.rowOf[column] > 0) {
        columnOf[assignment.rowOf[column] - 1] = column - 1;
      }
    }
    return columnOf;
  }

  /** Gives one more row a column, and others new ones where that is cheaper in all. */
  private void add(int row) {
    double[] slack = new double[columns + 1];
    boolean[] used = new boolean[columns + 1];
    Arrays.fill(slack, Double.POSITIVE_INFINITY);
    rowOf[0] = row;
    int column = 0;
    do {
      used[column] = true;
      column = nextColumn(column, slack, used);
    } while (rowOf[column] != 0);
    for (int at = column; at != 0; at = before[at]) {
      rowOf[at] = rowOf[before[at]];
    }
  }

  private int nextColumn(int from, double[] slack, boolean[] used) {
    int row = rowOf[from];
    double least = Double.POSITIVE_INFINITY;
    int next = 0;
    for (int column = 1; column <= columns; column++) {
      if (used[column]) {
        continue;
      }
      double reduced = cost[row - 1][column - 1] - rowPotential[row] - columnPotential[column];
      if (reduced < slack[column]) {
        slack[column] = reduced;
        before[column] = from;
      }
      if (slack[column] < least) {
        least = slack[column];
        next = column;
      }
    }
    for (int column = 0; column <= columns; column++) {
      if (used[column]) {
        rowPotential[rowOf[column]] += least;
        columnPotential[column] -= least;
      } else {
        slack[column] -= least;
      }
    }
    return next;
  }
}
