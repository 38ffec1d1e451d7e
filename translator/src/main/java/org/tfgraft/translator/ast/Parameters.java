package org.tfgraft.translator.ast;

import java.util.List;
import java.util.Optional;
import org.tfgraft.translator.source.Span;

/** The parameters of a function or lambda, in source order. */
public record Parameters(Span span, List<Parameter> all) {
  public Parameters {
    all = List.copyOf(all);
  }

  /**
   * One parameter. {@code pattern} is present for Python 2's tuple parameters ({@code def f((a,
   * b))}), whose {@code name} is then made up.
   */
  public record Parameter(
      Span span,
      String name,
      Kind kind,
      Optional<Expression> defaultValue,
      Optional<Expression> annotation,
      Optional<Expression> pattern) {}

  /** Kinds of parameters. */
  public enum Kind {
    POSITIONAL_ONLY,
    POSITIONAL_OR_KEYWORD,
    STAR,
    KEYWORD_ONLY,
    DOUBLE_STAR
  }
}
