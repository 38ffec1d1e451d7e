package org.tfgraft.runtime.variable;

import java.util.regex.Matcher;

/** Names of a graph's elements as messages have them: without the scope that is exported. */
public final class ScopedNames {
  private ScopedNames() {}

  /** The name inside another scope; also of control inputs and colocation groups. */
  public static String prepend(String name, String scope) {
    if (scope == null || scope.isEmpty()) {
      return name;
    }
    String inner = Matcher.quoteReplacement(withoutSlash(scope));
    return name.replaceFirst("([\\^]|loc:@|^)(.*)", "$1" + inner + "/$2");
  }

  /** The name without that scope at its front. */
  public static String strip(String name, String scope) {
    if (scope == null || scope.isEmpty()) {
      return name;
    }
    return name.replaceFirst("([\\^]|loc:@|^)" + withoutSlash(scope) + "[\\/]+(.*)", "$1$2");
  }

  private static String withoutSlash(String scope) {
    return scope.endsWith("/") ? scope.substring(0, scope.length() - 1) : scope;
  }
}
