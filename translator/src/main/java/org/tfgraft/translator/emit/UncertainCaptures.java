package org.tfgraft.translator.emit;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.emit.Placement.Local;
import org.tfgraft.translator.resolve.Scope;
import org.tfgraft.translator.resolve.Symbol;
import org.tfgraft.translator.resolve.Web;
import org.tfgraft.translator.types.ProgramFunction;

/**
 * Finds the variables of a function that inner functions may see before they have a value: those
 * that are bound in one branch, in a loop, or where an error may be swallowed.
 */
final class UncertainCaptures {
  private final ModuleContext module;
  private final Scope scope;

  private UncertainCaptures(ModuleContext module, Scope scope) {
    this.module = module;
    this.scope = scope;
  }

  /** They can be asked for as soon as it is known what each function captures. */
  static Set<Symbol> of(ModuleContext module, ProgramFunction function) {
    Set<Symbol> found = new HashSet<>();
    if (function.scope().symbols().values().stream().anyMatch(UncertainCaptures::isOwn)) {
      UncertainCaptures captures = new UncertainCaptures(module, function.scope());
      DefiniteAssignment.uncertainCaptures(
              function.body(),
              module.unit().names(),
              captures::local,
              i -> WithEmitter.maySwallow(module, i),
              captures::captured)
          .forEach(l -> found.add(l.symbol()));
    }
    return found;
  }

  private static boolean isOwn(Symbol symbol) {
    return symbol.isCaptured() && !symbol.isParameter();
  }

  private Optional<Local> local(Web web) {
    return Optional.of(web.symbol()).filter(s -> s.scope() == scope && isOwn(s)).map(this::local);
  }

  private Local local(Symbol symbol) {
    return new Local(symbol, JavaTypes.OBJECT);
  }

  private Set<Local> captured(Statement.FunctionDef function) {
    Set<Local> captured = new HashSet<>();
    module.info(module.types().functionOf(function)).captured().stream()
        .filter(s -> s.scope() == scope && isOwn(s))
        .forEach(s -> captured.add(local(s)));
    return captured;
  }
}
