package org.tfgraft.translator.document;

/**
 * What a line of a document is. Tracebacks are output, comments in code are code, signatures that
 * stand outside a fence are prose.
 */
public enum LineClass {
  CODE,
  OUTPUT,
  PROSE,
  BLANK,
  /** A mark that only says where code begins or ends. */
  FENCE
}
