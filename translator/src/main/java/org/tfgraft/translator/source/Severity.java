package org.tfgraft.translator.source;

import java.util.Locale;

/** How bad a diagnostic is: an error rejects the file, a warning does not. */
public enum Severity {
  ERROR,
  WARNING;

  /** The word that stands in a message. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
