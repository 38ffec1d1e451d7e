package org.tfgraft.translator.api;

import javax.lang.model.SourceVersion;

/** How Python names become Java names by convention. */
public final class JavaNaming {
  private JavaNaming() {}

  /** {@code conv_relu} → {@code convRelu}; names without an underscore inside stay as they are. */
  public static String camelCase(String name) {
    StringBuilder camel = new StringBuilder();
    int start = 0;
    while (start < name.length() && name.charAt(start) == '_') {
      start++;
    }
    boolean upper = false;
    for (char c : name.substring(start).toCharArray()) {
      if (c == '_') {
        upper = true;
      } else {
        camel.append(upper ? Character.toUpperCase(c) : c);
        upper = false;
      }
    }
    String result = camel.isEmpty() ? "underscore" : camel.toString();
    return Character.isJavaIdentifierStart(result.charAt(0)) ? safe(result) : "_" + result;
  }

  /** The name of a method, variable or parameter: camel case that begins in lower case. */
  public static String member(String name) {
    if (name.startsWith(".")) {
      return "items" + name.substring(1);
    }
    String camel = camelCase(name);
    return isConstantCase(name) ? safe(name) : safe(lowerFirst(camel));
  }

  /** The method that makes an object of a class: {@code Session} → {@code session}. */
  public static String memberOfClass(String name) {
    return safe(lowerFirst(camelCase(name)));
  }

  /** {@code LEARNING_RATE}: such names are kept. */
  private static boolean isConstantCase(String name) {
    return name.length() > 1
        && name.equals(name.toUpperCase(java.util.Locale.ROOT))
        && name.chars().anyMatch(Character::isLetter)
        && Character.isLetter(name.charAt(0));
  }

  /** {@code LSTMCell} → {@code lstmCell}, {@code Session} → {@code session}. */
  static String lowerFirst(String name) {
    int upper = 0;
    while (upper < name.length() && Character.isUpperCase(name.charAt(upper))) {
      upper++;
    }
    int lowered = upper > 1 && upper < name.length() ? upper - 1 : upper;
    return name.substring(0, lowered).toLowerCase(java.util.Locale.ROOT) + name.substring(lowered);
  }

  /** {@code image_filter} → {@code ImageFilter}. */
  public static String className(String name) {
    String camel = camelCase(name);
    return safe(Character.toUpperCase(camel.charAt(0)) + camel.substring(1));
  }

  /** Java's keywords get a trailing underscore; a plain call of {@code yield} is not allowed. */
  public static String safe(String name) {
    boolean reserved = SourceVersion.isKeyword(name) || name.equals("_") || name.equals("yield");
    return reserved ? name + "_" : name;
  }
}
