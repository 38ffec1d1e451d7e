package org.tfgraft.translator.parse;

import java.util.Optional;
import org.tfgraft.grammar.PythonParser;
import org.tfgraft.grammar.PythonTokens;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.source.Span;

/** Parses an expression that stands inside something else, as those of f-strings do. */
final class ExpressionParser {
  private final ParseContext context;
  private final ExpressionBuilder expressions;

  ExpressionParser(ParseContext context, ExpressionBuilder expressions) {
    this.context = context;
    this.expressions = expressions;
  }

  /** The expression between two offsets of the file; empty if it is wrong, which is reported. */
  Optional<Expression> parse(int start, int end) {
    Span place = context.file().span(start, end);
    PythonTokens tokens =
        PythonTokens.ofExpression(
            context.file().text(), start, end, place.startLine(), place.startColumn());
    Keywords.settle(tokens.tokens(), context.version());
    LexicalErrors errors = new LexicalErrors(context);
    tokens.problems().forEach(errors::report);
    try {
      TokenParser parser = new TokenParser(tokens.tokens());
      return Optional.of(expressions.visit(parser.parse(0, PythonParser::fstring_input)));
    } catch (TokenParser.Mismatch mismatch) {
      if (tokens.problems().isEmpty()) {
        new GrammarErrors(context, tokens.tokens()).report(mismatch);
      }
      return Optional.empty();
    }
  }
}
