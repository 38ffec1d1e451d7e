package org.tfgraft.translator.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Parameters;
import org.tfgraft.translator.ast.Parameters.Kind;
import org.tfgraft.translator.ast.Parameters.Parameter;
import org.tfgraft.translator.source.Span;

/** Collects the parameters of one function and holds them to Python's rules on their order. */
final class ParameterList {
  private final ParseContext context;
  private final List<Parameter> parameters = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private boolean starred;
  private boolean slashed;
  private boolean bareStarOpen;
  private Span starSpan = new Span(1, 0, 1, 0);

  ParameterList(ParseContext context) {
    this.context = context;
  }

  int size() {
    return parameters.size();
  }

  /** The kind of a parameter without a star at this place of the list. */
  Kind plainKind() {
    return starred ? Kind.KEYWORD_ONLY : Kind.POSITIONAL_OR_KEYWORD;
  }

  void add(Parameter parameter) {
    checkPlace(parameter);
    bareStarOpen &= parameter.kind() == Kind.DOUBLE_STAR;
    parameter.pattern().ifPresentOrElse(this::declarePattern, () -> declare(parameter));
    parameters.add(parameter);
  }

  /** A star, with or without a name behind it. */
  void star(Span span) {
    if (starred) {
      context.report(SyntaxErrors.STAR_TWICE, span);
    }
    starred = true;
    bareStarOpen = true;
    starSpan = span;
  }

  void slash(Span span) {
    if (slashed || starred || parameters.isEmpty()) {
      context.report(SyntaxErrors.SLASH_PLACE, span);
    }
    slashed = true;
    parameters.replaceAll(ParameterList::positionalOnly);
  }

  Parameters finish(Span span) {
    if (bareStarOpen) {
      context.report(SyntaxErrors.BARE_STAR, starSpan);
    }
    return new Parameters(span, parameters);
  }

  private void checkPlace(Parameter parameter) {
    if (parameters.stream().anyMatch(p -> p.kind() == Kind.DOUBLE_STAR)) {
      context.report(SyntaxErrors.AFTER_DOUBLE_STAR, parameter.span());
    }
    boolean afterDefault =
        !parameters.isEmpty()
            && parameters.get(parameters.size() - 1).defaultValue().isPresent()
            && !starred;
    if (afterDefault
        && parameter.kind() == Kind.POSITIONAL_OR_KEYWORD
        && parameter.defaultValue().isEmpty()) {
      context.report(SyntaxErrors.PARAMETER_WITHOUT_DEFAULT, parameter.span(), parameter.name());
    }
  }

  private void declare(Parameter parameter) {
    if (!names.add(parameter.name())) {
      context.report(SyntaxErrors.PARAMETER_TWICE, parameter.span(), parameter.name());
    }
  }

  private void declarePattern(Expression pattern) {
    if (pattern instanceof Expression.Tuple tuple) {
      tuple.elements().forEach(this::declarePattern);
    } else if (pattern instanceof Expression.Name name && !names.add(name.id())) {
      context.report(SyntaxErrors.PARAMETER_TWICE, name.span(), name.id());
    }
  }

  private static Parameter positionalOnly(Parameter parameter) {
    return parameter.kind() != Kind.POSITIONAL_OR_KEYWORD
        ? parameter
        : new Parameter(
            parameter.span(),
            parameter.name(),
            Kind.POSITIONAL_ONLY,
            parameter.defaultValue(),
            parameter.annotation(),
            parameter.pattern());
  }
}
