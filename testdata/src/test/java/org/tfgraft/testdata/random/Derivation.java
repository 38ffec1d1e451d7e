package org.tfgraft.testdata.random;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.tfgraft.testdata.random.Grammar.Alternative;
import org.tfgraft.testdata.random.Grammar.Line;

/** Makes one program out of a grammar; the same seed makes the same program. */
final class Derivation {
  private static final int DEEPEST_BLOCK = 5;
  private static final int DEEPEST_EXPRESSION = 4;

  private final Grammar grammar;
  private final Random random;
  private final Names names = new Names();
  private int blocks;
  private int expressions;

  private Derivation(Grammar grammar, long seed) {
    this.grammar = grammar;
    this.random = new Random(seed * 0x9E3779B97F4A7C15L);
  }

  static RandomProgram program(Grammar grammar, long seed) {
    return new RandomProgram(new Derivation(grammar, seed).statements("Program"));
  }

  /** An alternative needs a name of a kind that the program does not have yet. */
  private static final class NoSuchName extends Exception {
    private static final long serialVersionUID = 1L;

    NoSuchName() {
      super(null, null, false, false);
    }
  }

  /** What an alternative calls its new names, and those that are not declared yet. */
  private record Labels(Map<String, String> names, List<String[]> pending, List<String[]> late) {
    Labels() {
      this(new HashMap<>(), new ArrayList<>(), new ArrayList<>());
    }
  }

  private List<Statement> statements(String rule) {
    List<Alternative> left = new ArrayList<>(grammar.rule(rule));
    left.removeIf(alternative -> blocks >= DEEPEST_BLOCK && alternative.nests());
    while (!left.isEmpty()) {
      Alternative chosen = choose(left);
      int mark = names.mark();
      int depth = blocks;
      try {
        return lines(chosen.lines(), new Labels());
      } catch (NoSuchName e) {
        names.forget(mark);
        blocks = depth;
        left.remove(chosen);
      }
    }
    return List.of();
  }

  private Alternative choose(List<Alternative> alternatives) {
    int number = random.nextInt(alternatives.stream().mapToInt(Alternative::weight).sum());
    for (Alternative alternative : alternatives) {
      number -= alternative.weight();
      if (number < 0) {
        return alternative;
      }
    }
    throw new AssertionError(alternatives);
  }

  private List<Statement> lines(List<Line> lines, Labels labels) throws NoSuchName {
    List<Statement> statements = new ArrayList<>();
    for (Line line : lines) {
      List<Template> pieces = line.template().pieces();
      if (pieces.size() == 1 && pieces.get(0) instanceof Template.Block block) {
        int times = block.low() + random.nextInt(block.high() - block.low() + 1);
        for (int i = 0; i < times; i++) {
          statements.addAll(statements(block.rule()));
        }
      } else {
        statements.add(statement(line, labels));
      }
    }
    return statements;
  }

  private Statement statement(Line line, Labels labels) throws NoSuchName {
    Code header = row(line.template(), labels);
    if (line.body().isEmpty()) {
      declare(labels);
      return new Statement(header, false, List.of());
    }
    String text = header.print(part -> false);
    boolean isFunction = text.startsWith("def ") || text.startsWith("class ");
    List<String[]> late = List.copyOf(labels.late());
    labels.late().clear();
    if (isFunction && late.isEmpty() && !labels.pending().isEmpty()) {
      String[] function = labels.pending().remove(0);
      names.declare(function[0], function[1]);
    }
    int mark = names.mark();
    declare(labels);
    blocks++;
    List<Statement> body = lines(line.body(), labels);
    blocks--;
    if (!text.startsWith("with ")) {
      names.forget(mark);
    }
    late.forEach(name -> names.declare(name[0], name[1]));
    return new Statement(header, true, body);
  }

  private void declare(Labels labels) {
    labels.pending().forEach(name -> names.declare(name[0], name[1]));
    labels.pending().clear();
  }

  private Code row(Template.Row row, Labels labels) throws NoSuchName {
    List<Code> pieces = new ArrayList<>();
    for (Template piece : row.pieces()) {
      pieces.add(code(piece, labels));
    }
    return pieces.size() == 1 ? pieces.get(0) : new Code.Row(pieces);
  }

  private Code code(Template template, Labels labels) throws NoSuchName {
    if (template instanceof Template.Literal literal) {
      return new Code.Text(literal.text());
    }
    if (template instanceof Template.Reference reference) {
      String name = labels.names().get(reference.name());
      return name == null ? expression(reference.name()) : new Code.Text(name);
    }
    if (template instanceof Template.NewName made) {
      String name = names.make(made.kind());
      labels.names().put(made.label(), name);
      (made.isLate() ? labels.late() : labels.pending()).add(new String[] {made.kind(), name});
      return new Code.Text(name);
    }
    if (template instanceof Template.KnownName known) {
      List<String> candidates = names.known(known.kind());
      if (candidates.isEmpty()) {
        throw new NoSuchName();
      }
      return new Code.Text(candidates.get(random.nextInt(candidates.size())));
    }
    if (template instanceof Template.Maybe maybe) {
      return maybe(maybe, labels);
    }
    if (template instanceof Template.Choice choice) {
      return choice(choice, labels);
    }
    if (template instanceof Template.Range range) {
      int number = range.low() + random.nextInt(range.high() - range.low() + 1);
      return new Code.Text(Integer.toString(number));
    }
    if (template instanceof Template.Row inner) {
      return row(inner, labels);
    }
    throw new IllegalStateException("not part of a line: " + template);
  }

  /** An optional part that needs a name which is not there is left out. */
  private Code maybe(Template.Maybe maybe, Labels labels) {
    if (random.nextInt(100) >= maybe.percent()) {
      return new Code.Text("");
    }
    try {
      return new Code.Part(row(maybe.content(), labels), "");
    } catch (NoSuchName e) {
      return new Code.Text("");
    }
  }

  private Code choice(Template.Choice choice, Labels labels) throws NoSuchName {
    List<Template.Row> left = new ArrayList<>(choice.choices());
    while (!left.isEmpty()) {
      Template.Row chosen = left.get(random.nextInt(left.size()));
      try {
        return part(row(chosen, labels), literal(choice.choices().get(0)));
      } catch (NoSuchName e) {
        left.remove(chosen);
      }
    }
    throw new NoSuchName();
  }

  private Code expression(String rule) throws NoSuchName {
    List<Alternative> left = new ArrayList<>(grammar.rule(rule));
    if (left.isEmpty()) {
      throw new NoSuchName();
    }
    Optional<String> simplest = literal(left.get(0).lines().get(0).template());
    expressions++;
    try {
      while (!left.isEmpty()) {
        Alternative chosen = expressions > DEEPEST_EXPRESSION ? left.get(0) : choose(left);
        try {
          return part(row(chosen.lines().get(0).template(), new Labels()), simplest);
        } catch (NoSuchName e) {
          left.remove(chosen);
        }
      }
    } finally {
      expressions--;
    }
    throw new NoSuchName();
  }

  /** The text of a row that holds nothing else. */
  private static Optional<String> literal(Template.Row row) {
    if (row.pieces().isEmpty()) {
      return Optional.of("");
    }
    return row.pieces().size() == 1 && row.pieces().get(0) instanceof Template.Literal literal
        ? Optional.of(literal.text())
        : Optional.empty();
  }

  private static Code part(Code code, Optional<String> simplest) {
    return simplest.isEmpty() ? code : new Code.Part(code, simplest.get());
  }
}
