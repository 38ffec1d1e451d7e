package org.tfgraft.cli.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tfgraft.translator.repair.CodeStatement;

/**
 * What a program was like when its statements ran for the first time. Two beginnings of readings go
 * on alike if they ran the same statements, printed the same, made the same in graphs, and what
 * follows stands in the same blocks: it is enough to follow one of them.
 */
final class RunStates {
  private final List<CodeStatement> statements;
  private final List<Integer> depths;
  private final List<Integer> heads = new ArrayList<>();
  private final List<Optional<State>> states = new ArrayList<>();

  /**
   * A beginning and what it has done.
   *
   * @param blocks the heads of the blocks that the statement stands in
   * @param later how the code is read that may run again, or for the first time
   * @param ran stands for the statements that ran
   * @param printed how long the output is, {@code output} stands for what it is
   * @param made stands for what was made in graphs
   */
  record State(
      int statement,
      List<Integer> blocks,
      List<Integer> later,
      int ran,
      int printed,
      int output,
      int made) {
    State {
      blocks = List.copyOf(blocks);
      later = List.copyOf(later);
    }
  }

  RunStates(
      List<CodeStatement> statements,
      List<Integer> depths,
      List<TracedRun.Step> steps,
      String output) {
    this.statements = statements;
    this.depths = depths;
    for (int i = 0; i < statements.size(); i++) {
      heads.add(head(i));
      states.add(Optional.empty());
    }
    int ran = 0;
    int furthest = -1;
    for (TracedRun.Step step : steps) {
      int statement = step.statement();
      if (statement > furthest) {
        furthest = statement;
        states.set(
            statement,
            Optional.of(
                new State(
                    statement,
                    blocks(statement),
                    later(statement),
                    ran,
                    step.start(),
                    output.substring(0, step.start()).hashCode(),
                    step.made())));
      }
      ran = 31 * ran + Objects.hash(statement, seesItsPlace(statement) ? blocks(statement) : 0);
    }
  }

  /** What the program was like when a statement first ran; empty if that is not known. */
  Optional<State> at(int statement) {
    return states.get(statement);
  }

  int size() {
    return statements.size();
  }

  private int head(int index) {
    int head = index - 1;
    while (head >= 0 && depths.get(head) >= depths.get(index)) {
      head--;
    }
    return head;
  }

  private List<Integer> blocks(int index) {
    List<Integer> blocks = new ArrayList<>();
    for (int head = heads.get(index); head >= 0; head = heads.get(head)) {
      blocks.add(head);
    }
    return blocks;
  }

  /** Whether a statement calls something, which may look at the scopes that it runs in. */
  private boolean seesItsPlace(int index) {
    CodeStatement statement = statements.get(index);
    return !statement.keyword().equals("print") && statement.text().contains("(");
  }

  /** How functions are read, and loops that are not at their end. */
  private List<Integer> later(int index) {
    List<Integer> open = blocks(index);
    List<Integer> later = new ArrayList<>();
    for (int i = 0; i < index; i++) {
      for (int head : blocks(i)) {
        String keyword = statements.get(head).keyword();
        boolean again = (keyword.equals("for") || keyword.equals("while")) && open.contains(head);
        if (again || keyword.equals("def") || keyword.equals("class")) {
          later.add(i);
          later.add(heads.get(i));
          break;
        }
      }
    }
    return later;
  }
}
