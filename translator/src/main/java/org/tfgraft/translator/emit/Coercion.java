package org.tfgraft.translator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;

/** Fits a value of one Java type into a place of another. */
final class Coercion {
  private static final TypeName BOXED_LONG = TypeName.LONG.box();

  private final Supertypes supertypes;

  Coercion(Supertypes supertypes) {
    this.supertypes = supertypes;
  }

  /** The value as the other type, for an assignment, an argument or a return. */
  JavaExpression to(JavaExpression value, TypeName target) {
    TypeName type = value.type();
    if (type.equals(target) || target.equals(TypeName.VOID)) {
      return value;
    } else if (type.equals(TypeName.VOID)) {
      return JavaExpression.primary(
          target,
          "$T.<$T>none(() -> $L)",
          RuntimeNames.python("Logic"),
          target.box(),
          value.code());
    } else if (type.equals(TypeName.INT)) {
      return fromInt(value, target);
    } else if (target.isPrimitive()) {
      return toPrimitive(value, target);
    } else if (isAssignable(type, target)) {
      return value;
    }
    return cast(value, target);
  }

  /** The text of {@link #to}. */
  CodeBlock code(JavaExpression value, TypeName target) {
    return to(value, target).code();
  }

  private JavaExpression fromInt(JavaExpression value, TypeName target) {
    if (target.equals(TypeName.LONG)) {
      return value;
    } else if (target.equals(BOXED_LONG) || target.equals(JavaTypes.OBJECT)) {
      return isLiteral(value)
          ? JavaExpression.primary(target, "$LL", value.code())
          : prefix("(long) ", value, target);
    }
    return to(value.as(TypeName.LONG), target);
  }

  private static boolean isLiteral(JavaExpression value) {
    return value.code().toString().matches("-?\\d+");
  }

  private JavaExpression toPrimitive(JavaExpression value, TypeName target) {
    TypeName type = value.type();
    if (type.equals(target.box())) {
      return value;
    } else if (type.isPrimitive()) {
      return prefix("(" + target + ") ", value, target);
    }
    String method =
        target.equals(TypeName.LONG)
            ? "asLong"
            : target.equals(TypeName.DOUBLE) ? "asDouble" : "asBool";
    return JavaExpression.primary(target, "$T.$L($L)", RuntimeNames.PY, method, value.code());
  }

  private static JavaExpression prefix(String cast, JavaExpression value, TypeName type) {
    return JavaExpression.of(
        JavaExpression.Precedence.UNARY,
        type,
        "$L$L",
        cast,
        value.in(JavaExpression.Precedence.UNARY));
  }

  private JavaExpression cast(JavaExpression value, TypeName target) {
    boolean generic = target instanceof ParameterizedTypeName;
    boolean unrelated = value.type().isPrimitive() || isString(value.type(), target);
    if (generic || unrelated) {
      return JavaExpression.primary(
          target, "$T.<$T>cast($L)", RuntimeNames.PY, target, value.code());
    }
    return JavaExpression.of(
        JavaExpression.Precedence.UNARY,
        target,
        "($T) $L",
        target,
        value.in(JavaExpression.Precedence.PRIMARY));
  }

  /** Final classes cannot be cast to unrelated types in one step. */
  private boolean isString(TypeName type, TypeName target) {
    return !type.equals(JavaTypes.OBJECT)
        && !supertypes.of(target).contains(type)
        && !(type instanceof ClassName name && name.equals(RuntimeNames.CALLABLE));
  }

  boolean isAssignable(TypeName type, TypeName target) {
    if (target.equals(JavaTypes.OBJECT) || type.box().equals(target)) {
      return true;
    } else if (type.isPrimitive()) {
      return false;
    }
    return type.equals(target) || supertypes.of(type).contains(target) || iterable(type, target);
  }

  /** Lists, sets and the keys of dictionaries are iterables of their elements. */
  private static boolean iterable(TypeName type, TypeName target) {
    if (!(target instanceof ParameterizedTypeName to) || !to.rawType().equals(JavaTypes.ITERABLE)) {
      return false;
    }
    if (type.equals(RuntimeNames.RANGE)) {
      return to.typeArguments().get(0).equals(BOXED_LONG);
    }
    return type instanceof ParameterizedTypeName from
        && (from.rawType().equals(RuntimeNames.LIST) || from.rawType().equals(RuntimeNames.SET))
        && from.typeArguments().equals(to.typeArguments());
  }
}
