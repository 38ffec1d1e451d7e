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

/**
 * Lets the statements of one module or function say what they know of types: each is a step of its
 * own, taken anew when something that it asked for has changed.
 */
final class StatementInference {
  private final Inference inference;
  private final ModuleUnit unit;
  private final Optional<ProgramFunction> function;
  private final ExpressionInference expressions;

  private StatementInference(
      Inference inference, ModuleUnit unit, Optional<ProgramFunction> function) {
    this.inference = inference;
    this.unit = unit;
    this.function = function;
    this.expressions = new ExpressionInference(inference, unit, function);
  }

  /** Adds the steps of a module's own statements. */
  static void addSteps(Inference inference, ModuleUnit unit) {
    new StatementInference(inference, unit, Optional.empty()).block(unit.module().body());
  }

  /** Adds the steps of a function's body. */
  static void addSteps(Inference inference, ProgramFunction target) {
    ModuleUnit unit = inference.types().unitOf(target);
    StatementInference statements = new StatementInference(inference, unit, Optional.of(target));
    inference.work().add(() -> statements.enter(target));
    statements.block(target.body());
    inference.work().add(() -> statements.leave(target));
  }

  private void enter(ProgramFunction target) {
    target.watch(inference.work().current());
    if (target.isEscaped()) {
      open(target);
    }
    receiver(target);
    for (Parameters.Parameter parameter : target.parameters().all()) {
      collectors(target, parameter);
      parameter
          .pattern()
          .ifPresent(
              p -> expressions.assign(p, inference.typeOf(inference.web(target, parameter))));
    }
  }

  /** Lets every parameter be anything. */
  private void open(ProgramFunction target) {
    for (Parameters.Parameter parameter : target.given()) {
      inference.add(inference.web(target, parameter), Type.ANY);
    }
  }

  private void leave(ProgramFunction target) {
    if (target.lambdaBody().isPresent()) {
      inference.addReturned(target, expressions.infer(target.lambdaBody().get()));
    } else if (target.isGenerator()) {
      inference.addReturned(target, new Type.IterOf(inference.cell(target, 0)));
    } else if (FallsThrough.block(target.body())) {
      inference.addReturned(target, Type.NONE);
    }
  }

  private void receiver(ProgramFunction target) {
    List<Parameters.Parameter> all = target.parameters().all();
    if (target.hasReceiver() && !all.isEmpty()) {
      ProgramClass owner = target.owner().orElseThrow();
      boolean ofClass = target.binding() == ProgramFunction.Binding.CLASS_METHOD;
      if (ofClass && (target.isReplaced() || !owner.subclasses().isEmpty())) {
        target.takeClass();
      }
      Type self =
          ofClass
              ? target.takesClass() ? Type.ANY : new Type.ClassValue(owner)
              : new Type.Instance(owner);
      inference.add(inference.web(target, all.get(0)), self);
    }
  }

  private void collectors(ProgramFunction target, Parameters.Parameter parameter) {
    Web web = inference.web(target, parameter);
    if (parameter.kind() == Parameters.Kind.STAR && !parameter.name().isEmpty()) {
      inference.add(web, Type.TUPLE);
    } else if (parameter.kind() == Parameters.Kind.DOUBLE_STAR) {
      inference.cell(parameter, 0).add(Type.STR);
      inference.cell(parameter, 1).add(Type.ANY);
      inference.add(
          web, new Type.DictOf(inference.cell(parameter, 0), inference.cell(parameter, 1)));
    }
  }

  private void block(List<Statement> statements) {
    statements.forEach(this::addSteps);
  }

  private void addSteps(Statement statement) {
    if (statement instanceof Statement.ClassDef definition) {
      inference.work().add(() -> bases(definition));
      block(definition.body());
      inference.work().add(() -> define(definition));
    } else if (statement instanceof Statement.FunctionDef definition) {
      inference.work().add(() -> define(definition));
    } else {
      inference.work().add(() -> simple(statement));
      Children.blocks(statement).forEach(this::block);
    }
  }

  private void simple(Statement statement) {
    if (statement instanceof Statement.Import imports) {
      new Imports(inference, unit).bind(imports);
    } else if (statement instanceof Statement.ImportFrom imports) {
      new Imports(inference, unit).bind(imports);
    } else if (statement instanceof Statement.Assign assign) {
      Type type = expressions.infer(assign.value());
      assign.targets().forEach(t -> assign(t, type));
    } else if (statement instanceof Statement.AugAssign assign) {
      augAssign(assign);
    } else if (statement instanceof Statement.AnnAssign assign) {
      assign.value().ifPresent(v -> assign(assign.target(), expressions.infer(v)));
    } else if (statement instanceof Statement.For loop) {
      Type each = inference.elements().iterated(expressions.infer(loop.iterable()), loop);
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
      function.filter(f -> !f.isGenerator()).ifPresent(f -> inference.addReturned(f, type));
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
      list.element().add(inference.elements().iterated(right, assign));
      return;
    }
    Type result =
        left.present().alternatives().stream()
            .map(t -> updated(assign, t, right))
            .reduce(Type.BOTTOM, Type::join);
    assign(assign.target(), left.present() instanceof Type.OneOf ? result.large() : result);
  }

  /** What {@code target op= value} makes of a target of one type: lists take any values. */
  private Type updated(Statement.AugAssign assign, Type target, Type value) {
    if (target instanceof Type.Instance) {
      return Type.ANY;
    }
    return target instanceof Type.ListOf && assign.operator() == Expression.BinaryOperator.ADD
        ? target
        : expressions.operators().binary(assign, assign.operator(), target, value, assign.value());
  }

  private void handler(Statement.ExceptHandler handler) {
    Type caught = handler.type().map(t -> instances(expressions.infer(t), t)).orElse(Type.ANY);
    handler.target().ifPresent(t -> expressions.assign(t, caught));
  }

  /** The objects of the classes that an except clause names. */
  private Type instances(Type classes, Expression node) {
    Type type = classes.present().chosen();
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
          .ifPresent(d -> inference.addGiven(defined, parameter, expressions.infer(d)));
    }
    Type value = new Type.Function(Set.of(defined));
    if (defined.owner().isEmpty()) {
      if (isInDynamicClass(definition)) {
        defined.escape();
      }
      Type bound = decorated(definition, definition.decorators(), value);
      unit.names().bindingOf(definition).ifPresent(w -> inference.add(w, bound));
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
    unit.names().bindingOf(definition).ifPresent(w -> inference.add(w, inBody));
  }

  private void bases(Statement.ClassDef definition) {
    boolean news = false;
    for (Expression.Argument argument : definition.arguments()) {
      Type base = expressions.infer(argument.value());
      if (!inference.types().isDynamic(definition)) {
        news |= addBase(inference.types().classOf(definition), base.chosen());
      }
    }
    if (news) {
      inference.work().repeatAll();
    }
  }

  private void define(Statement.ClassDef definition) {
    Type value = Type.ANY;
    if (!inference.types().isDynamic(definition)) {
      ProgramClass type = inference.types().classOf(definition);
      attributes(type, unit.names().scopeOf(definition));
      value = new Type.ClassValue(type);
    }
    Type bound = decorated(definition, definition.decorators(), value);
    unit.names().bindingOf(definition).ifPresent(w -> inference.add(w, bound));
  }

  /** What a class body binds, except methods, are attributes of the class. */
  private void attributes(ProgramClass type, Scope scope) {
    scope
        .symbols()
        .forEach(
            (name, symbol) -> {
              Type bound = inference.typeOf(symbol);
              if (!type.methods().containsKey(name) && !symbol.webs().isEmpty()) {
                inference.addAttribute(type.classAttributes(), name, bound);
              }
            });
  }

  private static boolean addBase(ProgramClass type, Type base) {
    if (base instanceof Type.ClassValue value) {
      return type.addBase(value.type());
    }
    return base instanceof Type.ApiClass value && type.addBase(value.symbol());
  }

  /** What decorators make of a definition, the one nearest to it first. */
  private Type decorated(Object site, List<Expression> decorators, Type defined) {
    Type value = defined;
    for (int i = decorators.size() - 1; i >= 0; i--) {
      Type decorator = expressions.infer(decorators.get(i));
      value = inference.calls().call(site, decorator, ArgumentTypes.positional(List.of(value)));
    }
    return value;
  }
}
