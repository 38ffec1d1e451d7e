package org.tfgraft.translator.infer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tfgraft.translator.api.ApiSymbol;
import org.tfgraft.translator.ast.Children;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.types.ProgramClass;
import org.tfgraft.translator.types.ProgramFunction;

/** Makes a {@link ProgramFunction} of every definition and lambda, a class of every class. */
final class Declarations {
  private final Inference inference;
  private final ModuleUnit unit;
  private final Set<Statement.ClassDef> dynamic;

  private Declarations(Inference inference, ModuleUnit unit, Set<Statement.ClassDef> dynamic) {
    this.inference = inference;
    this.unit = unit;
    this.dynamic = dynamic;
  }

  static void declare(Inference inference) {
    Set<Statement.ClassDef> dynamic = DynamicClasses.of(inference.units());
    for (ModuleUnit unit : inference.units()) {
      new Declarations(inference, unit, dynamic).block(unit.module().body(), Optional.empty());
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
  private void add(ProgramClass type, Statement.FunctionDef definition, ProgramFunction function) {
    if (isDecorated(definition, "setter")) {
      type.setters().put(definition.name(), function);
    } else if (isDecorated(definition, "deleter")) {
      type.deleters().put(definition.name(), function);
    } else {
      type.methods().put(definition.name(), function);
      inference.types().declareMethod(type, definition.name());
    }
  }

  private static boolean isDecorated(Statement.FunctionDef definition, String name) {
    return definition.decorators().stream().anyMatch(d -> isAttribute(d, name));
  }

  private static boolean isAttribute(Expression expression, String name) {
    return expression instanceof Expression.Attribute attribute && attribute.attr().equals(name);
  }

  private static ProgramFunction.Binding binding(Statement.FunctionDef definition) {
    for (Expression decorator : definition.decorators()) {
      if (decorator instanceof Expression.Name name) {
        switch (name.id()) {
          case "staticmethod":
            return ProgramFunction.Binding.STATIC_METHOD;
          case "classmethod":
            return ProgramFunction.Binding.CLASS_METHOD;
          case "property", "abstractproperty":
            return ProgramFunction.Binding.PROPERTY;
          default:
        }
      } else if (isAttribute(decorator, "abstractproperty")) {
        return ProgramFunction.Binding.PROPERTY;
      }
    }
    return ProgramFunction.Binding.METHOD;
  }

  private void classDef(Statement.ClassDef definition) {
    if (dynamic.contains(definition)) {
      if (definition.arguments().stream().anyMatch(this::isException)) {
        inference.types().makeExceptions();
      }
      block(definition.body(), Optional.empty());
      return;
    }
    ProgramClass type = new ProgramClass(definition, unit.names().scopeOf(definition));
    inference.types().declare(definition, type);
    if (AbstractBases.isChecked(definition)) {
      type.checkAbstract();
    }
    block(definition.body(), Optional.of(type));
    Optional.ofNullable(type.methods().get("__init__"))
        .filter(init -> !init.parameters().all().isEmpty())
        .ifPresent(init -> certain(init.body(), init.parameters().all().get(0).name(), type));
  }

  private boolean isException(Expression.Argument base) {
    return base.value() instanceof Expression.Name name
        && unit.names().webOf(name).isEmpty()
        && inference.api().find(name.id()).orElse(null) instanceof ApiSymbol.ClassSymbol type
        && type.isSubclassOf("BaseException");
  }

  /** Notes what {@code __init__} assigns on every way through. */
  private static void certain(List<Statement> block, String self, ProgramClass type) {
    for (Statement statement : block) {
      if (statement instanceof Statement.Assign assign) {
        assign.targets().forEach(t -> certain(t, self, type));
      } else if (statement instanceof Statement.AnnAssign assign && assign.value().isPresent()) {
        certain(assign.target(), self, type);
      } else if (statement instanceof Statement.With with) {
        with.items().forEach(i -> i.target().ifPresent(t -> certain(t, self, type)));
        certain(with.body(), self, type);
      }
    }
  }

  private static void certain(Expression target, String self, ProgramClass type) {
    if (target instanceof Expression.Attribute attribute
        && attribute.value() instanceof Expression.Name name
        && name.id().equals(self)) {
      type.addCertain(attribute.attr());
    } else if (target instanceof Expression.Tuple tuple) {
      tuple.elements().forEach(e -> certain(e, self, type));
    }
  }
}
