package org.tfgraft.cli.execute;

/** What a command tells of a program that it ran. */
public enum Report {
  /** Its output as it comes, and a traceback. */
  OUTPUT,
  /** The names of its variables, one a line. */
  NAMES,
  /** All facts as one object. */
  JSON,
  /** All facts as an object on one line. */
  JSON_LINE
}
