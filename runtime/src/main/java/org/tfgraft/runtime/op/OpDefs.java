package org.tfgraft.runtime.op;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tfgraft.runtime.python.RuntimeError;

/** The table of all operation types; a line is read when its type is first asked for. */
public final class OpDefs {
  private static final Map<String, String> LINES = load();
  private static final Map<String, OpDef> READ = new ConcurrentHashMap<>();

  private OpDefs() {}

  public static OpDef get(String type) {
    OpDef known = READ.get(type);
    if (known != null) {
      return known;
    }
    String line = LINES.get(type);
    if (line == null) {
      throw new RuntimeError("Unrecognized Op name " + type);
    }
    OpDef read = OpDef.parse(line);
    READ.put(type, read);
    return read;
  }

  static boolean has(String type) {
    return LINES.containsKey(type);
  }

  private static Map<String, String> load() {
    Map<String, String> lines = new HashMap<>(4096);
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                OpDefs.class.getResourceAsStream("/org/tfgraft/op/ops.tsv"),
                StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          lines.put(line.substring(0, line.indexOf('\t')), line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }
}
