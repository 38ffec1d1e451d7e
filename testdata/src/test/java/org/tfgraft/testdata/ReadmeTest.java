package org.tfgraft.testdata;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.tfgraft.translator.Translator;

/** The example of the README is a case, with the Java and the names that belong to it. */
class ReadmeTest {
  private static final Path README = Path.of("..", "README.md");
  private static final Case EXAMPLE = new Case(Case.ROOT.resolve("scopes/towers"));

  @Test
  void exampleIsTrue() throws IOException {
    String text = Files.readString(README);
    text = withBlock(text, "```python\n", program());
    text = withBlock(text, "```java\n", java());
    text = withBlock(text, "```text\n", names());
    new Golden(README).check(text);
  }

  /** The text with another content in its first block that begins in the given way. */
  private static String withBlock(String text, String begin, String content) {
    int start = text.indexOf(begin) + begin.length();
    return text.substring(0, start) + content + text.substring(text.indexOf("```", start));
  }

  private static String program() {
    String text = EXAMPLE.program().text();
    return text.substring(text.indexOf('\n') + 1);
  }

  private static String java() {
    String text = EXAMPLE.translate(new Translator()).files().get(0).text();
    return text.substring(text.indexOf("public final class"));
  }

  private static String names() {
    StringBuilder names = new StringBuilder();
    for (JsonElement variable :
        JsonParser.parseString(EXAMPLE.golden("facts.json").recorded())
            .getAsJsonObject()
            .getAsJsonArray("variables")) {
      names.append(variable.getAsJsonObject().get("name").getAsString()).append('\n');
    }
    return names.toString();
  }
}
