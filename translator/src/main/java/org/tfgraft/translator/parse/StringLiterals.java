package org.tfgraft.translator.parse;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.tfgraft.grammar.PythonParser;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Expression.Bytes;
import org.tfgraft.translator.ast.Expression.Constant;
import org.tfgraft.translator.ast.Expression.JoinedString;
import org.tfgraft.translator.source.Span;

/** String literals, adjacent ones joined: text, bytes, or an f-string with its parts. */
final class StringLiterals {
  private final ParseContext context;
  private final FormattedStrings formatted;

  StringLiterals(ParseContext context, ExpressionBuilder expressions) {
    this.context = context;
    this.formatted = new FormattedStrings(context, expressions);
  }

  Expression read(PythonParser.StringAtomContext tree) {
    List<StringToken> tokens = new ArrayList<>();
    for (TerminalNode node : tree.STRING()) {
      tokens.add(StringToken.of(node.getSymbol()));
    }
    Span span = Spans.of(tree);
    checkPrefixes(tokens);
    if (tokens.stream().anyMatch(StringToken::isFormatted)) {
      return joined(span, tokens);
    }
    String source = context.file().text(span);
    StringBuilder value = new StringBuilder();
    boolean bytes = tokens.get(0).isBytes() && !context.isPython2();
    for (StringToken token : tokens) {
      value.append(decode(token));
    }
    if (!bytes && holdsBytes(tokens, value)) {
      bytes = true;
    }
    String text = value.toString();
    return new Constant(span, bytes ? new Bytes(text) : text, source);
  }

  private void checkPrefixes(List<StringToken> tokens) {
    boolean bytes = tokens.get(0).isBytes();
    for (StringToken token : tokens) {
      if (token.isBytes() != bytes && !context.isPython2()) {
        context.report(SyntaxErrors.MIXED_BYTES, token.span());
      }
      if (token.prefix().equals("ur")) {
        context.python2Only(token.span(), "the prefix 'ur'", "write 'u' or 'r'");
      }
      boolean ascii = token.body().chars().allMatch(c -> c < 0x80);
      if (token.isBytes() && !ascii && !context.isPython2()) {
        context.report(SyntaxErrors.NON_ASCII_BYTES, token.span());
      }
    }
  }

  /** Python 2's str literals hold bytes; those that escape some past ASCII are kept as bytes. */
  private boolean holdsBytes(List<StringToken> tokens, CharSequence value) {
    return context.isPython2()
        && tokens.stream().noneMatch(this::isUnicode)
        && tokens.stream().allMatch(token -> token.body().chars().allMatch(c -> c < 0x80))
        && value.chars().anyMatch(c -> c >= 0x80);
  }

  private boolean isUnicode(StringToken token) {
    return context.isPython2()
        ? token.prefix().contains("u") || context.unicodeLiterals() && !token.isBytes()
        : !token.isBytes();
  }

  private String decode(StringToken token) {
    return escapes(token).decode(token.body(), token.start() + token.bodyOffset());
  }

  private StringEscapes escapes(StringToken token) {
    StringEscapes.Style style =
        token.isRaw()
            ? token.prefix().equals("ur")
                ? StringEscapes.Style.RAW_UNICODE
                : StringEscapes.Style.RAW
            : isUnicode(token) ? StringEscapes.Style.TEXT : StringEscapes.Style.BYTES;
    return new StringEscapes(context, style);
  }

  private Expression joined(Span span, List<StringToken> tokens) {
    FormattedStrings.Parts parts = new FormattedStrings.Parts();
    for (StringToken token : tokens) {
      if (token.isFormatted()) {
        formatted.read(token, escapes(token), parts);
      } else {
        parts.text(decode(token), token.span());
      }
    }
    return new JoinedString(span, parts.finish());
  }

  /** One string token, taken apart. */
  record StringToken(Span span, int start, String prefix, String body, int bodyOffset) {
    static StringToken of(Token token) {
      String text = token.getText();
      int quote = 0;
      while (text.charAt(quote) != '"' && text.charAt(quote) != '\'') {
        quote++;
      }
      boolean isLong =
          text.length() >= quote + 6
              && text.charAt(quote + 1) == text.charAt(quote)
              && text.charAt(quote + 2) == text.charAt(quote);
      int quotes = isLong ? 3 : 1;
      return new StringToken(
          Spans.of(token),
          token.getStartIndex(),
          text.substring(0, quote).toLowerCase(java.util.Locale.ROOT),
          text.substring(quote + quotes, text.length() - quotes),
          quote + quotes);
    }

    boolean isBytes() {
      return prefix.contains("b");
    }

    boolean isRaw() {
      return prefix.contains("r");
    }

    boolean isFormatted() {
      return prefix.contains("f");
    }
  }
}
