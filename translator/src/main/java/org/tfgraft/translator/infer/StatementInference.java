package org.tfgraft.translator.infer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tfgraft.translator.ast.Children;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Parameters;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.resolve.Scope;
import org.tfgraft.translator.resolve.Web;
import org.tfgraft.translator.types.ProgramClass;
import org.tfgraft.translator.types.ProgramFunction;
import org.tfgraft.translator.types.Type;

/** Lets the statements of one module or function say what they know of types. */
final class StatementInference {
  private final Inference inference;
  private final ModuleUnit unit;
  private final ExpressionInference expressions;
  private Optional<ProgramFunction> function = Optional.empty();
  private Optional<ProgramClass> classBody = Optional.empty();

  StatementInference(Inference inference, ModuleUnit unit) {
    this.inference = inference;
    this.unit = unit;
    this.expressions = new ExpressionInference(inference, unit);
  }

  void module() {
    unit.module().body().forEach(this::statement);
  }

  void function(ProgramFunction target) {
    function = Optional.of(target);
    expressions.setFunction(target);
    receiver(target);
    for (Parameters.Parameter parameter : target.parameters().all()) {
      collectors(target, parameter);
      parameter
          .pattern()
          .ifPresent(
              p -> expressions.assign(p, inference.types().raw(inference.web(target, parameter))));
    }
    if (target.lambdaBody().isPresent()) {
      Type result = expressions.infer(target.lambdaBody().get());
      inference.types().addReturned(target, result);
      return;
    }
    target.body().forEach(this::statement);
    if (target.isGenerator()) {
      inference.types().addReturned(target, new Type.IterOf(inference.cell(target, 0)));
    } else if (FallsThrough.block(target.body())) {
      inference.types().addReturned(target, Type.NONE);
    }
  }

  private void receiver(ProgramFunction target) {
    List<Parameters.Parameter> all = target.parameters().all();
    if (target.hasReceiver() && !all.isEmpty()) {
      ProgramClass owner = target.owner().orElseThrow();
      boolean ofClass = target.binding() == ProgramFunction.Binding.CLASS_METHOD;
      if (ofClass && (target.isReplaced() || hasSubclass(owner))) {
        target.takeClass();
      }
      Type self =
          ofClass
              ? target.takesClass() ? Type.ANY : new Type.ClassValue(owner)
              : new Type.Instance(owner);
      inference.types().add(inference.web(target, all.get(0)), self);
    }
  }

  private boolean hasSubclass(ProgramClass type) {
    return inference.types().classes().stream()
        .anyMatch(c -> c != type && c.lineage().contains(type));
  }

  private void collectors(ProgramFunction target, Parameters.Parameter parameter) {
    Web web = inference.web(target, parameter);
    if (parameter.kind() == Parameters.Kind.STAR && !parameter.name().isEmpty()) {
      inference.types().add(web, Type.TUPLE);
    } else if (parameter.kind() == Parameters.Kind.DOUBLE_STAR) {
      inference.cell(parameter, 0).add(Type.STR);
      inference.cell(parameter, 1).add(Type.ANY);
      inference
          .types()
          .add(web, new Type.DictOf(inference.cell(parameter, 0), inference.cell(parameter, 1)));
    }
  }

  private void block(List<Statement> statements) {
    statements.forEach(this::statement);
  }

  private void statement(Statement statement) {
    if (statement instanceof Statement.FunctionDef definition) {
      define(definition);
    } else if (statement instanceof Statement.ClassDef definition) {
      classDef(definition);
    } else if (statement instanceof Statement.Import imports) {
      new Imports(inference, unit, expressions.members()).bind(imports);
    } else if (statement instanceof Statement.ImportFrom imports) {
      new Imports(inference, unit, expressions.members()).bind(imports);
    } else {
      simple(statement);
      Children.blocks(statement).forEach(this::block);
    }
  }

  private void simple(Statement statement) {
    if (statement instanceof Statement.Assign assign) {
      Type type = expressions.infer(assign.value());
      assign.targets().forEach(t -> assign(t, type));
    } else if (statement instanceof Statement.AugAssign assign) {
      augAssign(assign);
    } else if (statement instanceof Statement.AnnAssign assign) {
      assign.value().ifPresent(v -> assign(assign.target(), expressions.infer(v)));
    } else if (statement instanceof Statement.For loop) {
      Type each = expressions.elements().iterated(expressions.infer(loop.iterable()), loop);
      assign(loop.target(), each);
    } else if (statement instanceof Statement.With with) {
      for (Statement.WithItem item : with.items()) {
        Type bound = expressions.entered(item.context());
        item.target().ifPresent(t -> assign(t, bound));
      }
    } else if (statement instanceof Statement.Try tryStatement) {
      tryStatement.handlers().forEach(this::handler);
    } else if (statement instanceof Statement.Return returned) {
      Type type = returned.value().map(expressions::infer).orElse(Type.NONE);
      function.filter(f -> !f.isGenerator()).ifPresent(f -> inference.types().addReturned(f, type));
    } else if (statement instanceof Statement.Delete delete) {
      delete.targets().stream()
          .filter(t -> !(t instanceof Expression.Name))
          .forEach(expressions::infer);
    } else {
      Children.expressions(statement).forEach(expressions::infer);
    }
  }

  private void assign(Expression target, Type type) {
    expressions.assign(target, type);
  }

  private void augAssign(Statement.AugAssign assign) {
    Type left = expressions.infer(assign.target());
    Type right = expressions.infer(assign.value());
    if (left.present() instanceof Type.ListOf list
        && assign.operator() == Expression.BinaryOperator.ADD) {
      list.element().add(expressions.elements().iterated(right, assign));
      return;
    }
    Type result =
        left.present() instanceof Type.Instance
            ? Type.ANY
            : expressions
                .operators()
                .binary(assign, assign.operator(), left, right, assign.value());
    assign(assign.target(), result);
  }

  private void handler(Statement.ExceptHandler handler) {
    Type caught = handler.type().map(t -> instances(expressions.infer(t), t)).orElse(Type.ANY);
    handler.target().ifPresent(t -> expressions.assign(t, caught));
  }

  /** The objects of the classes that an except clause names. */
  private Type instances(Type classes, Expression node) {
    Type type = classes.present();
    if (type instanceof Type.ApiClass value) {
      return inference.types().makesExceptions()
          ? inference.object("BaseException")
          : new Type.Object(value.symbol());
    } else if (type instanceof Type.ClassValue value) {
      return new Type.Instance(value.type());
    } else if (type instanceof Type.TupleOf) {
      return inference.object("BaseException");
    }
    return type instanceof Type.Bottom ? Type.BOTTOM : Type.ANY;
  }

  private void define(Statement.FunctionDef definition) {
    ProgramFunction defined = inference.types().functionOf(definition);
    for (Parameters.Parameter parameter : definition.parameters().all()) {
      parameter
          .defaultValue()
          .ifPresent(
              d -> inference.types().add(inference.web(defined, parameter), expressions.infer(d)));
    }
    Type value = new Type.Function(Set.of(defined));
    if (defined.owner().isEmpty()) {
      if (isInDynamicClass(definition)) {
        defined.escape();
      }
      Type bound = decorated(definition, definition.decorators(), value);
      unit.names().bindingOf(definition).ifPresent(w -> inference.types().add(w, bound));
    } else {
      decoratedMethod(definition, defined);
    }
  }

  /** The methods of a class that is made at run time are called at run time. */
  private boolean isInDynamicClass(Statement.FunctionDef definition) {
    return unit.names()
        .bindingOf(definition)
        .filter(w -> w.symbol().scope().kind() == Scope.Kind.CLASS)
        .isPresent();
  }

  /** Decorators beyond Python's own change what a method is: it becomes dynamic. */
  private void decoratedMethod(Statement.FunctionDef definition, ProgramFunction defined) {
    Type bound = Type.ANY;
    if (defined.isReplaced()) {
      decorated(definition, definition.decorators(), new Type.Function(Set.of(defined)));
      defined.escape();
    } else if (definition.decorators().isEmpty()) {
      bound = new Type.Function(Set.of(defined));
    }
    Type inBody = bound;
    unit.names().bindingOf(definition).ifPresent(w -> inference.types().add(w, inBody));
  }

  private void classDef(Statement.ClassDef definition) {
    Optional<ProgramClass> outer = classBody;
    boolean dynamic = inference.types().isDynamic(definition);
    Type value = dynamic ? Type.ANY : new Type.ClassValue(inference.types().classOf(definition));
    for (Expression.Argument argument : definition.arguments()) {
      Type base = expressions.infer(argument.value());
      if (value instanceof Type.ClassValue type) {
        addBase(type.type(), base);
      }
    }
    classBody = dynamic ? Optional.empty() : Optional.of(inference.types().classOf(definition));
    block(definition.body());
    classBody.ifPresent(c -> attributes(c, unit.names().scopeOf(definition)));
    classBody = outer;
    Type bound = decorated(definition, definition.decorators(), value);
    unit.names().bindingOf(definition).ifPresent(w -> inference.types().add(w, bound));
  }

  /** What a class body binds, except methods, are attributes of the class. */
  private void attributes(ProgramClass type, Scope scope) {
    scope
        .symbols()
        .forEach(
            (name, symbol) -> {
              Type bound =
                  symbol.webs().stream()
                      .map(inference.types()::raw)
                      .reduce(Type.BOTTOM, Type::join);
              if (!type.methods().containsKey(name) && !symbol.webs().isEmpty()) {
                inference.types().addAttribute(type.classAttributes(), name, bound);
              }
            });
  }

  private static void addBase(ProgramClass type, Type base) {
    if (base instanceof Type.ClassValue value) {
      type.addBase(value.type());
    } else if (base instanceof Type.ApiClass value) {
      type.addBase(value.symbol());
    }
  }

  /** What decorators make of a definition, the one nearest to it first. */
  private Type decorated(Object site, List<Expression> decorators, Type defined) {
    Type value = defined;
    for (int i = decorators.size() - 1; i >= 0; i--) {
      Type decorator = expressions.infer(decorators.get(i));
      value = expressions.calls().call(site, decorator, ArgumentTypes.positional(List.of(value)));
    }
    return value;
  }
}
