package org.tfgraft.translator.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The public names of TensorFlow 1.15 and the members of its classes: what a program may use there
 * although it is not supported here, as opposed to what is an error there too. Read when a name is
 * met that the table lacks.
 */
final class TensorFlowNames {
  private final Set<String> names;
  private final Map<String, Set<String>> members;

  private TensorFlowNames(Set<String> names, Map<String, Set<String>> members) {
    this.names = names;
    this.members = members;
  }

  static TensorFlowNames load() {
    return new TensorFlowNames(
        new HashSet<>(lines("/org/tfgraft/translator/api/tensorflow-1.15-names.txt")),
        lines("/org/tfgraft/api/tensorflow-1.15-members.txt").stream()
            .map(l -> l.split("\t"))
            .collect(Collectors.toMap(c -> c[0], c -> Set.of(c[1].split(" ")))));
  }

  private static List<String> lines(String resource) {
    try (InputStream stream = TensorFlowNames.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether TensorFlow 1.15 has the name, or keeps it in a part that is not listed. */
  boolean has(String name) {
    int dot = Math.max(name.lastIndexOf('.'), 0);
    String parent = name.substring(0, dot);
    Set<String> known = members.get(parent);
    if (known != null) {
      return known.contains(name.substring(dot + 1));
    }
    return names.contains(name) || !names.contains(parent) && !parent.equals("tf");
  }
}
