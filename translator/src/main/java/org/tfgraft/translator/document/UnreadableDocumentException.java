package org.tfgraft.translator.document;

/** A text is no document, or not of the format that it claims to be. */
public final class UnreadableDocumentException extends Exception {
  private static final long serialVersionUID = 1L;

  public UnreadableDocumentException(String message) {
    super(message);
  }
}
