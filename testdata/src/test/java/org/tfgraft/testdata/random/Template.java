package org.tfgraft.testdata.random;

import java.util.List;

/** What a rule of the grammar says of a piece of a line. */
sealed interface Template {
  /** Python as it stands. */
  record Literal(String text) implements Template {}

  /** {@code <rule>}: an expression; or {@code <label>}: a name that this alternative made. */
  record Reference(String name) implements Template {}

  /**
   * {@code <+kind label>}: a new Python name of a kind; with {@code &} for {@code +}, a name that
   * can be used only after the block that it heads.
   */
  record NewName(String kind, String label, boolean isLate) implements Template {}

  /** {@code <@kind>}: a Python name of a kind that the program has made. */
  record KnownName(String kind) implements Template {}

  /** {@code <?30 text>}: a part that stands there in so many of a hundred cases. */
  record Maybe(int percent, Row content) implements Template {}

  /** {@code <text|text|text>}: one of several, the simplest first. */
  record Choice(List<Row> choices) implements Template {
    public Choice {
      choices = List.copyOf(choices);
    }
  }

  /** {@code <1..4>}: a number between two others. */
  record Range(int low, int high) implements Template {}

  /** {@code <Rule*1..4>}, alone on a line: so many times the statements of a rule. */
  record Block(String rule, int low, int high) implements Template {}

  /** Pieces in a row. */
  record Row(List<Template> pieces) implements Template {
    public Row {
      pieces = List.copyOf(pieces);
    }
  }
}
