package org.tfgraft.cli.input;

/** An input that the user named and that cannot be read; the message is a whole sentence. */
public final class InputException extends Exception {
  private static final long serialVersionUID = 1L;

  public InputException(String message) {
    super(message);
  }
}
