package org.tfgraft.translator.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tfgraft.grammar.PythonParser;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Expression.Argument;
import org.tfgraft.translator.ast.Expression.ArgumentKind;
import org.tfgraft.translator.ast.Expression.ComprehensionKind;
import org.tfgraft.translator.source.Span;

/** Arguments of calls and classes, and Python's rules on their order. */
final class ArgumentsBuilder {
  private final ParseContext context;
  private final ExpressionBuilder expressions;
  private final DisplayBuilder displays;

  ArgumentsBuilder(ParseContext context, ExpressionBuilder expressions, DisplayBuilder displays) {
    this.context = context;
    this.expressions = expressions;
    this.displays = displays;
  }

  List<Argument> ofCall(PythonParser.CallTrailerContext call) {
    PythonParser.ArglistContext list = call.arglist();
    if (list != null && list.argument().size() == 1 && generator(list.argument(0)) != null) {
      boolean comma = !list.COMMA().isEmpty();
      Span span = comma ? Spans.of(list.argument(0)) : Spans.of(call);
      return List.of(generatorArgument(list.argument(0), span));
    }
    return of(list);
  }

  List<Argument> of(PythonParser.@Nullable ArglistContext list) {
    if (list == null) {
      return List.of();
    }
    List<Argument> arguments = new ArrayList<>();
    for (PythonParser.ArgumentContext tree : list.argument()) {
      arguments.add(argument(tree));
    }
    checkOrder(arguments);
    return arguments;
  }

  private Argument argument(PythonParser.ArgumentContext tree) {
    Span span = Spans.of(tree);
    if (tree instanceof PythonParser.StarArgumentContext star) {
      return unnamed(span, ArgumentKind.STAR, expressions.visit(star.test()));
    }
    if (tree instanceof PythonParser.DoubleStarArgumentContext star) {
      return unnamed(span, ArgumentKind.DOUBLE_STAR, expressions.visit(star.test()));
    }
    PythonParser.PlainArgumentContext plain = (PythonParser.PlainArgumentContext) tree;
    if (plain.argument_tail() == null) {
      return unnamed(span, ArgumentKind.POSITIONAL, expressions.visit(plain.value));
    }
    if (plain.argument_tail() instanceof PythonParser.KeywordTailContext keyword) {
      return keyword(span, plain, keyword);
    }
    if (plain.argument_tail() instanceof PythonParser.NamedTailContext named) {
      Expression target = expressions.visit(plain.value);
      Expression value = expressions.visit(named.test());
      return unnamed(span, ArgumentKind.POSITIONAL, expressions.named(plain, target, value));
    }
    context.report(SyntaxErrors.BARE_GENERATOR, span);
    return generatorArgument(tree, span);
  }

  private static Argument unnamed(Span span, ArgumentKind kind, Expression value) {
    return new Argument(span, kind, Optional.empty(), value);
  }

  private static PythonParser.@Nullable GeneratorTailContext generator(
      PythonParser.ArgumentContext tree) {
    return tree instanceof PythonParser.PlainArgumentContext plain
            && plain.argument_tail() instanceof PythonParser.GeneratorTailContext generator
        ? generator
        : null;
  }

  private Argument generatorArgument(PythonParser.ArgumentContext tree, Span span) {
    PythonParser.PlainArgumentContext plain = (PythonParser.PlainArgumentContext) tree;
    PythonParser.GeneratorTailContext tail =
        (PythonParser.GeneratorTailContext) plain.argument_tail();
    Expression value =
        displays.comprehension(
            span,
            ComprehensionKind.GENERATOR,
            expressions.visit(plain.value),
            displays.generators(tail.comp_for()));
    return unnamed(span, ArgumentKind.POSITIONAL, value);
  }

  private Argument keyword(
      Span span, PythonParser.PlainArgumentContext plain, PythonParser.KeywordTailContext keyword) {
    Expression name = expressions.visit(plain.value);
    Expression value = expressions.visit(keyword.test());
    boolean bare = plain.value.getStart() == plain.value.getStop();
    if (bare && name instanceof Expression.Name id) {
      return new Argument(span, ArgumentKind.KEYWORD, Optional.of(id.id()), value);
    }
    if (bare && context.isPython2() && isBoolean(name)) {
      return new Argument(span, ArgumentKind.KEYWORD, Optional.of(plain.value.getText()), value);
    }
    if (bare && name instanceof Expression.Constant constant && isKeyword(constant)) {
      context.report(SyntaxErrors.KEYWORD_CONSTANT, name.span(), constant.text());
    } else {
      context.report(SyntaxErrors.KEYWORD_NAME, name.span());
    }
    return unnamed(span, ArgumentKind.POSITIONAL, value);
  }

  private static boolean isBoolean(Expression name) {
    return name instanceof Expression.Constant constant && constant.value() instanceof Boolean;
  }

  private static boolean isKeyword(Expression.Constant constant) {
    return constant.value() instanceof Boolean || constant.value() == Expression.None.NONE;
  }

  private void checkOrder(List<Argument> arguments) {
    Set<String> seen = new HashSet<>();
    boolean keywords = false;
    boolean unpacked = false;
    for (Argument argument : arguments) {
      switch (argument.kind()) {
        case POSITIONAL -> {
          if (unpacked) {
            context.report(SyntaxErrors.POSITIONAL_AFTER_DOUBLE_STAR, argument.span());
          } else if (keywords) {
            context.report(SyntaxErrors.POSITIONAL_AFTER_KEYWORD, argument.span());
          }
        }
        case STAR -> {
          if (unpacked) {
            context.report(SyntaxErrors.STAR_AFTER_DOUBLE_STAR, argument.span());
          }
        }
        case KEYWORD -> {
          keywords = true;
          String name = argument.keyword().orElseThrow();
          if (!seen.add(name)) {
            context.report(SyntaxErrors.KEYWORD_TWICE, argument.span(), name);
          }
        }
        case DOUBLE_STAR -> unpacked = true;
      }
    }
  }
}
