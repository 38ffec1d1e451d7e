package org.tfgraft.translator.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The public names of TensorFlow 1.15: what a program may use there although it is not supported
 * here, as opposed to what is an error there too. Read when a name is met that the table lacks.
 */
final class TensorFlowNames {
  private final Set<String> names;

  private TensorFlowNames(Set<String> names) {
    this.names = names;
  }

  static TensorFlowNames load() {
    try (InputStream stream =
            TensorFlowNames.class.getResourceAsStream(
                "/org/tfgraft/translator/api/tensorflow-1.15-names.txt");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return new TensorFlowNames(reader.lines().collect(Collectors.toCollection(HashSet::new)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether TensorFlow 1.15 has the name, or keeps it in a part that is not listed. */
  boolean has(String name) {
    String parent = name.substring(0, Math.max(name.lastIndexOf('.'), 0));
    return names.contains(name) || !names.contains(parent) && !parent.equals("tf");
  }
}
