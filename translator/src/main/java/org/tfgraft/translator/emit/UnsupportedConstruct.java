package org.tfgraft.translator.emit;

/** Something that is not translated: a stub stands in its place. Caught where stubs are made. */
final class UnsupportedConstruct extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String reason;

  UnsupportedConstruct(String reason) {
    super(reason, null, false, false);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
