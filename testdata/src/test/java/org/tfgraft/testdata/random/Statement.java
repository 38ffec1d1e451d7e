package org.tfgraft.testdata.random;

import java.util.List;

/** A line of Python and the block that belongs to it, which may be empty. */
record Statement(Code header, boolean isBlock, List<Statement> body) {
  Statement {
    body = List.copyOf(body);
  }
}
