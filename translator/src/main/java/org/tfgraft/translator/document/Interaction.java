package org.tfgraft.translator.document;

/**
 * What is shown of the values of a snippet's expressions where it is run, without {@code print}.
 */
public enum Interaction {
  /** Nothing, as when a file is run. */
  FILE,
  /** That of its last expression, as below the cell of a notebook. */
  CELL,
  /** Each, as at Python's prompt. */
  PROMPT
}
