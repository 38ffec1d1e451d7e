package org.tfgraft.translator.document;

import java.util.ArrayList;
import java.util.List;
import org.tfgraft.translator.repair.Repair;

/**
 * A document whose code can be read by Python as far as it can be repaired.
 *
 * @param repairs what was put right, in the order of the snippets
 */
public record RepairedDocument(Document document, List<Repair> repairs) {
  public RepairedDocument {
    repairs = List.copyOf(repairs);
  }

  /** Repairs each snippet on its own. */
  public static RepairedDocument of(Document damaged) {
    List<Snippet> snippets = new ArrayList<>();
    List<Repair> repairs = new ArrayList<>();
    for (Snippet snippet : damaged.snippets()) {
      ReadableCode readable = ReadableCode.of(snippet);
      snippets.add(snippet.withCode(readable.lines()));
      repairs.addAll(readable.repairs());
    }
    return new RepairedDocument(
        new Document(damaged.name(), damaged.format(), damaged.text(), damaged.lines(), snippets),
        repairs);
  }
}
