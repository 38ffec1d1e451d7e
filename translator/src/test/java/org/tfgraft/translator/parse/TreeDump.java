package org.tfgraft.translator.parse;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tfgraft.translator.ast.Comment;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.source.Span;

/** A tree as one short line: the record's name and its parts, without places. */
final class TreeDump {
  private TreeDump() {}

  static String of(List<Statement> body) {
    return body.stream().map(TreeDump::dump).collect(Collectors.joining("\n"));
  }

  private static String dump(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(TreeDump::dump).orElse("-");
    }
    if (value instanceof List<?> list) {
      return list.stream().map(TreeDump::dump).collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof Expression.Name name) {
      return name.id();
    }
    if (value instanceof Expression.Constant constant) {
      return constant(constant.value());
    }
    if (value instanceof Expression.Argument argument && argument.keyword().isEmpty()) {
      return switch (argument.kind()) {
            case STAR -> "*";
            case DOUBLE_STAR -> "**";
            default -> "";
          }
          + dump(argument.value());
    }
    if (value instanceof Record node) {
      return record(node);
    }
    return value.toString();
  }

  private static String constant(Object value) {
    if (value instanceof String text) {
      return "'" + text.replace("\n", "\\n") + "'";
    }
    if (value instanceof Expression.Bytes bytes) {
      return "b'" + bytes.latin1() + "'";
    }
    return value instanceof Expression.Imaginary imaginary
        ? imaginary.value() + "j"
        : value.toString();
  }

  private static String record(Record node) {
    StringBuilder text = new StringBuilder(node.getClass().getSimpleName()).append('(');
    String separator = "";
    for (RecordComponent component : node.getClass().getRecordComponents()) {
      Object part = part(node, component);
      boolean absent = part.equals(Optional.empty()) || part.equals(false) || part.equals("");
      if (!(part instanceof Span) && !absent) {
        text.append(separator).append(dump(part));
        separator = ", ";
      }
    }
    return text.append(')').toString();
  }

  private static Object part(Record node, RecordComponent component) {
    try {
      return component.getAccessor().invoke(node);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  static String of(Comment comment) {
    Span span = comment.span();
    return "%d:%d %s%s"
        .formatted(
            span.startLine(),
            span.startColumn(),
            comment.ownLine() ? "" : "behind ",
            comment.text());
  }
}
