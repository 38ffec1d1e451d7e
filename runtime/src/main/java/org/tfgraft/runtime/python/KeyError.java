package org.tfgraft.runtime.python;

/** Python's {@code KeyError}, whose text is the representation of the key. */
public class KeyError extends LookupError {
  public KeyError(Object... args) {
    super(args);
  }

  @Override
  protected String text() {
    return args().size() == 1 ? Repr.of(args().get(0)) : super.text();
  }
}
