package org.tfgraft.translator.source;

import java.util.Locale;

/**
 * One thing that can be said about a source, as a constant at the top of the class that says it.
 * The template takes its arguments as {@link String#format} does.
 */
public record DiagnosticKind(Severity severity, String code, String template) {
  public DiagnosticKind {
    if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("not a kebab-case code: " + code);
    }
    if (!template.equals(template.strip()) || template.isEmpty() || template.contains("\n")) {
      throw new IllegalArgumentException("not one trimmed line: " + template);
    }
  }

  public static DiagnosticKind error(String code, String template) {
    return new DiagnosticKind(Severity.ERROR, code, template);
  }

  public static DiagnosticKind warning(String code, String template) {
    return new DiagnosticKind(Severity.WARNING, code, template);
  }

  String format(Object... arguments) {
    return String.format(Locale.ROOT, template, arguments);
  }
}
