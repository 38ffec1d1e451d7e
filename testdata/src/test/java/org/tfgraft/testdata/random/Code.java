package org.tfgraft.testdata.random;

import java.util.List;
import java.util.function.Predicate;

/** A piece of a line of Python that knows which parts of it can be written more simply. */
sealed interface Code {
  /** The Python text, with the simpler text of the parts that are chosen. */
  String print(Predicate<Code> simplified);

  /** Adds this node and what it consists of to a list, if it can be simplified. */
  void collect(List<Code> parts);

  /** Text that stays as it is. */
  record Text(String text) implements Code {
    @Override
    public String print(Predicate<Code> simplified) {
      return text;
    }

    @Override
    public void collect(List<Code> parts) {}
  }

  /** Pieces in a row. */
  record Row(List<Code> pieces) implements Code {
    public Row {
      pieces = List.copyOf(pieces);
    }

    @Override
    public String print(Predicate<Code> simplified) {
      StringBuilder text = new StringBuilder();
      pieces.forEach(piece -> text.append(piece.print(simplified)));
      return text.toString();
    }

    @Override
    public void collect(List<Code> parts) {
      pieces.forEach(piece -> piece.collect(parts));
    }
  }

  /** A part, and what can stand in its place: nothing for an optional argument. */
  record Part(Code code, String simpler) implements Code {
    @Override
    public String print(Predicate<Code> simplified) {
      return simplified.test(this) ? simpler : code.print(simplified);
    }

    @Override
    public void collect(List<Code> parts) {
      if (!code.print(part -> false).equals(simpler)) {
        parts.add(this);
      }
      code.collect(parts);
    }
  }
}
