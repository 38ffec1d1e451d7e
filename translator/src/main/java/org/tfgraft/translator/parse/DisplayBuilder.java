package org.tfgraft.translator.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.tfgraft.grammar.PythonParser;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Expression.Comprehension;
import org.tfgraft.translator.ast.Expression.ComprehensionKind;
import org.tfgraft.translator.ast.Expression.DictItem;
import org.tfgraft.translator.ast.Expression.Generator;
import org.tfgraft.translator.source.Span;

/** What stands in brackets: tuples, lists, sets, dictionaries and their comprehensions. */
final class DisplayBuilder {
  private final ParseContext context;
  private final ExpressionBuilder expressions;

  DisplayBuilder(ParseContext context, ExpressionBuilder expressions) {
    this.context = context;
    this.expressions = expressions;
  }

  Expression parenthesized(PythonParser.ParenthesizedAtomContext tree) {
    PythonParser.Testlist_compContext list = tree.testlist_comp();
    Span span = Spans.of(tree);
    if (list == null) {
      return new Expression.Tuple(span, List.of());
    }
    List<Expression> items = new ArrayList<>();
    for (PythonParser.Testlist_comp_itemContext item : list.testlist_comp_item()) {
      items.add(compItem(item));
    }
    if (!list.comp_for().isEmpty()) {
      return comprehension(
          span, ComprehensionKind.GENERATOR, items.get(0), generators(list.comp_for()));
    }
    if (items.size() > 1 || list.last != null) {
      return new Expression.Tuple(span, items);
    }
    if (items.get(0) instanceof Expression.Starred starred) {
      context.report(SyntaxErrors.STARRED_HERE, starred.span());
    }
    return items.get(0);
  }

  private Expression compItem(PythonParser.Testlist_comp_itemContext item) {
    if (item instanceof PythonParser.StarCompItemContext star) {
      return expressions.visit(star.star_expr());
    }
    PythonParser.PlainCompItemContext plain = (PythonParser.PlainCompItemContext) item;
    if (plain.target != null) {
      context.report(SyntaxErrors.AS_IN_PARENTHESES, Spans.of(plain.AS().getSymbol()));
    }
    return expressions.visit(plain.namedexpr_test());
  }

  Expression list(PythonParser.ListAtomContext tree) {
    PythonParser.ListmakerContext list = tree.listmaker();
    Span span = Spans.of(tree);
    if (list == null) {
      return new Expression.ListLiteral(span, List.of());
    }
    List<Expression> items = expressions.visitAll(list.listmaker_item());
    if (list.list_for().isEmpty()) {
      return new Expression.ListLiteral(span, items);
    }
    return comprehension(
        span,
        ComprehensionKind.LIST,
        items.get(0),
        list.list_for().stream().map(this::listGenerator).toList());
  }

  Expression dictOrSet(PythonParser.DictOrSetAtomContext tree) {
    PythonParser.DictorsetmakerContext maker = tree.dictorsetmaker();
    Span span = Spans.of(tree);
    if (maker == null) {
      return new Expression.DictLiteral(span, List.of());
    }
    boolean dict = isDictItem(maker.dictorset_item(0));
    if (!maker.comp_for().isEmpty()) {
      return dict
          ? dictComprehension(span, maker)
          : comprehension(
              span,
              ComprehensionKind.SET,
              setItem(maker.dictorset_item(0)),
              generators(maker.comp_for()));
    }
    for (PythonParser.Dictorset_itemContext item : maker.dictorset_item()) {
      if (isDictItem(item) != dict) {
        context.report(
            dict ? SyntaxErrors.DICT_VALUE_MISSING : SyntaxErrors.PAIR_IN_SET, Spans.of(item));
        return new Expression.DictLiteral(span, List.of());
      }
    }
    return dict
        ? new Expression.DictLiteral(
            span, maker.dictorset_item().stream().map(this::dictItem).toList())
        : new Expression.SetLiteral(
            span, maker.dictorset_item().stream().map(this::setItem).toList());
  }

  private static boolean isDictItem(PythonParser.Dictorset_itemContext item) {
    return item instanceof PythonParser.DoubleStarDictItemContext
        || item instanceof PythonParser.PlainDictItemContext plain && plain.value != null;
  }

  private Expression setItem(PythonParser.Dictorset_itemContext item) {
    if (item instanceof PythonParser.StarSetItemContext star) {
      return new Expression.Starred(Spans.of(star), expressions.visit(star.expr()));
    }
    PythonParser.PlainDictItemContext plain = (PythonParser.PlainDictItemContext) item;
    Expression key = expressions.visit(plain.key);
    return plain.named == null
        ? key
        : expressions.named(plain, key, expressions.visit(plain.named));
  }

  private DictItem dictItem(PythonParser.Dictorset_itemContext item) {
    if (item instanceof PythonParser.DoubleStarDictItemContext star) {
      return new DictItem(Optional.empty(), expressions.visit(star.expr()));
    }
    PythonParser.PlainDictItemContext plain = (PythonParser.PlainDictItemContext) item;
    return new DictItem(Optional.of(expressions.visit(plain.key)), expressions.visit(plain.value));
  }

  private Expression dictComprehension(Span span, PythonParser.DictorsetmakerContext maker) {
    DictItem item = dictItem(maker.dictorset_item(0));
    if (item.key().isEmpty()) {
      context.report(SyntaxErrors.UNPACKING_IN_COMPREHENSION, Spans.of(maker.dictorset_item(0)));
    }
    return new Comprehension(
        span, ComprehensionKind.DICT, item.key(), item.value(), generators(maker.comp_for()));
  }

  /** A comprehension that makes single values. */
  Expression comprehension(
      Span span, ComprehensionKind kind, Expression element, List<Generator> generators) {
    if (element instanceof Expression.Starred) {
      context.report(SyntaxErrors.UNPACKING_IN_COMPREHENSION, element.span());
    }
    return new Comprehension(span, kind, Optional.empty(), element, generators);
  }

  List<Generator> generators(List<PythonParser.Comp_forContext> trees) {
    return trees.stream().map(this::generator).toList();
  }

  private Generator generator(PythonParser.Comp_forContext tree) {
    return new Generator(
        target(tree.exprlist()),
        expressions.visit(tree.or_test()),
        conditions(tree.comp_if()),
        tree.ASYNC() != null);
  }

  private Generator listGenerator(PythonParser.List_forContext tree) {
    List<Expression> sources = expressions.visitAll(tree.list_source());
    Expression iterable = sources.get(0);
    if (!tree.COMMA().isEmpty()) {
      ParserRuleContext last = tree.list_source(sources.size() - 1);
      Span span = iterable.span().to(Spans.of(last));
      if (!context.isPython2()) {
        context.report(SyntaxErrors.LIST_FOR_TUPLE, span);
      }
      iterable = new Expression.Tuple(span, sources);
    }
    return new Generator(
        target(tree.exprlist()), iterable, conditions(tree.comp_if()), tree.ASYNC() != null);
  }

  private Expression target(PythonParser.ExprlistContext tree) {
    return Targets.assigned(context, expressions.visit(tree));
  }

  private List<Expression> conditions(List<PythonParser.Comp_ifContext> trees) {
    return trees.stream().map(tree -> expressions.visit(tree.test_nocond())).toList();
  }
}
