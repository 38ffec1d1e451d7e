package org.tfgraft.cli;

/** What the exit codes of all commands mean; with several inputs the highest counts. */
public final class ExitCode {
  public static final int DONE = 0;

  /** The program ended in an error, or a comparison found differences. */
  public static final int FAILED = 1;

  /** Wrong usage, or input that cannot be read or parsed. */
  public static final int USAGE = 2;

  /**
   * Something is not supported; for commands that execute: it was reached and ended the program.
   */
  public static final int UNSUPPORTED = 3;

  private ExitCode() {}
}
