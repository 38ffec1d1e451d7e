package org.tfgraft.cli.execute;

/** One Java file: the qualified name of its class, and its text. */
public record JavaSource(String className, String text) {
  /** Where it belongs under a source root. */
  public String path() {
    return className.replace('.', '/') + ".java";
  }
}
