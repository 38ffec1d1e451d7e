package org.tfgraft.translator.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Expression.Argument;
import org.tfgraft.translator.ast.Expression.ArgumentKind;
import org.tfgraft.translator.ast.Parameters;
import org.tfgraft.translator.ast.Parameters.Parameter;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.source.Span;

/**
 * Python 2's parameters that unpack a tuple, told with what every Python has: an assignment at the
 * top of a function, an inner function of the parts for a lambda.
 */
final class TupleParameters {
  private TupleParameters() {}

  /** The parameters, each tuple under the name that Python gives it. */
  static Parameters named(Parameters parameters) {
    return new Parameters(
        parameters.span(), parameters.all().stream().map(TupleParameters::named).toList());
  }

  private static Parameter named(Parameter parameter) {
    return new Parameter(
        parameter.span(),
        parameter.name(),
        parameter.kind(),
        parameter.defaultValue(),
        parameter.annotation(),
        Optional.empty());
  }

  /** A function's body behind the assignments that unpack; a docstring stays first. */
  static List<Statement> body(Parameters parameters, List<Statement> body) {
    List<Statement> all = new ArrayList<>(body);
    int at = isDocstring(body) ? 1 : 0;
    for (Parameter parameter : parameters.all()) {
      if (parameter.pattern().isPresent()) {
        Expression value = new Expression.Name(parameter.span(), parameter.name());
        all.add(
            at++,
            new Statement.Assign(parameter.span(), List.of(parameter.pattern().get()), value));
      }
    }
    return all;
  }

  private static boolean isDocstring(List<Statement> body) {
    return body.get(0) instanceof Statement.ExpressionStatement first
        && first.value() instanceof Expression.Constant constant
        && constant.value() instanceof String;
  }

  static Expression lambda(Span span, Parameters parameters, Expression body) {
    Expression inner = body;
    for (Parameter parameter : parameters.all()) {
      if (parameter.pattern().isPresent()) {
        inner = unpacked(parameter, parameter.pattern().get(), inner);
      }
    }
    return new Expression.Lambda(span, named(parameters), inner);
  }

  private static Expression unpacked(Parameter parameter, Expression pattern, Expression body) {
    List<Parameter> parts = new ArrayList<>();
    for (Expression element : ((Expression.Tuple) pattern).elements()) {
      boolean plain = element instanceof Expression.Name;
      parts.add(
          new Parameter(
              element.span(),
              plain ? ((Expression.Name) element).id() : "." + parts.size(),
              Parameters.Kind.POSITIONAL_OR_KEYWORD,
              Optional.empty(),
              Optional.empty(),
              plain ? Optional.empty() : Optional.of(element)));
    }
    Expression function = lambda(parameter.span(), new Parameters(parameter.span(), parts), body);
    Expression given = new Expression.Name(parameter.span(), parameter.name());
    return new Expression.Call(
        body.span(),
        function,
        List.of(new Argument(given.span(), ArgumentKind.STAR, Optional.empty(), given)));
  }
}
