package org.tfgraft.translator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Expression.CompareOperator;
import org.tfgraft.translator.emit.JavaExpression.Precedence;
import org.tfgraft.translator.types.Type;

/** Writes truth values: conditions, comparisons, {@code and}, {@code or} and {@code not}. */
final class Conditions {
  private final MethodContext context;
  private final ModuleContext module;
  private final ExpressionEmitter expressions;

  Conditions(MethodContext context, ExpressionEmitter expressions) {
    this.context = context;
    this.module = context.module();
    this.expressions = expressions;
  }

  /** The expression's truth, a Java boolean. */
  JavaExpression emit(Expression expression) {
    if (expression instanceof Expression.Bool bool) {
      return logical(bool);
    } else if (expression instanceof Expression.Unary unary
        && unary.operator() == Expression.UnaryOperator.NOT) {
      return not(unary);
    }
    return truth(expressions.emit(expression), module.types().of(expression));
  }

  /** The truth of a value by its type. */
  JavaExpression truth(JavaExpression value, Type type) {
    if (value.type().equals(TypeName.BOOLEAN)) {
      return value;
    } else if (type instanceof Type.Int && value.type().isPrimitive()) {
      return JavaExpression.of(
          Precedence.EQUALITY, TypeName.BOOLEAN, "$L != 0", value.in(Precedence.EQUALITY));
    } else if (hasSize(type)) {
      return JavaExpression.of(
          Precedence.UNARY, TypeName.BOOLEAN, "!$L.isEmpty()", value.receiver());
    }
    return JavaExpression.primary(
        TypeName.BOOLEAN,
        "$T.truth($L)",
        RuntimeNames.PY,
        module.coercion().code(value, JavaTypes.OBJECT));
  }

  private JavaExpression logical(Expression.Bool bool) {
    boolean and = bool.operator() == Expression.BoolOperator.AND;
    Precedence precedence = and ? Precedence.AND : Precedence.OR;
    JavaExpression result = emit(bool.operands().get(0));
    for (Expression operand : bool.operands().subList(1, bool.operands().size())) {
      CodeBlock left = result.in(precedence);
      CodeBlock right = emit(operand).in(Precedence.values()[precedence.ordinal() + 1]);
      result =
          JavaExpression.of(
              precedence, TypeName.BOOLEAN, "$L$W$L $L", left, and ? "&&" : "||", right);
    }
    return result;
  }

  /** {@code a and b} as a value: one of the operands. */
  JavaExpression bool(Expression.Bool bool) {
    boolean booleans =
        bool.operands().stream().allMatch(o -> module.types().of(o) instanceof Type.Bool);
    if (booleans) {
      return logical(bool);
    }
    TypeName type = module.javaType(bool).box();
    List<Expression> operands = bool.operands();
    operands.stream().skip(1).forEach(expressions.comprehensions()::copyCaptured);
    String method = bool.operator() == Expression.BoolOperator.AND ? "and" : "or";
    return JavaExpression.primary(type, "$L", choice(operands, method, type));
  }

  /** The first operand, and the others as a lambda that is asked when it does not decide. */
  private CodeBlock choice(List<Expression> operands, String method, TypeName type) {
    CodeBlock first = expressions.emit(operands.get(0), type);
    List<Expression> others = operands.subList(1, operands.size());
    if (others.isEmpty()) {
      return first;
    }
    return CodeBlock.of(
        "$T.<$T>$L($L,$W$L)",
        RuntimeNames.python("Logic"),
        type,
        method,
        first,
        context.lambda("()", CodeBlock.of(""), () -> choice(others, method, type)));
  }

  JavaExpression not(Expression.Unary unary) {
    Expression operand = unary.operand();
    if (operand instanceof Expression.Compare compare && compare.operators().size() == 1) {
      return JavaExpression.not(asBoolean(compare(compare)));
    }
    Type type = module.types().of(operand);
    if (hasSize(type) && !(operand instanceof Expression.Bool)) {
      JavaExpression value = expressions.emit(operand);
      if (!value.type().equals(TypeName.BOOLEAN)) {
        return JavaExpression.primary(TypeName.BOOLEAN, "$L.isEmpty()", value.receiver());
      }
    }
    return JavaExpression.not(emit(operand));
  }

  private static boolean hasSize(Type type) {
    return type instanceof Type.Str
        || type instanceof Type.ListOf
        || type instanceof Type.DictOf
        || type instanceof Type.SetOf;
  }

  private JavaExpression asBoolean(JavaExpression value) {
    return truth(value, value.type().equals(TypeName.BOOLEAN) ? Type.BOOL : Type.ANY);
  }

  JavaExpression compare(Expression.Compare compare) {
    if (compare.operators().size() == 1) {
      return single(
          Optional.of(compare),
          compare.operators().get(0),
          operand(compare.left()),
          operand(compare.comparators().get(0)));
    }
    return chain(compare);
  }

  /** An operand with its Python type. */
  private record Operand(JavaExpression code, Type type, boolean none) {}

  private Operand operand(Expression expression) {
    Type type = module.types().of(expression);
    return new Operand(expressions.emit(expression), type, isNone(expression));
  }

  private static boolean isNone(Expression expression) {
    return expression instanceof Expression.Name name && name.id().equals("None")
        || expression instanceof Expression.Constant constant
            && constant.value() instanceof Expression.None;
  }

  /** {@code a < b < c}: each operand is evaluated once, the rest only while it holds. */
  private JavaExpression chain(Expression.Compare compare) {
    List<CodeBlock> parts = new ArrayList<>();
    Operand left = operand(compare.left());
    for (int i = 0; i < compare.operators().size(); i++) {
      Expression node = compare.comparators().get(i);
      Operand right = operand(node);
      boolean last = i == compare.operators().size() - 1;
      Operand next = right;
      if (!last && !ExpressionEmitter.isPure(node)) {
        TypeName type = right.code().type();
        String name = context.newName("between");
        context.out().add("$T $L;\n", type, name);
        next = new Operand(JavaExpression.primary(type, "$L", name), right.type(), false);
        right =
            new Operand(
                JavaExpression.primary(type, "($L = $L)", name, right.code().code()),
                right.type(),
                false);
      }
      JavaExpression part = single(Optional.empty(), compare.operators().get(i), left, right);
      parts.add(asBoolean(part).in(Precedence.BIT_OR));
      left = next;
    }
    return JavaExpression.of(
        Precedence.AND, TypeName.BOOLEAN, "$L", CodeBlock.join(parts, "$W&& "));
  }

  private JavaExpression single(
      Optional<Expression.Compare> site, CompareOperator operator, Operand left, Operand right) {
    return switch (operator) {
      case IS -> identity(left, right, true);
      case IS_NOT -> identity(left, right, false);
      case IN -> contains(left, right);
      case NOT_IN -> JavaExpression.not(contains(left, right));
      case EQUAL -> equality(site, left, right, true);
      case NOT_EQUAL -> equality(site, left, right, false);
      default -> ordered(site, operator, left, right);
    };
  }

  private JavaExpression identity(Operand left, Operand right, boolean same) {
    String operator = same ? "==" : "!=";
    if (left.none() || right.none()) {
      Operand value = left.none() ? right : left;
      if (!value.code().type().isPrimitive()) {
        return JavaExpression.of(
            Precedence.EQUALITY,
            TypeName.BOOLEAN,
            "$L $L null",
            value.code().in(Precedence.EQUALITY),
            operator);
      }
    }
    JavaExpression is =
        JavaExpression.primary(
            TypeName.BOOLEAN, "$T.is($L,$W$L)", RuntimeNames.PY, object(left), object(right));
    return same ? is : JavaExpression.not(is);
  }

  private CodeBlock object(Operand operand) {
    return module.coercion().code(operand.code(), JavaTypes.OBJECT);
  }

  private JavaExpression contains(Operand item, Operand container) {
    if (container.type() instanceof Type.DictOf) {
      return JavaExpression.primary(
          TypeName.BOOLEAN, "$L.containsKey($L)", container.code().receiver(), object(item));
    } else if (container.type() instanceof Type.Str && item.type() instanceof Type.Str) {
      return JavaExpression.primary(
          TypeName.BOOLEAN, "$L.contains($L)", container.code().receiver(), item.code().code());
    }
    return JavaExpression.primary(
        TypeName.BOOLEAN, "$T.contains($L,$W$L)", RuntimeNames.PY, object(container), object(item));
  }

  private JavaExpression equality(
      Optional<Expression.Compare> site, Operand left, Operand right, boolean equal) {
    if (areNumbers(left, right)) {
      return JavaExpression.binary(
          left.code(), equal ? "==" : "!=", right.code(), Precedence.EQUALITY, TypeName.BOOLEAN);
    } else if (left.type() instanceof Type.Str && right.type() instanceof Type.Str) {
      JavaExpression equals =
          JavaExpression.primary(
              TypeName.BOOLEAN, "$L.equals($L)", left.code().receiver(), right.code().code());
      return equal ? equals : JavaExpression.not(equals);
    }
    return dynamic(site, equal ? "eq" : "ne", left, right);
  }

  /** Two boxed numbers would be compared by identity. */
  private static boolean areNumbers(Operand left, Operand right) {
    boolean primitive = left.code().type().isPrimitive() || right.code().type().isPrimitive();
    return isNumber(left) && isNumber(right) && primitive
        || left.type() instanceof Type.Bool
            && right.type() instanceof Type.Bool
            && left.code().type().isPrimitive()
            && right.code().type().isPrimitive();
  }

  private static boolean isNumber(Operand operand) {
    return (operand.type() instanceof Type.Int || operand.type() instanceof Type.Float)
        && !operand.code().type().equals(JavaTypes.OBJECT);
  }

  private JavaExpression ordered(
      Optional<Expression.Compare> site, CompareOperator operator, Operand left, Operand right) {
    if (isNumber(left) && isNumber(right)) {
      return JavaExpression.binary(
          left.code(), operator.symbol(), right.code(), Precedence.RELATIONAL, TypeName.BOOLEAN);
    }
    String method =
        switch (operator) {
          case LESS -> "lt";
          case LESS_EQUAL -> "le";
          case GREATER -> "gt";
          default -> "ge";
        };
    if (left.type().present().isTensorLike()) {
      return JavaExpression.primary(
          RuntimeNames.TENSOR, "$L.$L($L)", left.code().receiver(), method, object(right));
    }
    return dynamic(site, method, left, right);
  }

  private JavaExpression dynamic(
      Optional<Expression.Compare> site, String method, Operand left, Operand right) {
    JavaExpression value =
        JavaExpression.primary(
            JavaTypes.OBJECT,
            "$T.$L($L,$W$L)",
            RuntimeNames.PY,
            method,
            object(left),
            object(right));
    TypeName type = site.<TypeName>map(module::javaType).orElse(TypeName.BOOLEAN);
    return type.equals(TypeName.BOOLEAN)
        ? truth(value, Type.ANY)
        : module.coercion().to(value, type);
  }
}
