package org.tfgraft.cli.naming;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How far two names are from each other, for suggestions: fewer changed letters, then alphabet. */
public final class NameDistance {
  private NameDistance() {}

  /** The names nearest to the wanted one that are near at all. */
  public static List<String> nearest(String wanted, Collection<String> names, int most) {
    return names.stream()
        .filter(name -> isNear(wanted, name))
        .sorted(
            Comparator.comparingInt((String name) -> between(wanted, name))
                .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .toList();
  }

  private static boolean isNear(String wanted, String name) {
    return between(wanted, name) * 2 <= Math.max(wanted.length(), name.length())
        || name.endsWith("/" + wanted);
  }

  /** The least number of letters to be inserted, deleted or exchanged, whatever their case. */
  public static int between(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int exchange = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(exchange, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
