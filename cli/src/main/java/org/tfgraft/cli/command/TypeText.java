package org.tfgraft.cli.command;

import org.tfgraft.translator.report.TypeReport;

/** A report of types for people: one line for each name, by line of the program. */
final class TypeText {
  private TypeText() {}

  static String of(TypeReport report) {
    StringBuilder text = new StringBuilder();
    for (TypeReport.Entry entry : report.entries()) {
      String owner = entry.owner().isEmpty() ? "" : entry.owner() + ".";
      String separator = entry.kind() == TypeReport.Kind.FUNCTION ? "" : ": ";
      text.append(
          "%s:%d: %s%s%s%s\n"
              .formatted(entry.file(), entry.line(), owner, entry.name(), separator, entry.type()));
    }
    for (TypeReport.Dynamic place : report.dynamic()) {
      text.append(
          "%s:%d:%d: dynamic: %s: %s\n"
              .formatted(place.file(), place.line(), place.column(), place.text(), place.reason()));
    }
    return text.toString();
  }
}
