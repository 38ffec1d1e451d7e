package org.tfgraft.translator.emit;

import java.util.List;
import java.util.Set;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.types.Type;

/** What except clauses name, and whether Java's own {@code catch} can tell it. */
final class CaughtTypes {
  /** What failures of Java itself stand for: a null, a wrong cast, a full stack. */
  private static final Set<String> FAILURES =
      Set.of(
          "BaseException",
          "Exception",
          "RuntimeError",
          "RecursionError",
          "AttributeError",
          "TypeError",
          "MemoryError");

  private final ModuleContext module;

  CaughtTypes(ModuleContext module) {
    this.module = module;
  }

  /** Whether the clauses must look at the error themselves. */
  boolean isChecked(List<Statement.ExceptHandler> handlers) {
    String text = module.source().text();
    boolean looks =
        text.contains("exc_info") || text.contains("traceback") || module.types().makesExceptions();
    return looks && !handlers.isEmpty()
        || handlers.stream().anyMatch(h -> h.type().map(this::isChecked).orElse(true));
  }

  private boolean isChecked(Expression type) {
    if (type instanceof Expression.Tuple tuple) {
      return tuple.elements().stream().anyMatch(this::isChecked);
    }
    Type named = module.types().of(type).present();
    if (named instanceof Type.ApiClass api) {
      return FAILURES.contains(api.symbol().name());
    }
    return !(named instanceof Type.ClassValue program && program.type().isException());
  }

  /** Whether a class's Java name says what it catches. */
  boolean isClass(Type type) {
    return type instanceof Type.ApiClass api
            && (!module.types().makesExceptions() || api.symbol().name().equals("BaseException"))
        || type instanceof Type.ClassValue program && program.type().isException();
  }
}
