package org.tfgraft.runtime.python;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tokens of one line of Python, as far as the recorded tables use Python. */
final class PythonTokens {
  enum Kind {
    NUMBER,
    STRING,
    BYTES,
    NAME,
    OPERATOR,
    END
  }

  record Token(Kind kind, String text) {}

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:(?<number>0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO][0-7]+"
              + "|(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?)"
              + "|(?<string>[brBR]*(?:'(?:\\\\.|[^'\\\\])*'|\"(?:\\\\.|[^\"\\\\])*\"))"
              + "|(?<name>[A-Za-z_][A-Za-z_0-9]*)"
              + "|(?<operator>\\*\\*=|//=|>>=|<<=|\\*\\*|//|>>|<<|<=|>=|==|!="
              + "|[-+*/%@&|^]=|[-+*/%@&|^~<>()\\[\\]{},:.;=]))");

  private PythonTokens() {}

  static List<Token> of(String line) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(line.strip());
    int at = 0;
    String text = line.strip();
    while (at < text.length()) {
      if (!matcher.find(at) || matcher.start() != at) {
        throw new IllegalArgumentException("cannot read " + text.substring(at));
      }
      tokens.add(token(matcher));
      at = matcher.end();
    }
    tokens.add(new Token(Kind.END, ""));
    return tokens;
  }

  private static Token token(Matcher matcher) {
    if (matcher.group("number") != null) {
      return new Token(Kind.NUMBER, matcher.group("number"));
    } else if (matcher.group("string") != null) {
      return string(matcher.group("string"));
    } else if (matcher.group("name") != null) {
      return new Token(Kind.NAME, matcher.group("name"));
    }
    return new Token(Kind.OPERATOR, matcher.group("operator"));
  }

  private static Token string(String literal) {
    int quote = Math.min(at(literal, '\''), at(literal, '"'));
    String prefix = literal.substring(0, quote).toLowerCase(java.util.Locale.ROOT);
    String body = literal.substring(quote + 1, literal.length() - 1);
    Kind kind = prefix.contains("b") ? Kind.BYTES : Kind.STRING;
    return new Token(kind, prefix.contains("r") ? body : unescaped(body));
  }

  private static int at(String text, char c) {
    int at = text.indexOf(c);
    return at < 0 ? Integer.MAX_VALUE : at;
  }

  private static String unescaped(String body) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c != '\\') {
        out.append(c);
        continue;
      }
      char next = body.charAt(++i);
      int digits = next == 'x' ? 2 : next == 'u' ? 4 : next == 'U' ? 8 : 0;
      if (digits > 0) {
        out.appendCodePoint(Integer.parseInt(body.substring(i + 1, i + 1 + digits), 16));
        i += digits;
      } else {
        int known = "ntr0abfv\\'\"".indexOf(next);
        out.append(known < 0 ? "\\" + next : "" + "\n\t\r\0\u0007\b\f\u000b\\'\"".charAt(known));
      }
    }
    return out.toString();
  }
}
