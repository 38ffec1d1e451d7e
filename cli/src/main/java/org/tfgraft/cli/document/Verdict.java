package org.tfgraft.cli.document;

import java.util.Locale;

/** What is true of what a document says about a snippet. */
public enum Verdict {
  AGREES,
  AGREES_REPAIRED,
  /** It agrees with an older TensorFlow. */
  OLDER_VERSION,
  /** It agrees only after something that the document does not show was run before. */
  EARLIER_CELLS,
  /** Nothing makes it agree. */
  WRONG,
  /** The search ended early: nothing was found that agrees, but not all was looked at. */
  UNDECIDED,
  NO_CLAIM,
  UNSUPPORTED;

  /** Its name in reports. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
