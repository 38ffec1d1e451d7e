package org.tfgraft.translator.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.tfgraft.grammar.LexicalProblem;
import org.tfgraft.grammar.PythonParser;
import org.tfgraft.grammar.PythonTokens;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.source.Span;

/**
 * Parses a file one outermost statement at a time. An error is reported, its line made harmless,
 * and the statement parsed again, so that one run finds several errors without ever reading the
 * whole file twice.
 */
final class ModuleParser {
  private static final int MAX_ERRORS = 20;

  private final ParseContext context;
  private final PythonTokens source;
  private final List<CommonToken> tokens;
  private final GrammarErrors errors;
  private final TokenRepair repair;
  private final StatementBuilder builder;
  private final List<Statement> body = new ArrayList<>();
  private TokenParser parser;
  private int failures;

  ModuleParser(ParseContext context, PythonTokens source) {
    this.context = context;
    this.source = source;
    this.tokens = source.tokens();
    this.errors = new GrammarErrors(context, tokens);
    this.repair = new TokenRepair(tokens);
    this.builder = new StatementBuilder(context);
    this.parser = new TokenParser(tokens);
  }

  /**
   * A bracket that is never closed hid the start of a statement: read the file again from there.
   */
  static final class LostLine extends Exception {
    private static final long serialVersionUID = 1L;
    private final int line;

    LostLine(int line) {
      super("lost line", null, false, false);
      this.line = line;
    }

    int line() {
      return line;
    }
  }

  List<Statement> parse() throws LostLine {
    if (!reportLexicalProblems()) {
      return List.of();
    }
    int position = 0;
    while (tokens.get(position).getType() != Token.EOF && failures < MAX_ERRORS) {
      position = statement(position);
    }
    return body;
  }

  /** False if the text is nested so deeply that it is not to be parsed at all. */
  private boolean reportLexicalProblems() {
    LexicalErrors lexical = new LexicalErrors(context);
    for (LexicalProblem problem : source.problems()) {
      lexical.report(problem);
      if (problem.kind() == LexicalProblem.Kind.TOO_MANY_BRACKETS
          || problem.kind() == LexicalProblem.Kind.TOO_MANY_INDENTS) {
        return false;
      }
    }
    return true;
  }

  /** Parses the statement at a position and gives the position of the next one. */
  private int statement(int position) throws LostLine {
    while (failures < MAX_ERRORS) {
      try {
        PythonParser.StmtContext tree = parser.parse(position, PythonParser::stmt);
        body.addAll(builder.build(tree));
        return parser.position();
      } catch (TokenParser.Mismatch mismatch) {
        failures++;
        report(mismatch);
        if (!repair.repair(mismatch.index())) {
          return skip(Math.max(position, mismatch.index()));
        }
        parser = new TokenParser(tokens);
      } catch (ExpressionBuilder.TooDeep tooDeep) {
        return giveUp(position, tooDeep.span());
      } catch (StackOverflowError overflow) {
        parser = new TokenParser(tokens);
        return giveUp(position, Spans.of(tokens.get(position)));
      }
    }
    return position;
  }

  private int giveUp(int position, Span place) {
    failures++;
    context.report(SyntaxErrors.TOO_DEEP, place);
    return skip(position);
  }

  private void report(TokenParser.Mismatch mismatch) throws LostLine {
    int start = TokenLines.start(tokens, mismatch.index());
    int end = TokenLines.end(tokens, mismatch.index());
    int from = tokens.get(start).getStartIndex();
    int to = tokens.get(end).getStartIndex();
    boolean explained = false;
    for (LexicalProblem problem : source.problems()) {
      int at = problem.at().getStartIndex();
      explained |= from <= at && at <= to;
      OptionalInt lost = lostLine(problem, tokens.get(mismatch.index()));
      if (from <= at && at <= to && lost.isPresent()) {
        throw new LostLine(lost.getAsInt());
      }
    }
    if (!explained) {
      errors.report(mismatch);
    }
  }

  /** The line that most likely begins a new statement inside a bracket that is never closed. */
  private static OptionalInt lostLine(LexicalProblem problem, Token wrong) {
    int line = Math.max(wrong.getLine(), problem.at().getLine() + 1);
    boolean swallows =
        problem.kind() == LexicalProblem.Kind.UNCLOSED_BRACKET
            && wrong.getStartIndex() > problem.at().getStartIndex()
            && wrong.getType() != Token.EOF
            && (problem.at() == problem.related() || line < problem.related().getLine());
    return swallows ? OptionalInt.of(line) : OptionalInt.empty();
  }

  /** The next outermost statement behind a position. */
  private int skip(int position) {
    int depth = 0;
    int next = position;
    boolean done = false;
    while (!done && tokens.get(next).getType() != Token.EOF) {
      int type = tokens.get(next).getType();
      depth += type == PythonParser.INDENT ? 1 : type == PythonParser.DEDENT ? -1 : 0;
      next++;
      boolean boundary = type == PythonParser.NEWLINE || type == PythonParser.DEDENT;
      int following = tokens.get(next - (type == Token.EOF ? 1 : 0)).getType();
      done =
          boundary
              && depth <= 0
              && following != PythonParser.INDENT
              && following != PythonParser.DEDENT;
    }
    return next;
  }
}
