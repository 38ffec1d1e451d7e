package org.tfgraft.translator.emit;

/** A Java file: its class's full name, and its text. */
public record JavaSource(String qualifiedName, String text) {
  /** The path below a source folder. */
  public String path() {
    return qualifiedName.replace('.', '/') + ".java";
  }
}
