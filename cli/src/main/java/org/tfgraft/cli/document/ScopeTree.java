package org.tfgraft.cli.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.tfgraft.cli.execute.ProgramFacts;

/** Variables as the tree that the scopes in their names make. */
final class ScopeTree {
  private final Map<String, ScopeTree> scopes = new TreeMap<>();
  private final Map<String, ProgramFacts.VariableFact> variables = new TreeMap<>();

  static ScopeTree of(List<ProgramFacts.VariableFact> facts) {
    ScopeTree root = new ScopeTree();
    for (ProgramFacts.VariableFact fact : facts) {
      String[] path = fact.name().split("/");
      ScopeTree scope = root;
      for (int i = 0; i < path.length - 1; i++) {
        scope = scope.scopes.computeIfAbsent(path[i], name -> new ScopeTree());
      }
      scope.variables.put(path[path.length - 1], fact);
    }
    return root;
  }

  boolean isEmpty() {
    return scopes.isEmpty() && variables.isEmpty();
  }

  /** Adds the tree as nested lists. */
  void addTo(Element parent) {
    Element list = parent.appendElement("ul").addClass("scopes");
    scopes.forEach(
        (name, scope) -> {
          Element item = list.appendElement("li");
          item.appendElement("span").addClass("scope").text(name + "/");
          scope.addTo(item);
        });
    variables.forEach(
        (name, fact) -> {
          Element item = list.appendElement("li").attr("title", fact.name());
          item.appendElement("span").addClass("variable").text(name);
          item.appendText(" ");
          item.appendElement("span").addClass("shape").text(shape(fact));
        });
  }

  private static String shape(ProgramFacts.VariableFact fact) {
    Optional<List<Long>> sizes = fact.shape();
    return fact.dtype() + " " + sizes.map(List::toString).orElse("of unknown shape");
  }
}
