package org.tfgraft.cli.command;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.tfgraft.translator.Translation;
import org.tfgraft.translator.emit.Ledger;
import org.tfgraft.translator.source.Diagnostic;
import org.tfgraft.translator.source.SourceFile;

/** The ledger of {@code check} as one JSON object. */
final class LedgerJson {
  private LedgerJson() {}

  static String of(Map<SourceFile, Translation> results) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setIndent("  ");
      json.setHtmlSafe(false);
      write(json, results);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return text.append('\n').toString();
  }

  private static void write(JsonWriter json, Map<SourceFile, Translation> results)
      throws IOException {
    json.beginObject();
    json.name("ledger").beginArray();
    for (Translation translation : results.values()) {
      for (Ledger.Entry entry : translation.ledger()) {
        write(json, entry);
      }
    }
    json.endArray();
    json.name("statements").beginObject();
    for (Ledger.Outcome outcome : Ledger.Outcome.values()) {
      json.name(LedgerSummary.key(outcome)).value(count(results, outcome));
    }
    json.endObject();
    json.name("errors").beginArray();
    for (Translation translation : results.values()) {
      for (Diagnostic diagnostic : translation.diagnostics()) {
        if (diagnostic.isError()) {
          write(json, diagnostic);
        }
      }
    }
    json.endArray();
    json.name("comments").value(results.values().stream().mapToLong(Translation::comments).sum());
    json.name("expressions")
        .value(results.values().stream().mapToLong(it -> it.typeShare().expressions()).sum());
    json.name("typed")
        .value(results.values().stream().mapToLong(it -> it.typeShare().typed()).sum());
    json.endObject();
  }

  private static void write(JsonWriter json, Ledger.Entry entry) throws IOException {
    json.beginObject();
    json.name("file").value(entry.file());
    json.name("line").value(entry.line());
    json.name("class").value(LedgerSummary.key(entry.outcome()));
    json.name("reason").value(entry.reason());
    json.endObject();
  }

  private static void write(JsonWriter json, Diagnostic diagnostic) throws IOException {
    json.beginObject();
    json.name("file").value(diagnostic.file().name());
    json.name("line").value(diagnostic.span().startLine());
    json.name("column").value(diagnostic.span().startColumn() + 1);
    json.name("message").value(diagnostic.message());
    json.endObject();
  }

  private static long count(Map<SourceFile, Translation> results, Ledger.Outcome outcome) {
    return results.values().stream()
        .mapToLong(translation -> LedgerSummary.count(translation.ledger(), outcome))
        .sum();
  }
}
