package org.tfgraft.runtime.python;

import java.util.ArrayList;
import java.util.List;
import org.tfgraft.runtime.python.Signature.Kind;
import org.tfgraft.runtime.python.Signature.Parameter;

/** Reads parameter lists as Python writes them. */
final class SignatureParser {
  private SignatureParser() {}

  static List<Parameter> parse(String text) {
    List<Parameter> parameters = new ArrayList<>();
    boolean keywordOnly = false;
    for (String part : split(text)) {
      if (part.equals("*")) {
        keywordOnly = true;
      } else if (part.equals("/")) {
        parameters.replaceAll(
            p -> new Parameter(p.name(), Kind.POSITIONAL_ONLY, p.optional(), p.defaultText()));
      } else if (part.startsWith("**")) {
        parameters.add(parameter(part.substring(2), Kind.DOUBLE_STAR));
      } else if (part.startsWith("*")) {
        parameters.add(parameter(part.substring(1), Kind.STAR));
        keywordOnly = true;
      } else {
        parameters.add(parameter(part, keywordOnly ? Kind.KEYWORD_ONLY : Kind.ORDINARY));
      }
    }
    return List.copyOf(parameters);
  }

  private static Parameter parameter(String text, Kind kind) {
    int equals = text.indexOf('=');
    String head = equals < 0 ? text : text.substring(0, equals);
    int colon = head.indexOf(':');
    String name = (colon < 0 ? head : head.substring(0, colon)).strip();
    String defaultText = equals < 0 ? "" : text.substring(equals + 1).strip();
    return new Parameter(name, kind, equals >= 0, defaultText);
  }

  /** Splits at commas outside brackets and quotes. */
  static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    char quote = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if ("([{<".indexOf(c) >= 0) {
        depth++;
      } else if (")]}>".indexOf(c) >= 0) {
        depth--;
      } else if (c == ',' && depth == 0) {
        parts.add(text.substring(start, i).strip());
        start = i + 1;
      }
    }
    parts.add(text.substring(start).strip());
    parts.removeIf(String::isEmpty);
    return parts;
  }
}
