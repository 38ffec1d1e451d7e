package org.tfgraft.cli.command;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tfgraft.translator.Translation;
import org.tfgraft.translator.emit.Ledger;
import org.tfgraft.translator.report.TypeReport;
import org.tfgraft.translator.source.Diagnostic;
import org.tfgraft.translator.source.SourceFile;
import org.tfgraft.translator.source.SourcePlace;

/** The ledger of {@code check} as one JSON object. */
final class LedgerJson {
  private LedgerJson() {}

  static String of(
      Map<SourceFile, Translation> results, List<DocumentLedger> documents, boolean types) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setIndent("  ");
      json.setHtmlSafe(false);
      json.beginObject();
      write(json, results);
      write(json, documents);
      if (types) {
        writeTypes(json, results);
      }
      json.endObject();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return text.append('\n').toString();
  }

  private static void write(JsonWriter json, Map<SourceFile, Translation> results)
      throws IOException {
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
  }

  private static void write(JsonWriter json, List<DocumentLedger> documents) throws IOException {
    if (documents.isEmpty()) {
      return;
    }
    json.name("documents").beginArray();
    for (DocumentLedger document : documents) {
      document.write(json);
    }
    json.endArray();
  }

  private static void writeTypes(JsonWriter json, Map<SourceFile, Translation> results)
      throws IOException {
    List<TypeReport> reports =
        results.values().stream().flatMap(it -> it.types().get().stream()).toList();
    json.name("types").beginArray();
    for (TypeReport report : reports) {
      for (TypeReport.Entry entry : report.entries()) {
        write(json, entry);
      }
    }
    json.endArray();
    json.name("dynamic").beginArray();
    for (TypeReport report : reports) {
      for (TypeReport.Dynamic place : report.dynamic()) {
        write(json, place);
      }
    }
    json.endArray();
  }

  private static void write(JsonWriter json, TypeReport.Entry entry) throws IOException {
    json.beginObject();
    json.name("file").value(entry.file());
    json.name("line").value(entry.line());
    json.name("kind").value(entry.kind().name().toLowerCase(Locale.ROOT));
    json.name("owner").value(entry.owner());
    json.name("name").value(entry.name());
    json.name("type").value(entry.type());
    json.endObject();
  }

  private static void write(JsonWriter json, TypeReport.Dynamic place) throws IOException {
    json.beginObject();
    json.name("file").value(place.file());
    json.name("line").value(place.line());
    json.name("column").value(place.column());
    json.name("text").value(place.text());
    json.name("reason").value(place.reason());
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
    SourcePlace place = diagnostic.file().place(diagnostic.span().startLine());
    json.name("file").value(place.file());
    json.name("line").value(place.line());
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
