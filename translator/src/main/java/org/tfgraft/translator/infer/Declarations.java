package org.tfgraft.translator.infer;

import java.util.List;
import java.util.Optional;
import org.tfgraft.translator.ast.Children;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.types.ProgramClass;
import org.tfgraft.translator.types.ProgramFunction;

/** Makes a {@link ProgramFunction} of every definition and lambda, a class of every class. */
final class Declarations {
  private final Inference inference;
  private final ModuleUnit unit;

  private Declarations(Inference inference, ModuleUnit unit) {
    this.inference = inference;
    this.unit = unit;
  }

  static void declare(Inference inference) {
    for (ModuleUnit unit : inference.units()) {
      new Declarations(inference, unit).block(unit.module().body(), Optional.empty());
    }
  }

  private void block(List<Statement> block, Optional<ProgramClass> owner) {
    for (Statement statement : block) {
      Children.expressions(statement).forEach(this::lambdas);
      if (statement instanceof Statement.FunctionDef function) {
        function(function, owner);
      } else if (statement instanceof Statement.ClassDef type) {
        classDef(type);
      } else {
        Children.blocks(statement).forEach(b -> block(b, owner));
      }
    }
  }

  private void lambdas(Expression expression) {
    Children.walk(
        expression,
        e -> {
          if (e instanceof Expression.Lambda lambda) {
            ProgramFunction function = ProgramFunction.lambda(lambda, unit.names().scopeOf(lambda));
            inference.types().declare(lambda, function, unit);
          }
        });
  }

  private void function(Statement.FunctionDef definition, Optional<ProgramClass> owner) {
    ProgramFunction function =
        owner
            .map(
                c ->
                    ProgramFunction.method(
                        definition, unit.names().scopeOf(definition), c, binding(definition)))
            .orElseGet(
                () -> ProgramFunction.function(definition, unit.names().scopeOf(definition)));
    inference.types().declare(definition, function, unit);
    owner.ifPresent(c -> add(c, definition, function));
    block(definition.body(), Optional.empty());
  }

  /** A later definition replaces an earlier one; a setter stands beside its property. */
  private static void add(
      ProgramClass type, Statement.FunctionDef definition, ProgramFunction function) {
    boolean setter =
        definition.decorators().stream()
            .anyMatch(d -> d instanceof Expression.Attribute a && a.attr().equals("setter"));
    if (setter) {
      type.setters().put(definition.name(), function);
    } else {
      type.methods().put(definition.name(), function);
    }
  }

  private static ProgramFunction.Binding binding(Statement.FunctionDef definition) {
    for (Expression decorator : definition.decorators()) {
      if (decorator instanceof Expression.Name name) {
        switch (name.id()) {
          case "staticmethod":
            return ProgramFunction.Binding.STATIC_METHOD;
          case "classmethod":
            return ProgramFunction.Binding.CLASS_METHOD;
          case "property":
            return ProgramFunction.Binding.PROPERTY;
          default:
        }
      }
    }
    return ProgramFunction.Binding.METHOD;
  }

  private void classDef(Statement.ClassDef definition) {
    ProgramClass type = new ProgramClass(definition, unit.names().scopeOf(definition));
    inference.types().declare(definition, type);
    block(definition.body(), Optional.of(type));
  }
}
