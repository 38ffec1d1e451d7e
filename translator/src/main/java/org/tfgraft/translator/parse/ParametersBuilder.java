package org.tfgraft.translator.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;
import org.tfgraft.grammar.PythonParser;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Parameters;
import org.tfgraft.translator.ast.Parameters.Kind;
import org.tfgraft.translator.ast.Parameters.Parameter;
import org.tfgraft.translator.source.Span;

/** Parameters of functions and lambdas. */
final class ParametersBuilder {
  private final ParseContext context;
  private final ExpressionBuilder expressions;

  ParametersBuilder(ParseContext context, ExpressionBuilder expressions) {
    this.context = context;
    this.expressions = expressions;
  }

  /** Parameters of a function, whose list of parentheses is given. */
  Parameters ofFunction(Token open, Token close, PythonParser.@Nullable ParametersContext list) {
    ParameterList result = new ParameterList(context);
    if (list != null) {
      list.parameter().forEach(tree -> add(result, tree));
    }
    return result.finish(Spans.of(open, close));
  }

  /** Parameters of a lambda that begins with the given token. */
  Parameters ofLambda(Token lambda, PythonParser.@Nullable VarargslistContext list) {
    ParameterList result = new ParameterList(context);
    if (list != null) {
      list.vararg().forEach(tree -> add(result, tree));
    }
    return result.finish(list == null ? Spans.of(lambda) : Spans.of(list));
  }

  private void add(ParameterList list, PythonParser.ParameterContext tree) {
    if (tree instanceof PythonParser.PlainParameterContext plain) {
      list.add(named(plain, plain.tfpdef(), list.plainKind(), plain.defaultValue));
    } else if (tree instanceof PythonParser.TupleParameterContext tuple) {
      list.add(tuple(tuple, tuple.fplist(), list.size(), tuple.defaultValue));
    } else if (tree instanceof PythonParser.StarParameterContext star) {
      list.star(Spans.of(star));
      if (star.tfpdef() != null) {
        list.add(named(star, star.tfpdef(), Kind.STAR, null));
      }
    } else if (tree instanceof PythonParser.DoubleStarParameterContext star) {
      list.add(named(star, star.tfpdef(), Kind.DOUBLE_STAR, null));
    } else {
      list.slash(Spans.of(tree));
    }
  }

  private void add(ParameterList list, PythonParser.VarargContext tree) {
    if (tree instanceof PythonParser.PlainVarargContext plain) {
      list.add(unannotated(plain, plain.NAME(), list.plainKind(), plain.defaultValue));
    } else if (tree instanceof PythonParser.TupleVarargContext tuple) {
      list.add(tuple(tuple, tuple.fplist(), list.size(), tuple.defaultValue));
    } else if (tree instanceof PythonParser.StarVarargContext star) {
      list.star(Spans.of(star));
      if (star.NAME() != null) {
        list.add(unannotated(star, star.NAME(), Kind.STAR, null));
      }
    } else if (tree instanceof PythonParser.DoubleStarVarargContext star) {
      list.add(unannotated(star, star.NAME(), Kind.DOUBLE_STAR, null));
    } else {
      list.slash(Spans.of(tree));
    }
  }

  private Parameter named(
      ParserRuleContext tree,
      PythonParser.TfpdefContext definition,
      Kind kind,
      @Nullable ParserRuleContext defaultValue) {
    return new Parameter(
        Spans.of(tree),
        Names.of(definition.NAME()),
        kind,
        expressions.optional(defaultValue),
        expressions.optional(definition.annotation),
        Optional.empty());
  }

  private Parameter unannotated(
      ParserRuleContext tree, TerminalNode name, Kind kind, @Nullable ParserRuleContext value) {
    return new Parameter(
        Spans.of(tree),
        Names.of(name),
        kind,
        expressions.optional(value),
        Optional.empty(),
        Optional.empty());
  }

  private Parameter tuple(
      ParserRuleContext tree,
      PythonParser.FplistContext list,
      int index,
      @Nullable ParserRuleContext defaultValue) {
    Span span = Spans.of(tree);
    context.python2Only(span, "a parameter that unpacks a tuple", "unpack it in the function");
    Expression pattern = pattern(Spans.of(list), list);
    Optional<Expression> value = expressions.optional(defaultValue);
    if (pattern instanceof Expression.Name name) {
      return new Parameter(
          span, name.id(), Kind.POSITIONAL_OR_KEYWORD, value, Optional.empty(), Optional.empty());
    }
    return new Parameter(
        span,
        "." + index,
        Kind.POSITIONAL_OR_KEYWORD,
        value,
        Optional.empty(),
        Optional.of(pattern));
  }

  private Expression pattern(Span span, PythonParser.FplistContext list) {
    List<Expression> elements = new ArrayList<>();
    for (PythonParser.FpdefContext element : list.fpdef()) {
      Span place = Spans.of(element);
      elements.add(
          element instanceof PythonParser.TupleFpdefContext tuple
              ? pattern(place, tuple.fplist())
              : new Expression.Name(
                  place, Names.of(((PythonParser.NameFpdefContext) element).NAME())));
    }
    return elements.size() == 1 && list.last == null
        ? elements.get(0)
        : new Expression.Tuple(span, elements);
  }
}
