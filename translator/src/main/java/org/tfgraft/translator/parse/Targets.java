package org.tfgraft.translator.parse;

import java.util.List;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Expression.Attribute;
import org.tfgraft.translator.ast.Expression.Constant;
import org.tfgraft.translator.ast.Expression.ListLiteral;
import org.tfgraft.translator.ast.Expression.Name;
import org.tfgraft.translator.ast.Expression.Starred;
import org.tfgraft.translator.ast.Expression.Subscript;
import org.tfgraft.translator.ast.Expression.Tuple;
import org.tfgraft.translator.source.DiagnosticKind;

/** What may stand on the left of an assignment or behind del; messages as CPython's. */
final class Targets {
  private Targets() {}

  /** Checks a target of an assignment, of for or of with, and gives it in the form of a target. */
  static Expression assigned(ParseContext context, Expression target) {
    if (target instanceof Starred) {
      context.report(SyntaxErrors.STARRED_ALONE, target.span());
      return target;
    }
    return element(context, target, SyntaxErrors.CANNOT_ASSIGN);
  }

  static Expression deleted(ParseContext context, Expression target) {
    if (target instanceof Starred) {
      context.report(SyntaxErrors.CANNOT_DELETE, target.span(), describe(target));
      return target;
    }
    return element(context, target, SyntaxErrors.CANNOT_DELETE);
  }

  /** The target of {@code +=} and the like. */
  static Expression augmented(ParseContext context, Expression target) {
    if (isSingle(target)) {
      return element(context, target, SyntaxErrors.CANNOT_ASSIGN);
    }
    Expression name = constantName(context, target);
    if (name == target) {
      context.report(SyntaxErrors.AUGMENTED_TARGET, target.span(), describe(target));
    }
    return name;
  }

  /** The target of {@code x: int}. */
  static Expression annotated(ParseContext context, Expression target) {
    if (target instanceof Tuple || target instanceof ListLiteral) {
      context.report(SyntaxErrors.ANNOTATED_TARGET, target.span(), describe(target));
      return target;
    }
    return assigned(context, target);
  }

  private static boolean isSingle(Expression target) {
    return target instanceof Name || target instanceof Attribute || target instanceof Subscript;
  }

  private static Expression element(
      ParseContext context, Expression target, DiagnosticKind refusal) {
    if (target instanceof Name name && name.id().equals("__debug__")) {
      context.report(refusal, target.span(), "__debug__");
    }
    if (isSingle(target)) {
      return target;
    }
    if (target instanceof Tuple tuple) {
      return new Tuple(tuple.span(), elements(context, tuple.elements(), refusal));
    }
    if (target instanceof ListLiteral list) {
      return new ListLiteral(list.span(), elements(context, list.elements(), refusal));
    }
    Expression name = constantName(context, target);
    if (name == target) {
      context.report(refusal, target.span(), describe(target));
    }
    return name;
  }

  private static List<Expression> elements(
      ParseContext context, List<Expression> targets, DiagnosticKind refusal) {
    List<Expression> starred = targets.stream().filter(Starred.class::isInstance).toList();
    if (starred.size() > 1) {
      context.report(SyntaxErrors.STARRED_TWICE, starred.get(1).span());
    }
    return targets.stream().map(target -> maybeStarred(context, target, refusal)).toList();
  }

  private static Expression maybeStarred(
      ParseContext context, Expression target, DiagnosticKind refusal) {
    if (target instanceof Starred starred && refusal == SyntaxErrors.CANNOT_ASSIGN) {
      return new Starred(starred.span(), element(context, starred.value(), refusal));
    }
    return element(context, target, refusal);
  }

  /** Python 2 lets True and False be assigned to: they are names then. */
  private static Expression constantName(ParseContext context, Expression target) {
    return context.isPython2()
            && target instanceof Constant constant
            && constant.value() instanceof Boolean
        ? new Name(constant.span(), constant.text())
        : target;
  }

  /** What an expression is called in a message. */
  static String describe(Expression expression) {
    return expression.accept(new DescribeExpression());
  }
}
