package org.tfgraft.translator.resolve;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tfgraft.translator.ast.PythonModule;

/**
 * Finds out what each name of a module means: which variable, and which life of it. The rules are
 * those of the Python reference's chapter on naming and binding.
 */
public final class Resolver {
  private Resolver() {}

  /** Who uses the variables of a module. */
  public enum Use {
    /** Only the module itself. */
    RUN,
    /** Other modules too, so that each variable is one for all of them. */
    IMPORTED
  }

  public static Names resolve(PythonModule module, Use use) {
    ScopeBuilder.Result built = ScopeBuilder.build(module);
    Map<Object, Symbol> symbols = new IdentityHashMap<>();
    Set<Symbol> bound = new HashSet<>();
    for (ScopeBuilder.Occurrence occurrence : built.occurrences()) {
      Optional<Symbol> symbol = symbolOf(occurrence);
      symbol.ifPresent(s -> symbols.put(occurrence.node(), s));
      if (occurrence.binding()) {
        symbol.ifPresent(bound::add);
      } else {
        symbol.filter(s -> !bound.contains(s)).ifPresent(Symbol::makeUnstable);
      }
    }
    if (use == Use.IMPORTED) {
      built.names().module().symbols().values().forEach(Symbol::capture);
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
    symbol
        .filter(s -> s.scope().home() != scope.home())
        .ifPresent(
            s -> {
              capture(s, scope);
              if (!occurrence.called()) {
                s.captureValue();
              }
            });
    return symbol;
  }

  private static void capture(Symbol symbol, Scope from) {
    symbol.capture();
    for (Scope at = from; at != symbol.scope(); at = at.parent().orElseThrow()) {
      if (at.kind() == Scope.Kind.CLASS) {
        at.captures().add(symbol);
      }
    }
  }
}
