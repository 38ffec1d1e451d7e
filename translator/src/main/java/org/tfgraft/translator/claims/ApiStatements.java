package org.tfgraft.translator.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tfgraft.translator.api.ApiSymbol;
import org.tfgraft.translator.api.ApiTable;
import org.tfgraft.translator.api.Signature;
import org.tfgraft.translator.document.Document;
import org.tfgraft.translator.document.DocumentFormat;
import org.tfgraft.translator.document.LineClass;

/**
 * Finds what the prose of a document says about TensorFlow's symbols: signatures, and calls, of
 * which only what they show is compared. Symbols that the table lacks but TensorFlow has are taken
 * as right.
 */
public final class ApiStatements {
  /** How many lines a signature may be spread over. */
  private static final int MOST_LINES = 12;

  private final Document document;
  private final ApiTable api;
  private final List<ApiStatement> found = new ArrayList<>();

  private ApiStatements(Document document, ApiTable api) {
    this.document = document;
    this.api = api;
  }

  /** All statements in the order of the document. */
  public static List<ApiStatement> in(Document document, ApiTable api) {
    ApiStatements statements = new ApiStatements(document, api);
    for (int line = 1; line <= document.lines().size(); line++) {
      if (statements.isProse(line)) {
        statements.read(line);
      }
    }
    return statements.found;
  }

  private boolean isProse(int line) {
    return line <= document.lines().size() && document.lines().get(line - 1) == LineClass.PROSE;
  }

  /** The calls that begin on a line; the last of them may go on over the following ones. */
  private void read(int line) {
    String own = text(line);
    StringBuilder text = new StringBuilder(own);
    for (int next = line + 1;
        next < line + MOST_LINES && isProse(next) && Mention.isOpen(text.toString());
        next++) {
      text.append(' ').append(text(next).strip());
    }
    for (Mention mention : Mention.in(text.toString())) {
      if (mention.start() < own.length()) {
        found.add(new ApiStatement(line, mention.text(), mention.symbol(), differences(mention)));
      }
    }
  }

  private String text(int line) {
    String text = document.text().get(line - 1);
    return document.format() == DocumentFormat.HTML ? withoutTags(text) : text;
  }

  private static String withoutTags(String html) {
    return html.replaceAll("</?[A-Za-z][^<>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&");
  }

  private List<String> differences(Mention mention) {
    String symbol = mention.symbol();
    if (isMissing(symbol)) {
      String instead =
          RenamedSymbols.of(symbol)
              .map("; it is called %s now"::formatted)
              .or(() -> similar(symbol).map("; there is %s"::formatted))
              .orElse("");
      return List.of("TensorFlow 1.15.3 has no %s%s".formatted(symbol, instead));
    }
    Optional<Signature> actual = api.find(symbol).flatMap(ApiStatements::signature);
    if (actual.isEmpty() || mention.arguments().isBlank()) {
      return List.of();
    }
    ShownParameters shown = ShownParameters.parse(mention.arguments());
    return SignatureComparison.differences(symbol, shown, actual.get());
  }

  /** Whether the symbol, or what it should lie in, does not exist. */
  private boolean isMissing(String symbol) {
    for (int end = symbol.length(); end > 0; end = symbol.lastIndexOf('.', end - 1)) {
      if (api.isMissing(symbol.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Signature> signature(ApiSymbol symbol) {
    if (symbol instanceof ApiSymbol.FunctionSymbol function) {
      return Optional.of(function.signature());
    }
    return symbol instanceof ApiSymbol.ClassSymbol type && type.constructible()
        ? Optional.of(type.signature())
        : Optional.empty();
  }

  /**
   * The same name in another spelling: small letters, words joined by underscores, a capital, an
   * underscore for a dot.
   */
  private Optional<String> similar(String symbol) {
    int dot = symbol.lastIndexOf('.') + 1;
    String last = symbol.substring(dot);
    return Stream.of(
            last.toLowerCase(Locale.ROOT),
            last.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT),
            last.substring(0, 1).toUpperCase(Locale.ROOT) + last.substring(1))
        .map(name -> symbol.substring(0, dot) + name)
        .flatMap(name -> Stream.of(name, name.substring(0, dot - 1) + "_" + name.substring(dot)))
        .filter(name -> name.startsWith("tf.") || name.startsWith("tensorflow."))
        .filter(name -> !isMissing(name))
        .findFirst();
  }
}
