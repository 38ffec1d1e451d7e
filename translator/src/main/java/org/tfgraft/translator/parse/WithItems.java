package org.tfgraft.translator.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;
import org.tfgraft.grammar.PythonParser;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Statement.WithItem;

/**
 * The items of a with statement. Python 3.9 lets them stand in parentheses; to the grammar that is
 * one parenthesized item.
 */
final class WithItems {
  private final ParseContext context;
  private final ExpressionBuilder expressions;

  WithItems(ParseContext context, ExpressionBuilder expressions) {
    this.context = context;
    this.expressions = expressions;
  }

  List<WithItem> read(List<PythonParser.With_itemContext> trees) {
    List<WithItem> items = new ArrayList<>();
    PythonParser.Testlist_compContext inner = parenthesized(trees);
    if (inner == null) {
      trees.forEach(tree -> items.add(item(tree)));
      return items;
    }
    for (PythonParser.Testlist_comp_itemContext tree : inner.testlist_comp_item()) {
      items.add(inner(tree));
    }
    return items;
  }

  private WithItem item(PythonParser.With_itemContext tree) {
    Expression value = expressions.visit(tree.context);
    return new WithItem(Spans.of(tree), value, target(tree.target));
  }

  private WithItem inner(PythonParser.Testlist_comp_itemContext tree) {
    if (tree instanceof PythonParser.PlainCompItemContext plain) {
      Expression value = expressions.visit(plain.namedexpr_test());
      return new WithItem(Spans.of(tree), value, target(plain.target));
    }
    Expression value = expressions.visit(((PythonParser.StarCompItemContext) tree).star_expr());
    context.report(SyntaxErrors.STARRED_HERE, value.span());
    return new WithItem(Spans.of(tree), value, Optional.empty());
  }

  private Optional<Expression> target(@Nullable ParseTree tree) {
    return expressions.optional(tree).map(it -> Targets.assigned(context, it));
  }

  /** The content of the parentheses if they hold an item with "as". */
  private static PythonParser.@Nullable Testlist_compContext parenthesized(
      List<PythonParser.With_itemContext> trees) {
    ParseTree tree = trees.get(0).context;
    if (trees.size() > 1 || trees.get(0).target != null) {
      return null;
    }
    while (tree.getChildCount() == 1) {
      tree = tree.getChild(0);
    }
    return tree instanceof PythonParser.ParenthesizedAtomContext atom
            && atom.testlist_comp() != null
            && atom.testlist_comp().testlist_comp_item().stream().anyMatch(WithItems::hasTarget)
        ? atom.testlist_comp()
        : null;
  }

  private static boolean hasTarget(PythonParser.Testlist_comp_itemContext item) {
    return item instanceof PythonParser.PlainCompItemContext plain && plain.target != null;
  }
}
