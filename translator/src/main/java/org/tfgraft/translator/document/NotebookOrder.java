package org.tfgraft.translator.document;

/** In which order the cells of a notebook are taken. */
public enum NotebookOrder {
  /** As they stand. */
  DOCUMENT,
  /** As they were run; cells that were never run come last. */
  EXECUTION
}
