package org.tfgraft.translator.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Expression.Constant;
import org.tfgraft.translator.ast.Expression.FormattedValue;
import org.tfgraft.translator.ast.Expression.JoinedString;
import org.tfgraft.translator.source.Span;

/**
 * Takes f-strings apart by the rules of Python 3.8: literal text, and replacement fields whose
 * expressions are parsed at their own place in the file.
 */
final class FormattedStrings {
  private static final int MAX_NESTING = 2;

  private final ParseContext context;
  private final ExpressionBuilder expressions;

  FormattedStrings(ParseContext context, ExpressionBuilder expressions) {
    this.context = context;
    this.expressions = expressions;
  }

  /** The parts of one f-string: neighbouring texts become one constant. */
  static final class Parts {
    private final List<Expression> all = new ArrayList<>();
    private final StringBuilder pending = new StringBuilder();
    private Optional<Span> pendingSpan = Optional.empty();

    void text(String text, Span span) {
      if (!text.isEmpty()) {
        pending.append(text);
        pendingSpan = Optional.of(pendingSpan.map(start -> start.to(span)).orElse(span));
      }
    }

    void value(FormattedValue value) {
      flush();
      all.add(value);
    }

    List<Expression> finish() {
      flush();
      return all;
    }

    private void flush() {
      pendingSpan.ifPresent(
          span -> all.add(new Constant(span, pending.toString(), pending.toString())));
      pending.setLength(0);
      pendingSpan = Optional.empty();
    }
  }

  void read(StringLiterals.StringToken token, StringEscapes escapes, Parts parts) {
    new Reader(token.body(), token.start() + token.bodyOffset(), escapes).read(parts, 0);
  }

  /** A wrong f-string: read no further. */
  private static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused() {
      super("refused", null, false, false);
    }
  }

  private final class Reader {
    private final String body;
    private final int offset;
    private final StringEscapes escapes;
    private int at;

    Reader(String body, int offset, StringEscapes escapes) {
      this.body = body;
      this.offset = offset;
      this.escapes = escapes;
    }

    void read(Parts parts, int nesting) {
      try {
        readParts(parts, nesting);
      } catch (Refused refused) {
        at = body.length();
      }
    }

    /** Reads to the end of the body, or inside a format specification to its closing brace. */
    private void readParts(Parts parts, int nesting) throws Refused {
      while (at < body.length()) {
        literal(parts, nesting);
        if (at < body.length() && body.charAt(at) == '{') {
          field(parts, nesting);
        } else if (at < body.length() && nesting > 0) {
          return;
        } else if (at < body.length()) {
          throw refuse("single '}' is not allowed", at);
        }
      }
    }

    private void literal(Parts parts, int nesting) {
      int start = at;
      StringBuilder text = new StringBuilder();
      int from = at;
      while (at < body.length()) {
        char c = body.charAt(at);
        if (c == '\\' && !escapes.isRaw() && at + 1 < body.length()) {
          at = endOfEscape();
        } else if (c != '{' && c != '}') {
          at++;
        } else if (nesting == 0 && at + 1 < body.length() && body.charAt(at + 1) == c) {
          text.append(escapes.decode(body.substring(from, at + 1), offset + from));
          at += 2;
          from = at;
        } else {
          break;
        }
      }
      text.append(escapes.decode(body.substring(from, at), offset + from));
      parts.text(text.toString(), span(start, at));
    }

    private int endOfEscape() {
      if (body.startsWith("\\N{", at)) {
        int close = body.indexOf('}', at);
        return close < 0 ? body.length() : close + 1;
      }
      char escaped = body.charAt(at + 1);
      return escaped == '{' || escaped == '}' ? at + 1 : at + 2;
    }

    private void field(Parts parts, int nesting) throws Refused {
      int open = at;
      if (nesting >= MAX_NESTING) {
        throw refuse("expressions nested too deeply", at);
      }
      at++;
      int start = at;
      scanExpression(open);
      int end = at;
      Expression value = expression(start, end);
      String debug = debugText(start);
      String conversion = conversion();
      Optional<Expression> spec = specification(nesting);
      if (at >= body.length() || body.charAt(at) != '}') {
        throw refuse("expecting '}'", Math.min(at, Math.max(0, body.length() - 1)));
      }
      at++;
      if (!debug.isEmpty() && conversion.isEmpty() && spec.isEmpty()) {
        conversion = "r";
      }
      parts.value(new FormattedValue(span(open, at), value, conversion, spec, debug));
    }

    /**
     * Goes to the first of {@code ! : = \}} that belongs to the field rather than the expression.
     */
    private void scanExpression(int open) throws Refused {
      int depth = 0;
      while (at < body.length()) {
        char c = body.charAt(at);
        if (c == '\\') {
          throw refuse("an expression cannot include a backslash", at);
        } else if (c == '#') {
          throw refuse("an expression cannot include '#'", at);
        } else if (c == '\'' || c == '"') {
          skipString(c);
          continue;
        } else if (c == '(' || c == '[' || c == '{') {
          depth++;
        } else if (depth > 0 && (c == ')' || c == ']' || c == '}')) {
          depth--;
        } else if (depth == 0 && endsExpression(c)) {
          return;
        }
        at++;
      }
      throw refuse("expecting '}'", open);
    }

    private boolean endsExpression(char c) throws Refused {
      char next = at + 1 < body.length() ? body.charAt(at + 1) : '\0';
      char before = at > 0 ? body.charAt(at - 1) : '\0';
      return switch (c) {
        case '}', ':' -> true;
        case '!' -> next != '=';
        case '=' -> next != '=' && "=!<>".indexOf(before) < 0;
        case ')', ']' -> throw refuse("unmatched '%s'".formatted(c), at);
        default -> false;
      };
    }

    private void skipString(char quote) throws Refused {
      int start = at;
      String triple = String.valueOf(quote).repeat(3);
      String close = body.startsWith(triple, at) ? triple : triple.substring(2);
      int end = body.indexOf(close, at + close.length());
      if (end < 0) {
        throw refuse("unterminated string", start);
      }
      if (body.substring(at, end).indexOf('\\') >= 0) {
        throw refuse("an expression cannot include a backslash", body.indexOf('\\', at));
      }
      at = end + close.length();
    }

    private Expression expression(int start, int end) throws Refused {
      if (body.substring(start, end).isBlank()) {
        throw refuse("empty expression not allowed", start);
      }
      return new ExpressionParser(context, expressions)
          .parse(offset + start, offset + end)
          .orElseThrow(Refused::new);
    }

    /** The {@code =} of a self-documenting field, and the text up to it. */
    private String debugText(int start) {
      if (at >= body.length() || body.charAt(at) != '=') {
        return "";
      }
      at++;
      while (at < body.length() && Character.isWhitespace(body.charAt(at))) {
        at++;
      }
      return body.substring(start, at);
    }

    private String conversion() throws Refused {
      if (at >= body.length() || body.charAt(at) != '!') {
        return "";
      }
      at++;
      int end = at;
      while (end < body.length() && ":}".indexOf(body.charAt(end)) < 0) {
        end++;
      }
      String conversion = body.substring(at, end);
      if (!conversion.matches("[rsa]")) {
        throw refuse("a conversion must be '!r', '!s' or '!a'", at - 1);
      }
      at = end;
      return conversion;
    }

    private Optional<Expression> specification(int nesting) throws Refused {
      if (at >= body.length() || body.charAt(at) != ':') {
        return Optional.empty();
      }
      at++;
      int start = at;
      Parts parts = new Parts();
      readParts(parts, nesting + 1);
      return Optional.of(new JoinedString(span(start, at), parts.finish()));
    }

    private Refused refuse(String reason, int where) {
      context.report(SyntaxErrors.FSTRING, span(where, Math.min(where + 1, body.length())), reason);
      return new Refused();
    }

    private Span span(int start, int end) {
      return context.file().span(offset + start, offset + end);
    }
  }
}
