package org.tfgraft.runtime.python.library;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.tfgraft.runtime.python.Strings;

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

  public static Template template(String text) {
    return new Template(text);
  }

  /** The words with capitals, one space between them. */
  public static String capwords(String text) {
    return Arrays.stream(text.strip().split("\\s+"))
        .map(Strings::capitalize)
        .collect(Collectors.joining(" "));
  }
}
