package org.tfgraft.runtime.python;

import java.util.Locale;
import java.util.Set;

/** The Java names that the translator gives to Python names. */
final class JavaNames {
  private static final Set<String> KEYWORDS =
      Set.of(
          ("abstract assert boolean break byte case catch char class const continue default do"
                  + " double else enum extends final finally float for goto if implements import"
                  + " instanceof int interface long native new package private protected public"
                  + " return short static strictfp super switch synchronized this throw throws"
                  + " transient try void volatile while true false null")
              .split(" "));

  private JavaNames() {}

  /** The name of a method, field or constant. */
  static String member(String name) {
    boolean constant =
        name.length() > 1
            && name.equals(name.toUpperCase(Locale.ROOT))
            && Character.isLetter(name.charAt(0));
    return safe(constant ? name : lowerFirst(camelCase(name)));
  }

  /** The name of the method that makes an object of a class. */
  static String memberOfClass(String name) {
    return safe(lowerFirst(camelCase(name)));
  }

  static String camelCase(String name) {
    StringBuilder camel = new StringBuilder();
    boolean upper = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '_') {
        upper = !camel.isEmpty();
      } else {
        camel.append(upper ? Character.toUpperCase(c) : c);
        upper = false;
      }
    }
    return camel.isEmpty() ? "underscore" : camel.toString();
  }

  static String safe(String name) {
    return KEYWORDS.contains(name) ? name + "_" : name;
  }

  private static String lowerFirst(String name) {
    int upper = 0;
    while (upper < name.length() && Character.isUpperCase(name.charAt(upper))) {
      upper++;
    }
    int lowered = upper > 1 && upper < name.length() ? upper - 1 : upper;
    return name.substring(0, lowered).toLowerCase(Locale.ROOT) + name.substring(lowered);
  }
}
