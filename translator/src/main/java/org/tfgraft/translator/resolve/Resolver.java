package org.tfgraft.translator.resolve;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tfgraft.translator.ast.PythonModule;

/**
 * Finds out what each name of a module means: which variable, and which life of it. The rules are
 * those of the Python reference's chapter on naming and binding.
 */
public final class Resolver {
  private Resolver() {}

  public static Names resolve(PythonModule module) {
    ScopeBuilder.Result built = ScopeBuilder.build(module);
    Map<Object, Symbol> symbols = new IdentityHashMap<>();
    for (ScopeBuilder.Occurrence occurrence : built.occurrences()) {
      symbolOf(occurrence).ifPresent(symbol -> symbols.put(occurrence.node(), symbol));
    }
    new WebBuilder(built.names(), symbols).build(module, occurrenceNodes(built.occurrences()));
    return built.names();
  }

  private static List<Object> occurrenceNodes(List<ScopeBuilder.Occurrence> occurrences) {
    return occurrences.stream().map(ScopeBuilder.Occurrence::node).toList();
  }

  private static Optional<Symbol> symbolOf(ScopeBuilder.Occurrence occurrence) {
    Scope scope = occurrence.scope();
    Optional<Symbol> symbol =
        occurrence.binding()
            ? Optional.of(scope.bind(occurrence.id()))
            : scope.lookUp(occurrence.id());
    symbol.filter(s -> s.scope().home() != scope.home()).ifPresent(Symbol::capture);
    return symbol;
  }
}
