package org.tfgraft.translator.document;

import java.util.regex.Pattern;

/** How Python and IPython begin to print a traceback. */
public final class Tracebacks {
  private static final Pattern BEGINNING =
      Pattern.compile("-{20,}|Traceback \\(most recent call last\\):?|\\w+Error\\s+Traceback .*");

  private Tracebacks() {}

  /** Whether a line, without the space around it, can begin a traceback. */
  public static boolean mayBegin(String line) {
    return BEGINNING.matcher(line).matches();
  }
}
