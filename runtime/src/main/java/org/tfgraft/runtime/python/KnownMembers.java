package org.tfgraft.runtime.python;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The members that TensorFlow's own classes have, by the class's name in the API table: what is not
 * supported here, as opposed to what is an AttributeError there too.
 */
final class KnownMembers {
  private static final String FILE = "/org/tfgraft/api/tensorflow-1.15-members.txt";

  private final Map<String, Set<String>> members = new HashMap<>();

  private KnownMembers() {
    try (InputStream stream = KnownMembers.class.getResourceAsStream(FILE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int tab = line.indexOf('\t');
        members.put(line.substring(0, tab), Set.of(line.substring(tab + 1).split(" ")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Holder {
    static final KnownMembers ALL = new KnownMembers();
  }

  /** Whether the class of that name in the API table has the member in TensorFlow. */
  static boolean has(String className, String member) {
    return className.startsWith("tf.")
        && Holder.ALL.members.getOrDefault(className, Set.of()).contains(member);
  }
}
