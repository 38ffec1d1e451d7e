package org.tfgraft.cli.naming;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * How a name came to be: the name of a variable, an operation, a partitioned variable or a scope.
 */
final class NameExplanation implements Explanation {
  private static final int MOST_SUGGESTIONS = 5;

  private final String program;
  private final String query;
  private final NamingLog log;
  private final List<Entry> found;

  NameExplanation(String program, String query, NamingLog log) {
    this.program = program;
    this.query = query;
    this.log = log;
    String name = query.replaceFirst(":[0-9]+$", "");
    List<Entry> exact = log.operations(name);
    found = exact.isEmpty() ? log.others(name).stream().map(log::madeOrItself).toList() : exact;
  }

  @Override
  public boolean isEmpty() {
    return found.isEmpty();
  }

  @Override
  public JsonObject json() {
    JsonObject object = Explanation.object(program, query);
    object.add("names", NamingJson.list(found, entry -> NamingJson.name(entry, log)));
    object.add("nearest", Explanation.texts(nearest()));
    return object;
  }

  @Override
  public String text() {
    if (found.isEmpty()) {
      return notFound();
    }
    List<String> parts = new ArrayList<>();
    for (Entry entry : found) {
      ExplanationText text = new ExplanationText();
      text.add(title(entry));
      text.add(entry);
      askedAgain(entry, text);
      parts.add(text.toString());
    }
    return String.join("\n", parts);
  }

  private String title(Entry entry) {
    String graph = log.graphs() > 1 ? ", graph " + (entry.graph() + 1) + " of " + log.graphs() : "";
    if (!(entry.step() instanceof Step.Operation operation)) {
      StepText.Row row = StepText.of(entry);
      return row.name() + "  " + row.label() + graph;
    }
    boolean variable = log.makerOf(entry).isPresent();
    return operation.name()
        + (variable ? ":0  variable, " : "  operation, ")
        + operation.type()
        + graph;
  }

  private void askedAgain(Entry entry, ExplanationText text) {
    List<Entry> again = log.makerOf(entry).map(log::askedAgain).orElse(List.of());
    if (!again.isEmpty()) {
      text.add("asked for again");
      again.forEach(
          lookup ->
              text.add("  " + StepText.at(lookup.place()) + ": " + StepText.of(lookup).reason()));
    }
  }

  private String notFound() {
    List<String> nearest = nearest();
    String start = "%s makes nothing of the name %s%n".formatted(program, query);
    return nearest.isEmpty()
        ? start
        : start + "Did you mean: " + String.join(", ", nearest) + "?\n";
  }

  private List<String> nearest() {
    return found.isEmpty()
        ? NameDistance.nearest(query.replaceFirst(":[0-9]+$", ""), log.names(), MOST_SUGGESTIONS)
        : List.of();
  }
}
