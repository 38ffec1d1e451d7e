package org.tfgraft.translator.ast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The direct parts of a node, in the order Python evaluates or runs them. */
public final class Children {
  private static final Operands OPERANDS = new Operands();
  private static final StatementExpressions STATEMENT_EXPRESSIONS = new StatementExpressions();

  private Children() {}

  /** All expressions below an expression and itself, outermost first. */
  public static void walk(Expression expression, Consumer<Expression> action) {
    action.accept(expression);
    for (Expression child : of(expression)) {
      walk(child, action);
    }
  }

  /** All statements of a block and of the blocks inside, without entering nested definitions. */
  public static void walkBlock(List<Statement> block, Consumer<Statement> action) {
    for (Statement statement : block) {
      action.accept(statement);
      if (!isDefinition(statement)) {
        blocks(statement).forEach(b -> walkBlock(b, action));
      }
    }
  }

  public static boolean isDefinition(Statement statement) {
    return statement instanceof Statement.FunctionDef || statement instanceof Statement.ClassDef;
  }

  /** The blocks of a compound statement. */
  public static List<List<Statement>> blocks(Statement statement) {
    if (statement instanceof Statement.If s) {
      return List.of(s.body(), s.orElse());
    } else if (statement instanceof Statement.While s) {
      return List.of(s.body(), s.orElse());
    } else if (statement instanceof Statement.For s) {
      return List.of(s.body(), s.orElse());
    } else if (statement instanceof Statement.With s) {
      return List.of(s.body());
    } else if (statement instanceof Statement.Try s) {
      List<List<Statement>> blocks = new ArrayList<>(List.of(s.body()));
      s.handlers().forEach(h -> blocks.add(h.body()));
      blocks.add(s.orElse());
      blocks.add(s.finalBody());
      return blocks;
    } else if (statement instanceof Statement.FunctionDef s) {
      return List.of(s.body());
    } else if (statement instanceof Statement.ClassDef s) {
      return List.of(s.body());
    }
    return List.of();
  }

  /** The expressions that a statement itself evaluates (not those of its blocks). */
  public static List<Expression> expressions(Statement statement) {
    return statement.accept(STATEMENT_EXPRESSIONS);
  }

  /** The direct operands of an expression; parameters of a lambda give their defaults. */
  public static List<Expression> of(Expression expression) {
    return expression.accept(OPERANDS);
  }

  /** The defaults and annotations of parameters. */
  static List<Expression> defaults(Parameters parameters) {
    return parameters.all().stream().flatMap(p -> p.defaultValue().stream()).toList();
  }

  private static List<Expression> present(List<Optional<Expression>> optionals) {
    return optionals.stream().flatMap(Optional::stream).toList();
  }

  private static List<Expression> concat(List<Expression> first, List<Expression> second) {
    List<Expression> all = new ArrayList<>(first.size() + second.size());
    all.addAll(first);
    all.addAll(second);
    return all;
  }

  private static final class Operands implements Expression.Visitor<List<Expression>> {
    @Override
    public List<Expression> visitName(Expression.Name name) {
      return List.of();
    }

    @Override
    public List<Expression> visitConstant(Expression.Constant constant) {
      return List.of();
    }

    @Override
    public List<Expression> visitJoinedString(Expression.JoinedString string) {
      return string.parts();
    }

    @Override
    public List<Expression> visitFormattedValue(Expression.FormattedValue value) {
      return concat(List.of(value.value()), present(List.of(value.formatSpec())));
    }

    @Override
    public List<Expression> visitAttribute(Expression.Attribute attribute) {
      return List.of(attribute.value());
    }

    @Override
    public List<Expression> visitSubscript(Expression.Subscript subscript) {
      return List.of(subscript.value(), subscript.index());
    }

    @Override
    public List<Expression> visitSlice(Expression.Slice slice) {
      return present(List.of(slice.lower(), slice.upper(), slice.step()));
    }

    @Override
    public List<Expression> visitCall(Expression.Call call) {
      List<Expression> all = new ArrayList<>(1 + call.arguments().size());
      all.add(call.callee());
      for (Expression.Argument argument : call.arguments()) {
        all.add(argument.value());
      }
      return all;
    }

    @Override
    public List<Expression> visitUnary(Expression.Unary unary) {
      return List.of(unary.operand());
    }

    @Override
    public List<Expression> visitBinary(Expression.Binary binary) {
      return List.of(binary.left(), binary.right());
    }

    @Override
    public List<Expression> visitBool(Expression.Bool bool) {
      return bool.operands();
    }

    @Override
    public List<Expression> visitCompare(Expression.Compare compare) {
      return concat(List.of(compare.left()), compare.comparators());
    }

    @Override
    public List<Expression> visitConditional(Expression.Conditional conditional) {
      return List.of(conditional.condition(), conditional.then(), conditional.otherwise());
    }

    @Override
    public List<Expression> visitLambda(Expression.Lambda lambda) {
      return concat(defaults(lambda.parameters()), List.of(lambda.body()));
    }

    @Override
    public List<Expression> visitListLiteral(Expression.ListLiteral list) {
      return list.elements();
    }

    @Override
    public List<Expression> visitTuple(Expression.Tuple tuple) {
      return tuple.elements();
    }

    @Override
    public List<Expression> visitSetLiteral(Expression.SetLiteral set) {
      return set.elements();
    }

    @Override
    public List<Expression> visitDictLiteral(Expression.DictLiteral dict) {
      List<Expression> all = new ArrayList<>();
      for (Expression.DictItem item : dict.items()) {
        item.key().ifPresent(all::add);
        all.add(item.value());
      }
      return all;
    }

    @Override
    public List<Expression> visitStarred(Expression.Starred starred) {
      return List.of(starred.value());
    }

    @Override
    public List<Expression> visitComprehension(Expression.Comprehension comprehension) {
      List<Expression> all = new ArrayList<>();
      for (Expression.Generator generator : comprehension.generators()) {
        all.add(generator.iterable());
        all.add(generator.target());
        all.addAll(generator.conditions());
      }
      comprehension.key().ifPresent(all::add);
      all.add(comprehension.element());
      return all;
    }

    @Override
    public List<Expression> visitYield(Expression.Yield yield) {
      return present(List.of(yield.value()));
    }

    @Override
    public List<Expression> visitYieldFrom(Expression.YieldFrom yieldFrom) {
      return List.of(yieldFrom.value());
    }

    @Override
    public List<Expression> visitAwait(Expression.Await await) {
      return List.of(await.value());
    }

    @Override
    public List<Expression> visitNamedExpression(Expression.NamedExpression named) {
      return List.of(named.value(), named.target());
    }

    @Override
    public List<Expression> visitBackquote(Expression.Backquote backquote) {
      return List.of(backquote.value());
    }
  }

  private static final class StatementExpressions implements Statement.Visitor<List<Expression>> {
    @Override
    public List<Expression> visitExpressionStatement(Statement.ExpressionStatement statement) {
      return List.of(statement.value());
    }

    @Override
    public List<Expression> visitAssign(Statement.Assign assign) {
      return concat(List.of(assign.value()), assign.targets());
    }

    @Override
    public List<Expression> visitAugAssign(Statement.AugAssign assign) {
      return List.of(assign.target(), assign.value());
    }

    @Override
    public List<Expression> visitAnnAssign(Statement.AnnAssign assign) {
      return concat(present(List.of(assign.value())), List.of(assign.target()));
    }

    @Override
    public List<Expression> visitPrint(Statement.Print print) {
      return concat(present(List.of(print.destination())), print.values());
    }

    @Override
    public List<Expression> visitExec(Statement.Exec exec) {
      return concat(List.of(exec.code()), present(List.of(exec.globals(), exec.locals())));
    }

    @Override
    public List<Expression> visitIf(Statement.If statement) {
      return List.of(statement.condition());
    }

    @Override
    public List<Expression> visitWhile(Statement.While loop) {
      return List.of(loop.condition());
    }

    @Override
    public List<Expression> visitFor(Statement.For loop) {
      return List.of(loop.iterable(), loop.target());
    }

    @Override
    public List<Expression> visitWith(Statement.With with) {
      List<Expression> all = new ArrayList<>();
      for (Statement.WithItem item : with.items()) {
        all.add(item.context());
        item.target().ifPresent(all::add);
      }
      return all;
    }

    @Override
    public List<Expression> visitTry(Statement.Try statement) {
      List<Expression> all = new ArrayList<>();
      for (Statement.ExceptHandler handler : statement.handlers()) {
        all.addAll(present(List.of(handler.type(), handler.target())));
      }
      return all;
    }

    @Override
    public List<Expression> visitRaise(Statement.Raise raise) {
      return present(List.of(raise.exception(), raise.value(), raise.traceback(), raise.cause()));
    }

    @Override
    public List<Expression> visitAssert(Statement.Assert statement) {
      return concat(List.of(statement.condition()), present(List.of(statement.message())));
    }

    @Override
    public List<Expression> visitDelete(Statement.Delete delete) {
      return delete.targets();
    }

    @Override
    public List<Expression> visitPass(Statement.Pass pass) {
      return List.of();
    }

    @Override
    public List<Expression> visitBreak(Statement.Break statement) {
      return List.of();
    }

    @Override
    public List<Expression> visitContinue(Statement.Continue statement) {
      return List.of();
    }

    @Override
    public List<Expression> visitReturn(Statement.Return statement) {
      return present(List.of(statement.value()));
    }

    @Override
    public List<Expression> visitGlobal(Statement.Global global) {
      return List.of();
    }

    @Override
    public List<Expression> visitNonlocal(Statement.Nonlocal nonlocal) {
      return List.of();
    }

    @Override
    public List<Expression> visitImport(Statement.Import statement) {
      return List.of();
    }

    @Override
    public List<Expression> visitImportFrom(Statement.ImportFrom statement) {
      return List.of();
    }

    @Override
    public List<Expression> visitFunctionDef(Statement.FunctionDef function) {
      return concat(function.decorators(), defaults(function.parameters()));
    }

    @Override
    public List<Expression> visitClassDef(Statement.ClassDef type) {
      return concat(
          type.decorators(), type.arguments().stream().map(Expression.Argument::value).toList());
    }
  }
}
