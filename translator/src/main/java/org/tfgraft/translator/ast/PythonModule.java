package org.tfgraft.translator.ast;

import java.util.List;

/**
 * A parsed file: its statements, and its comments in source order (they are attached to statements
 * by position where the Java is written).
 */
public record PythonModule(
    String fileName, PythonVersion version, List<Statement> body, List<Comment> comments) {
  public PythonModule {
    body = List.copyOf(body);
    comments = List.copyOf(comments);
  }
}
