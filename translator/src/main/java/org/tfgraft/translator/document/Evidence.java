package org.tfgraft.translator.document;

/** What a line of plain text looks like, before its neighbours are asked. */
enum Evidence {
  BLANK,
  /** The mark of a block of code, in a page of another kind. */
  FENCE,
  /** A statement that nobody would write in prose. */
  STATEMENT,
  /** A statement that is code only next to code: {@code return x}, {@code else:}. */
  DEPENDENT_STATEMENT,
  /** A call that could be a signature: all that it is given are names. */
  SIGNATURE,
  /** A name, a comparison, … that could be a word of prose. */
  EXPRESSION,
  /** A value as Python prints it, which is Python as well. */
  VALUE,
  /** Three dots. */
  DOTS,
  COMMENT,
  /** A form that only printed things have. */
  PRINTED,
  /** The last line of a traceback. */
  ERROR,
  /** The first line of a traceback. */
  TRACEBACK,
  /** Natural language. */
  SENTENCE,
  UNCLEAR
}
