package org.tfgraft.translator.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parameters of an API function as the table's text gives them. */
public record Signature(List<Parameter> parameters) {
  public Signature {
    parameters = List.copyOf(parameters);
  }

  /** Kinds of parameters. */
  public enum Kind {
    ORDINARY,
    STAR,
    KEYWORD_ONLY,
    DOUBLE_STAR
  }

  /**
   * A parameter; {@code type} is a type's text or empty; {@code defaultText} as Python prints it.
   */
  public record Parameter(String name, Kind kind, String type, Optional<String> defaultText) {
    public boolean isRequired() {
      return defaultText.isEmpty() && (kind == Kind.ORDINARY || kind == Kind.KEYWORD_ONLY);
    }

    public boolean isOptional() {
      return defaultText.isPresent();
    }
  }

  public Optional<Parameter> named(String name) {
    return parameters.stream()
        .filter(p -> p.name().equals(name))
        .filter(p -> p.kind() == Kind.ORDINARY || p.kind() == Kind.KEYWORD_ONLY)
        .findFirst();
  }

  public Optional<Parameter> ofKind(Kind kind) {
    return parameters.stream().filter(p -> p.kind() == kind).findFirst();
  }

  /** The parameters that positional arguments bind to, in order. */
  public List<Parameter> ordinary() {
    return parameters.stream().filter(p -> p.kind() == Kind.ORDINARY).toList();
  }

  public boolean hasOptional() {
    return parameters.stream().anyMatch(Parameter::isOptional);
  }

  /** Reads {@code name: str?, shape=None, *args, **kwargs}. */
  static Signature parse(String text) {
    List<Parameter> parameters = new ArrayList<>();
    boolean keywordOnly = false;
    for (String part : split(text)) {
      if (part.equals("*")) {
        keywordOnly = true;
      } else if (part.startsWith("**")) {
        parameters.add(parameter(part.substring(2), Kind.DOUBLE_STAR));
      } else if (part.startsWith("*")) {
        parameters.add(parameter(part.substring(1), Kind.STAR));
        keywordOnly = true;
      } else {
        parameters.add(parameter(part, keywordOnly ? Kind.KEYWORD_ONLY : Kind.ORDINARY));
      }
    }
    return new Signature(parameters);
  }

  private static Parameter parameter(String text, Kind kind) {
    int equals = text.indexOf('=');
    Optional<String> defaultText =
        equals < 0 ? Optional.empty() : Optional.of(text.substring(equals + 1).strip());
    String head = equals < 0 ? text : text.substring(0, equals);
    int colon = head.indexOf(':');
    String type = colon < 0 ? "" : head.substring(colon + 1).strip();
    String name = (colon < 0 ? head : head.substring(0, colon)).strip();
    return new Parameter(name, kind, type, defaultText);
  }

  /** Splits at commas outside brackets and quotes. */
  public static List<String> split(String text) {
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
