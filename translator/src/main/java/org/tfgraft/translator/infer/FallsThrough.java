package org.tfgraft.translator.infer;

import java.util.List;
import org.tfgraft.translator.ast.Children;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Statement;

/** Whether control can reach the end of a block, by the rules Java has for reachable statements. */
public final class FallsThrough {
  private FallsThrough() {}

  public static boolean block(List<Statement> block) {
    return block.stream().allMatch(FallsThrough::statement);
  }

  public static boolean statement(Statement statement) {
    if (statement instanceof Statement.Return
        || statement instanceof Statement.Raise
        || statement instanceof Statement.Break
        || statement instanceof Statement.Continue) {
      return false;
    } else if (statement instanceof Statement.If s) {
      return block(s.body()) || block(s.orElse());
    } else if (statement instanceof Statement.While s) {
      return !isTrue(s.condition()) || breaks(s.body());
    } else if (statement instanceof Statement.With s) {
      return block(s.body());
    } else if (statement instanceof Statement.Try s) {
      return tryStatement(s);
    }
    return true;
  }

  private static boolean tryStatement(Statement.Try s) {
    boolean normal = block(s.body()) && block(s.orElse());
    boolean handled = s.handlers().stream().anyMatch(h -> block(h.body()));
    return (normal || handled) && block(s.finalBody());
  }

  /** Whether a condition is a constant that holds. */
  public static boolean isTrue(Expression condition) {
    return condition instanceof Expression.Constant constant
            && (Boolean.TRUE.equals(constant.value())
                || constant.value() instanceof java.math.BigInteger number && number.signum() != 0)
        || condition instanceof Expression.Name name && name.id().equals("True");
  }

  /** Whether a break of this loop stands in its body. */
  public static boolean breaks(List<Statement> body) {
    for (Statement statement : body) {
      if (statement instanceof Statement.Break) {
        return true;
      } else if (statement instanceof Statement.For loop) {
        if (breaks(loop.orElse())) {
          return true;
        }
      } else if (statement instanceof Statement.While loop) {
        if (breaks(loop.orElse())) {
          return true;
        }
      } else if (!Children.isDefinition(statement)
          && Children.blocks(statement).stream().anyMatch(FallsThrough::breaks)) {
        return true;
      }
    }
    return false;
  }
}
