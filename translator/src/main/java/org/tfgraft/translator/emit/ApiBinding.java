package org.tfgraft.translator.emit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tfgraft.translator.api.Signature;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Expression.Argument;
import org.tfgraft.translator.ast.Expression.ArgumentKind;

/**
 * Which argument of a call goes to which parameter of an API function. {@code given} is in source
 * order; {@code isStatic} is false if only Python's own binding at run time can tell.
 */
record ApiBinding(
    Map<Signature.Parameter, Expression> given,
    List<Expression> rest,
    List<Argument> keywords,
    boolean isStatic) {

  static ApiBinding of(Signature signature, List<Argument> arguments) {
    Map<Signature.Parameter, Expression> given = new LinkedHashMap<>();
    List<Expression> rest = new ArrayList<>();
    List<Argument> keywords = new ArrayList<>();
    List<Signature.Parameter> ordinary = signature.ordinary();
    boolean good = true;
    int position = 0;
    for (Argument argument : arguments) {
      if (argument.kind() == ArgumentKind.POSITIONAL && position < ordinary.size()) {
        given.put(ordinary.get(position++), argument.value());
      } else if (argument.kind() == ArgumentKind.POSITIONAL) {
        rest.add(argument.value());
      } else if (argument.kind() == ArgumentKind.KEYWORD) {
        Optional<Signature.Parameter> named = signature.named(argument.keyword().orElseThrow());
        good &= named.isEmpty() || !given.containsKey(named.get());
        named.ifPresentOrElse(p -> given.put(p, argument.value()), () -> keywords.add(argument));
      } else {
        good = false;
      }
    }
    good &= rest.isEmpty() || signature.ofKind(Signature.Kind.STAR).isPresent();
    good &= keywords.isEmpty() || signature.ofKind(Signature.Kind.DOUBLE_STAR).isPresent();
    good &= signature.parameters().stream().allMatch(p -> !p.isRequired() || given.containsKey(p));
    return new ApiBinding(given, rest, keywords, good && isOrdered(given, signature));
  }

  /** Java evaluates required arguments first: that must not change what the program does. */
  private static boolean isOrdered(
      Map<Signature.Parameter, Expression> given, Signature signature) {
    List<Expression> java = new ArrayList<>();
    signature.parameters().stream()
        .filter(p -> p.isRequired() && given.containsKey(p))
        .forEach(p -> java.add(given.get(p)));
    given.forEach(
        (parameter, value) -> {
          if (parameter.isOptional()) {
            java.add(value);
          }
        });
    List<Expression> javaEffects = java.stream().filter(e -> !ExpressionEmitter.isPure(e)).toList();
    List<Expression> pythonEffects =
        given.values().stream().filter(e -> !ExpressionEmitter.isPure(e)).toList();
    return javaEffects.equals(pythonEffects);
  }
}
