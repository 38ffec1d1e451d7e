package org.tfgraft.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tfgraft.translator.Translation;
import org.tfgraft.translator.Translator;
import org.tfgraft.translator.emit.JavaSource;
import org.tfgraft.translator.source.Diagnostic;

/** Every case is translated to the Java that stands beside it, or rejected with its messages. */
class TranslationTest {
  private static final Translator TRANSLATOR = new Translator();

  static List<Case> cases() {
    return Case.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void translation(Case it) {
    Translation translation = it.translate(TRANSLATOR);
    if (it.hasSyntaxErrors()) {
      it.golden("errors.txt").check(messages(translation));
      assertThat(translation.files()).isEmpty();
      List.of("Program.java", "facts.json", "graph.txt")
          .forEach(name -> it.golden(name).checkAbsent());
      return;
    }
    assertThat(translation.isRejected()).as(messages(translation)).isFalse();
    for (JavaSource java : translation.files()) {
      it.golden(it.pathOf(java.qualifiedName())).check(java.text());
    }
    List<String> made =
        translation.files().stream().map(java -> it.pathOf(java.qualifiedName())).toList();
    it.files().stream()
        .filter(name -> name.endsWith(".java") && !made.contains(name))
        .forEach(name -> it.golden(name).checkAbsent());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void translatingAgainChangesNothing(Case it) {
    Translation first = it.translate(TRANSLATOR);
    Translation second = it.translate(new Translator());
    assertThat(second.files()).isEqualTo(first.files());
    assertThat(second.ledger().toString()).isEqualTo(first.ledger().toString());
    assertThat(messages(second)).isEqualTo(messages(first));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void firstLineSaysWhatTheCaseShows(Case it) {
    assertThat(it.program().line(1)).startsWith("# ").endsWith(".");
  }

  @Test
  void nearlyEveryExpressionHasStaticType() {
    long expressions = 0;
    long typed = 0;
    for (Case it : Case.valid()) {
      Translation.TypeShare share = it.translate(TRANSLATOR).typeShare();
      expressions += share.expressions();
      typed += share.typed();
    }
    assertThat(typed)
        .as("of %d expressions", expressions)
        .isGreaterThanOrEqualTo(Math.round(expressions * 0.97));
  }

  private static String messages(Translation translation) {
    return translation.diagnostics().stream()
        .filter(Diagnostic::isError)
        .map(diagnostic -> diagnostic.render() + "\n")
        .collect(Collectors.joining());
  }
}
