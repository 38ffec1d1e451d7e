package org.tfgraft.translator.document;

/** Reads documents of one format. */
interface DocumentReader {
  /**
   * The document that a text is.
   *
   * @param name the file's name, as the user gave it
   * @param text its lines end in {@code \n}
   * @throws UnreadableDocumentException if the text is not of this format
   */
  Document read(String name, String text) throws UnreadableDocumentException;
}
