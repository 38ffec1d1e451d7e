package org.tfgraft.runtime.python;

/** Python's {@code OSError}: with two or more arguments they are number, text and file name. */
public class OSError extends PyException {
  public OSError(Object... args) {
    super(args);
  }

  public final Object errno() {
    return part(0);
  }

  public final Object strerror() {
    return part(1);
  }

  public final Object filename() {
    return part(2);
  }

  @Override
  protected String text() {
    if (args().size() < 2) {
      return super.text();
    }
    String head = "[Errno " + Str.of(errno()) + "] " + Str.of(strerror());
    return filename() == null ? head : head + ": " + Repr.of(filename());
  }

  private Object part(int index) {
    return args().size() >= 2 && index < args().size() ? args().get(index) : null;
  }
}
