package org.tfgraft.translator.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.Optional;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.types.ProgramFunction;

/**
 * Writes what a function that may call itself says when it begins. A comparison counts as a call,
 * so that a function which begins with one reaches the limit there.
 */
final class RecursionGuard {
  private RecursionGuard() {}

  static CodeBlock of(ProgramFunction function) {
    Optional<Expression> comparison =
        first(function).map(RecursionGuard::first).filter(RecursionGuard::isComparison);
    String mark =
        comparison.map(c -> SourceMarks.function(function.name(), c.span().startLine())).orElse("");
    return CodeBlock.builder()
        .addStatement(
            "$L$T.$L()",
            comparison.isPresent() ? mark : SourceMarks.NO_LINE,
            RuntimeNames.RECURSION,
            comparison.isPresent() ? "enterComparing" : "enter")
        .build();
  }

  private static Optional<Expression> first(ProgramFunction function) {
    List<Statement> body = function.body();
    if (body.isEmpty()) {
      return function.lambdaBody();
    }
    int documented = Docstrings.of(body).isPresent() && body.size() > 1 ? 1 : 0;
    Statement statement = body.get(documented);
    if (statement instanceof Statement.If branch) {
      return Optional.of(branch.condition());
    }
    return statement instanceof Statement.Return end ? end.value() : Optional.empty();
  }

  /** What of an expression is evaluated first. */
  private static Expression first(Expression expression) {
    if (expression instanceof Expression.Conditional conditional) {
      return first(conditional.condition());
    } else if (expression instanceof Expression.Bool bool) {
      return first(bool.operands().get(0));
    } else if (expression instanceof Expression.Unary unary) {
      return first(unary.operand());
    }
    return expression;
  }

  private static boolean isComparison(Expression expression) {
    return expression instanceof Expression.Compare compare
        && switch (compare.operators().get(0)) {
          case IS, IS_NOT, IN, NOT_IN -> false;
          default -> isSimple(compare.left()) && isSimple(compare.comparators().get(0));
        };
  }

  private static boolean isSimple(Expression operand) {
    return operand instanceof Expression.Name || operand instanceof Expression.Constant;
  }
}
