package org.tfgraft.runtime.python.library;

/** Python's {@code io}. */
public final class PyIo {
  private PyIo() {}

  public static StringStream stringIO() {
    return new StringStream("");
  }

  public static StringStream stringIO(Object initial) {
    return new StringStream(initial == null ? "" : (String) initial);
  }
}
