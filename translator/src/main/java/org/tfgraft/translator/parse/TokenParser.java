package org.tfgraft.translator.parse;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.tfgraft.grammar.PythonParser;

/**
 * Parses one rule at a place of a list of tokens: with fast SLL prediction, and once more with full
 * LL prediction only if that fails.
 */
final class TokenParser {
  private final PythonParser parser;
  private final CommonTokenStream stream;

  TokenParser(List<CommonToken> tokens) {
    stream = new CommonTokenStream(new ListTokenSource(tokens));
    parser = new PythonParser(stream);
    parser.removeErrorListeners();
    parser.setErrorHandler(new BailErrorStrategy());
  }

  /** The tokens do not follow the grammar; {@code index} is the first that cannot stand there. */
  static final class Mismatch extends Exception {
    private static final long serialVersionUID = 1L;
    private final int index;
    private final int rule;

    Mismatch(RecognitionException cause) {
      super(cause);
      this.index = cause.getOffendingToken().getTokenIndex();
      this.rule = cause.getCtx() == null ? -1 : cause.getCtx().getRuleIndex();
    }

    int index() {
      return index;
    }

    /** The grammar rule that was being read. */
    int rule() {
      return rule;
    }
  }

  <T extends ParserRuleContext> T parse(int position, Function<PythonParser, T> rule)
      throws Mismatch {
    try {
      return attempt(PredictionMode.SLL, position, rule);
    } catch (ParseCancellationException sll) {
      try {
        return attempt(PredictionMode.LL, position, rule);
      } catch (ParseCancellationException ll) {
        throw new Mismatch((RecognitionException) Objects.requireNonNull(ll.getCause()));
      }
    }
  }

  /** Where the rule that was parsed last ended: the index of the next token. */
  int position() {
    return stream.index();
  }

  private <T> T attempt(PredictionMode mode, int position, Function<PythonParser, T> rule) {
    parser.reset();
    stream.seek(position);
    parser.getInterpreter().setPredictionMode(mode);
    return rule.apply(parser);
  }
}
