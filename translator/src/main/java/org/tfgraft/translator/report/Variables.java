package org.tfgraft.translator.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.tfgraft.translator.ast.Children;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.infer.ModuleUnit;
import org.tfgraft.translator.infer.Types;
import org.tfgraft.translator.resolve.Scope;
import org.tfgraft.translator.resolve.Web;
import org.tfgraft.translator.types.Type;

/** The variables of a file that hold values, each where it is first mentioned. */
final class Variables {
  private final ModuleUnit unit;
  private final Types types;
  private final Set<Web> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<TypeReport.Entry> entries = new ArrayList<>();

  private Variables(ModuleUnit unit, Types types) {
    this.unit = unit;
    this.types = types;
  }

  static List<TypeReport.Entry> of(ModuleUnit unit, Types types) {
    Variables variables = new Variables(unit, types);
    variables.block(unit.module().body());
    return variables.entries;
  }

  private void block(List<Statement> statements) {
    for (Statement statement : statements) {
      for (Expression expression : Children.expressions(statement)) {
        Children.walk(expression, this::expression);
      }
      Children.blocks(statement).forEach(this::block);
    }
  }

  private void expression(Expression expression) {
    if (expression instanceof Expression.Name name) {
      unit.names()
          .webOf(name)
          .filter(w -> !w.symbol().isParameter() && isValue(types.of(w)))
          .filter(w -> w.symbol().scope().kind() != Scope.Kind.CLASS)
          .filter(seen::add)
          .ifPresent(w -> add(name, w));
    }
  }

  private void add(Expression.Name name, Web web) {
    Scope scope = web.symbol().scope();
    entries.add(
        new TypeReport.Entry(
            unit.source().file().name(),
            name.span().startLine(),
            TypeReport.Kind.VARIABLE,
            scope.kind() == Scope.Kind.MODULE ? "" : scope.name(),
            name.id(),
            types.of(web).text()));
  }

  /** Functions, classes and modules are what they are called. */
  private static boolean isValue(Type type) {
    return !(type instanceof Type.Module
        || type instanceof Type.ProgramModule
        || type instanceof Type.ClassValue
        || type instanceof Type.ApiClass
        || type instanceof Type.ApiFunction
        || type instanceof Type.Function function && function.targets().size() == 1);
  }
}
