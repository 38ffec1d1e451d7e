package org.tfgraft.cli.document;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tfgraft.cli.execute.FactsWriter;
import org.tfgraft.translator.claims.ApiStatement;
import org.tfgraft.translator.document.Document;
import org.tfgraft.translator.document.LineRange;
import org.tfgraft.translator.document.SetAside;
import org.tfgraft.translator.repair.MappedSource;
import org.tfgraft.translator.repair.Repair;

/** What is known of a document as JSON: a class for each line, and the snippets. */
final class DocumentJson {
  private static final Gson GSON = new Gson();

  private final Document document;

  DocumentJson(Document document) {
    this.document = document;
  }

  JsonObject of(List<Finding> findings, List<ApiStatement> statements) {
    JsonObject object = new JsonObject();
    object.addProperty("document", document.name());
    JsonArray lines = new JsonArray();
    document.lines().forEach(line -> lines.add(line.name().toLowerCase(Locale.ROOT)));
    object.add("lines", lines);
    JsonArray snippets = new JsonArray();
    findings.forEach(finding -> snippets.add(snippet(finding)));
    object.add("snippets", snippets);
    JsonArray said = new JsonArray();
    statements.forEach(statement -> said.add(statement(statement)));
    object.add("statements", said);
    return object;
  }

  private static JsonObject snippet(Finding finding) {
    JsonObject object = new JsonObject();
    object.add("lines", range(Optional.of(finding.snippet().lines())));
    object.add("output", range(finding.snippet().output()));
    object.addProperty("python", finding.python());
    object.addProperty("kernel", finding.kernel());
    object.addProperty("source", finding.source().text());
    object.add("answers", strings(finding.answers().stream().map(MappedSource::text).toList()));
    object.add("assumptions", strings(finding.assumptions()));
    JsonArray repairs = new JsonArray();
    finding.repairs().forEach(repair -> repairs.add(repair(repair)));
    object.add("repairs", repairs);
    JsonArray setAside = new JsonArray();
    finding.snippet().setAside().forEach(line -> setAside.add(setAside(line)));
    object.add("set_aside", setAside);
    object.add("claims", claims(finding.claims()));
    object.add("readings", readings(finding.readings()));
    object.addProperty("verdict", finding.verdict().label());
    object.addProperty("tf_version", finding.version());
    object.addProperty("explanation", finding.explanation());
    object.add("facts", facts(finding));
    return object;
  }

  private static JsonObject statement(ApiStatement statement) {
    JsonObject object = new JsonObject();
    object.addProperty("line", statement.line());
    object.addProperty("text", statement.text());
    object.addProperty("symbol", statement.symbol());
    object.add("differences", strings(statement.differences()));
    return object;
  }

  private static JsonElement range(Optional<LineRange> lines) {
    return lines
        .<JsonElement>map(
            range -> {
              JsonArray array = new JsonArray();
              array.add(range.first());
              array.add(range.last());
              return array;
            })
        .orElse(JsonNull.INSTANCE);
  }

  private static JsonArray strings(List<String> values) {
    return GSON.toJsonTree(values).getAsJsonArray();
  }

  private static JsonObject repair(Repair repair) {
    JsonObject object = new JsonObject();
    object.addProperty("line", repair.line());
    object.addProperty("kind", repair.kind().label());
    object.addProperty("text", repair.text());
    return object;
  }

  private static JsonObject setAside(SetAside line) {
    JsonObject object = new JsonObject();
    object.addProperty("line", line.line());
    object.addProperty("text", line.text());
    object.addProperty("reason", line.reason());
    return object;
  }

  private static JsonObject claims(Claims claims) {
    JsonObject object = new JsonObject();
    object.add("printed", strings(claims.printed()));
    JsonArray remarks = new JsonArray();
    List<Claims.Remark> told = new ArrayList<>(claims.remarks());
    told.addAll(claims.named());
    for (Claims.Remark remark : told) {
      JsonObject one = new JsonObject();
      one.addProperty("line", remark.line());
      one.addProperty("text", remark.text());
      remarks.add(one);
    }
    object.add("comments", remarks);
    JsonObject error = new JsonObject();
    claims
        .error()
        .ifPresent(
            claim -> {
              error.addProperty("type", claim.type());
              error.addProperty("message", String.join(" … ", claim.message()));
            });
    object.add("error", claims.error().isPresent() ? error : JsonNull.INSTANCE);
    object.addProperty("asserts", claims.asserts());
    return object;
  }

  private static JsonObject readings(Finding.Readings readings) {
    JsonObject object = new JsonObject();
    Optional<BigInteger> compile = readings.compile();
    object.add("compile", GSON.toJsonTree(compile.orElse(null)));
    object.addProperty("agree", readings.agree());
    object.addProperty("graphs", readings.graphs());
    object.addProperty("complete", readings.complete());
    return object;
  }

  private static JsonObject facts(Finding finding) {
    String text = new FactsWriter(false).line(finding.outcome().facts());
    JsonObject object = JsonParser.parseString(text).getAsJsonObject();
    object.remove("program");
    return object;
  }
}
