package org.tfgraft.cli.naming;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The names that a line of the program made, itself or through what it called, in their order. */
final class LineExplanation implements Explanation {
  /** A line of a file. */
  record Line(String file, long number) {}

  /** One thing that the line made, and the operations that came with it. */
  private record Product(Entry entry, List<Entry> operations) {}

  private final String program;
  private final String query;
  private final Line line;
  private final List<Product> products;

  LineExplanation(String program, String query, Line line, NamingLog log) {
    this.program = program;
    this.query = query;
    this.line = line;
    products = products(log.at(line.file(), line.number()));
  }

  /**
   * Variables with all their operations, scopes that other lines work in, and the operations that
   * belong to none of these.
   */
  private static List<Product> products(List<Entry> entries) {
    List<Product> products = new ArrayList<>();
    for (Entry entry : entries) {
      List<Entry> around = entry.path();
      boolean inVariable =
          products.stream()
              .anyMatch(
                  it -> it.entry != entry && it.entry.isOfVariable() && around.contains(it.entry));
      if (inVariable) {
        continue;
      }
      if (entry.isOfVariable()) {
        products.add(new Product(entry, operationsIn(entry)));
      } else if (entry.step() instanceof Step.Operation
          || entry.isScopeOfBlock() && !entry.entersTop()) {
        products.add(new Product(entry, List.of()));
      }
    }
    return products;
  }

  private static List<Entry> operationsIn(Entry entry) {
    List<Entry> operations = new ArrayList<>();
    for (Entry inner : entry.inner()) {
      if (inner.step() instanceof Step.Operation) {
        operations.add(inner);
      }
      operations.addAll(operationsIn(inner));
    }
    return operations;
  }

  @Override
  public boolean isEmpty() {
    return products.isEmpty();
  }

  @Override
  public JsonObject json() {
    JsonObject object = Explanation.object(program, query);
    object.add("made", NamingJson.list(products, this::json));
    return object;
  }

  private JsonObject json(Product product) {
    JsonObject object = NamingJson.step(product.entry);
    object.add(
        "operations",
        Explanation.texts(
            product.operations.stream().map(it -> NamingLog.nameOf(it).orElseThrow()).toList()));
    return object;
  }

  @Override
  public String text() {
    if (products.isEmpty()) {
      return "%s:%d makes no names%n".formatted(line.file(), line.number());
    }
    List<StepText.Row> rows = products.stream().map(LineExplanation::row).toList();
    int width = rows.stream().mapToInt(row -> row.name().length()).max().orElse(0);
    StringBuilder text = new StringBuilder(heading()).append('\n');
    for (StepText.Row row : rows) {
      String padding = " ".repeat(width - row.name().length());
      text.append("  %s%s  %s%s%n".formatted(row.name(), padding, row.label(), row.reason()));
    }
    return text.toString();
  }

  private String heading() {
    for (Place.Frame frame : products.get(0).entry.place().frames()) {
      if (frame.isAt(line.file(), line.number())) {
        return "%s:%d: %s"
            .formatted(frame.file(), frame.statement().firstLine(), frame.statement().shortText());
      }
    }
    return line.file() + ":" + line.number();
  }

  private static StepText.Row row(Product product) {
    Entry entry = product.entry;
    StepText.Row row = StepText.of(entry);
    String place = entry.place().frames().size() > 1 ? ", " + StepText.at(entry.place()) : "";
    if (entry.step() instanceof Step.Operation operation) {
      return new StepText.Row(operation.type(), row.name(), place);
    }
    if (entry.decision().isEmpty()) {
      return new StepText.Row(row.label() + nameScope(entry), row.name(), place);
    }
    Entry.Decision decision = entry.decision().get();
    int operations = product.operations.size();
    String with = operations == 0 ? "" : " with %d operations".formatted(operations);
    boolean refused = decision.outcome() == Entry.Outcome.REFUSED;
    return new StepText.Row(
        "variable, " + decision.outcome().name().toLowerCase(Locale.ROOT) + with,
        refused ? row.name() : decision.text(),
        place);
  }

  /** The name scope that a variable scope opened. */
  private static String nameScope(Entry entry) {
    List<Entry> path = entry.path();
    boolean opened =
        entry.step() instanceof Step.VariableScope
            && path.size() > 1
            && path.get(path.size() - 2).place().equals(entry.place());
    return opened && path.get(path.size() - 2).step() instanceof Step.NameScope scope
        ? " with name scope " + scope.name()
        : "";
  }
}
