package org.tfgraft.runtime.python.library;

/** Python's {@code string}. */
public final class PyString {
  public static final String ascii_lowercase = "abcdefghijklmnopqrstuvwxyz";
  public static final String ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  public static final String ascii_letters = ascii_lowercase + ascii_uppercase;
  public static final String digits = "0123456789";
  public static final String hexdigits = digits + "abcdefABCDEF";
  public static final String octdigits = "01234567";
  public static final String punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
  public static final String whitespace = " \t\n\r\u000b\f";
  public static final String printable = digits + ascii_letters + punctuation + whitespace;

  private PyString() {}
}
