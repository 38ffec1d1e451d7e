package org.tfgraft.translator.document;

/** The forms of documents that can be read. */
public enum DocumentFormat {
  /** A Jupyter notebook, nbformat 3 or 4; its lines are cells. */
  NOTEBOOK,
  MARKDOWN,
  /** reStructuredText. */
  STRUCTURED_TEXT,
  HTML,
  /** Code, output and prose without marks between them. */
  PLAIN_TEXT
}
