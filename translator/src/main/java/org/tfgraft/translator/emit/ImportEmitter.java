package org.tfgraft.translator.emit;

import java.util.Optional;
import org.tfgraft.translator.api.ApiSymbol;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.modules.ImportTargets;
import org.tfgraft.translator.resolve.Symbol;
import org.tfgraft.translator.resolve.Web;
import org.tfgraft.translator.types.Type;

/**
 * Writes imports. Modules of the program run where they are first imported; functions, classes and
 * modules need no variable in Java, everything else is copied as Python does.
 */
final class ImportEmitter {
  private final MethodContext context;
  private final ModuleContext module;
  private final ExpressionEmitter expressions;

  ImportEmitter(MethodContext context, ExpressionEmitter expressions) {
    this.context = context;
    this.module = context.module();
    this.expressions = expressions;
  }

  private ImportTargets targets() {
    return module.unit().imports();
  }

  /** Tells, as for every statement, whether control goes on. */
  boolean modules(Statement.Import imports) {
    for (Statement.Alias alias : imports.names()) {
      Optional<String> local = targets().of(alias);
      local.ifPresent(m -> load(imports, m));
      if (local.isEmpty() && isAbsent(imports, alias.name())) {
        refuse(imports, alias.name());
        return false;
      }
      String path = alias.asName().isPresent() ? alias.name() : alias.name().split("\\.", 2)[0];
      bound(alias).ifPresent(w -> bind(imports, w, imported(imports, alias, path)));
    }
    return true;
  }

  /** Tells whether control goes on. */
  boolean names(Statement.ImportFrom imports) {
    if (imports.module().equals("__future__")) {
      return true;
    }
    Optional<String> local = targets().of(imports);
    boolean inside = imports.names().stream().allMatch(a -> targets().of(a).isPresent());
    local.filter(m -> !inside).ifPresent(m -> load(imports, m));
    if (local.isEmpty() && imports.level() > 0) {
      refuseRelative(imports);
      return false;
    } else if (local.isEmpty() && isAbsent(imports, imports.module())) {
      refuse(imports, imports.module());
      return false;
    }
    for (Statement.Alias alias : imports.names()) {
      if (alias.name().equals("*")) {
        throw new UnsupportedConstruct("import * from " + imports.module() + " is not supported");
      }
      Optional<Symbol> variable = local.flatMap(m -> module.program().variable(m, alias.name()));
      targets()
          .of(alias)
          .filter(m -> module.types().imported(alias) instanceof Type.ProgramModule)
          .ifPresent(m -> load(imports, m));
      bound(alias).ifPresent(w -> bind(imports, w, value(imports, alias, local, variable)));
    }
    return true;
  }

  /** The variable that an import binds, unless what it is says all. */
  private Optional<Web> bound(Statement.Alias alias) {
    return module
        .unit()
        .names()
        .bindingOf(alias)
        .filter(w -> context.storage(w) != Storage.CONSTANT);
  }

  private JavaExpression value(
      Statement.ImportFrom imports,
      Statement.Alias alias,
      Optional<String> local,
      Optional<Symbol> variable) {
    if (local.isPresent() && variable.isEmpty() && targets().of(alias).isEmpty()) {
      return JavaExpression.primary(
          JavaTypes.OBJECT,
          "$T.MODULE.importName($S)",
          module.program().module(local.get()).orElseThrow().self(),
          alias.name());
    }
    Optional<Web> web =
        variable.map(s -> s.webs().get(0)).filter(w -> !context.isConstant(module.types().of(w)));
    return web.isPresent()
        ? context.read(web.get())
        : imported(imports, alias, imports.module() + "." + alias.name());
  }

  private JavaExpression imported(Statement imports, Statement.Alias alias, String path) {
    Type type = module.types().imported(alias);
    if (type instanceof Type.Object && module.api().standIn(path).isPresent()) {
      module.ledger().note(imports, Ledger.Outcome.LEFT_OUT, path + " only draws");
      return expressions.calls().symbols().standIn(path);
    }
    if (module.api().find(path).orElse(null) instanceof ApiSymbol.ConstantSymbol constant) {
      return expressions.calls().symbols().constant(constant);
    } else if (type.isDynamic()) {
      throw new UnsupportedConstruct(alias.name() + " is not supported yet");
    }
    return expressions.functionValues().constant(type);
  }

  private void bind(Statement statement, Web web, JavaExpression value) {
    new AssignmentEmitter(context, expressions).bind(statement, web, value);
  }

  /** Runs a module, unless a statement before has certainly done it. */
  private void load(Statement statement, String name) {
    boolean known = context.scope() == context.scope().module() && module.loaded().contains(name);
    Optional<ModuleContext> loaded = module.program().module(name).filter(m -> m != module);
    if (known || loaded.isEmpty()) {
      return;
    }
    boolean certain = module.unit().module().body().stream().anyMatch(s -> s == statement);
    if (certain) {
      module.loaded().add(name);
    }
    context
        .out()
        .addStatement(
            "$L$T.MODULE.load()",
            SourceMarks.mark(statement.span().startLine()),
            loaded.get().self());
  }

  /** Where a program is ready for a missing library, a library that nobody knows is missing. */
  private boolean isAbsent(Statement imports, String name) {
    return module.attempts().contains(imports) && module.api().isForeign(name);
  }

  private void refuse(Statement imports, String name) {
    module.ledger().note(imports, Ledger.Outcome.ASSUMED, name + " is not installed");
    context
        .out()
        .addStatement(
            "$Lthrow $T.notFound($S)",
            SourceMarks.mark(imports.span().startLine()),
            RuntimeNames.python("ProgramModule"),
            name);
  }

  /** Python's own error for a relative import that leads nowhere. */
  private void refuseRelative(Statement.ImportFrom imports) {
    context
        .out()
        .addStatement(
            "$Lthrow $T.notFound($S, $L, $S)",
            SourceMarks.mark(imports.span().startLine()),
            RuntimeNames.python("ProgramModule"),
            module.unit().source().home(),
            imports.level(),
            imports.module());
  }
}
