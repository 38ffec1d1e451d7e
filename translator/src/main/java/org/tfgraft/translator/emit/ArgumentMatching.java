package org.tfgraft.translator.emit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Expression.Argument;
import org.tfgraft.translator.ast.Expression.ArgumentKind;
import org.tfgraft.translator.ast.Parameters;
import org.tfgraft.translator.ast.Parameters.Parameter;

/** Finds out which parameter of a function of the program each argument of a call is for. */
final class ArgumentMatching {
  private ArgumentMatching() {}

  /** Gives each argument its parameter; false if only Python's binding can tell what happens. */
  static boolean match(
      List<Argument> arguments,
      List<Parameter> parameters,
      Map<Parameter, Expression> given,
      List<Expression> rest,
      List<Argument> keywords) {
    List<Parameter> positional =
        parameters.stream()
            .filter(
                p ->
                    p.kind() == Parameters.Kind.POSITIONAL_ONLY
                        || p.kind() == Parameters.Kind.POSITIONAL_OR_KEYWORD)
            .toList();
    Set<String> seen = new HashSet<>();
    int position = 0;
    for (Argument argument : arguments) {
      if (argument.kind() == ArgumentKind.POSITIONAL && position < positional.size()) {
        seen.add(positional.get(position).name());
        given.put(positional.get(position++), argument.value());
      } else if (argument.kind() == ArgumentKind.POSITIONAL) {
        rest.add(argument.value());
      } else {
        String name = argument.keyword().orElseThrow();
        Optional<Parameter> named =
            parameters.stream().filter(p -> p.name().equals(name) && isNamed(p)).findFirst();
        if (!seen.add(name)) {
          return false;
        }
        named.ifPresentOrElse(p -> given.put(p, argument.value()), () -> keywords.add(argument));
      }
    }
    boolean star = has(parameters, Parameters.Kind.STAR);
    boolean doubleStar = has(parameters, Parameters.Kind.DOUBLE_STAR);
    return (rest.isEmpty() || star) && (keywords.isEmpty() || doubleStar);
  }

  private static boolean isNamed(Parameter parameter) {
    return parameter.kind() == Parameters.Kind.POSITIONAL_OR_KEYWORD
        || parameter.kind() == Parameters.Kind.KEYWORD_ONLY;
  }

  private static boolean has(List<Parameter> parameters, Parameters.Kind kind) {
    return parameters.stream().anyMatch(p -> p.kind() == kind && !p.name().isEmpty());
  }

  /** Whether Java's order of evaluation does what Python's does. */
  static boolean isOrdered(
      List<Argument> arguments, List<Parameter> parameters, Map<Parameter, Expression> given) {
    List<Expression> python =
        arguments.stream().map(Argument::value).filter(e -> !ExpressionEmitter.isPure(e)).toList();
    List<Expression> java = new ArrayList<>();
    for (Parameter parameter : parameters) {
      if (given.containsKey(parameter) && !ExpressionEmitter.isPure(given.get(parameter))) {
        java.add(given.get(parameter));
      }
    }
    return python.size() != java.size() || python.equals(java);
  }
}
