package org.tfgraft.translator.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tfgraft.translator.api.ApiTable;
import org.tfgraft.translator.document.Document;
import org.tfgraft.translator.document.DocumentFormat;
import org.tfgraft.translator.document.Documents;
import org.tfgraft.translator.document.LineClass;

/** What prose shows of the API, and what of it is otherwise. The truth was asked of TensorFlow. */
class ApiStatementsTest {
  private static final ApiTable API = ApiTable.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      value = {
        "tf.zeros(shape, dtype=tf.float32, name=None)        | -",
        "tf.zeros(shape,dtype = dtypes.float32,name=None):零 | -",
        "tf.fill(dims, value, name=None)                     | -",
        "tf.random_normal_initializer(mean, stddev)          | -",
        "tf.random_uniform_initializer(a, b)                 | -",
        "tf.Variable()                                       | -",
        "tf.train.GradientDescentOptimizer(0.1)              | -",
        "tf.get_variable(\"v\", [1], initializer=init)       | -",
        "tf.variable_scope(scope1, reuse=True)               | -",
        "tf.Variable_scope() | TensorFlow 1.15.3 has no tf.Variable_scope; there is tf.variable_scope",
        "tf.variable.scope() | TensorFlow 1.15.3 has no tf.variable.scope; there is tf.variable_scope",
        "tf.placeHolder(x)   | TensorFlow 1.15.3 has no tf.placeHolder; there is tf.placeholder",
        "tf.nothing_such(x)  | TensorFlow 1.15.3 has no tf.nothing_such",
        "tf.constant(value, dtype=None, shape=None, name='Const') | tf.constant also takes verify_shape",
        "tf.ones_initializer(dtype=tf.float32, partition_info=None) | tf.ones_initializer has no parameter partition_info",
        "tf.orthogonal_initializer(gain=1, dtype=tf.float32, seed=None) | seed stands before dtype",
        "tf.get_variable(<name>, <shape>, <initializer>) | the third parameter of tf.get_variable is dtype; initializer must be given by its name there",
        "tf.zeros(3, shap=[1]) | tf.zeros has no parameter shap",
        "tf.fill(a, b, c, d)   | tf.fill takes at most 3 arguments, not 4",
        "tf.fill(a, b, ..., d) | -",
        "tf.ones(sizes, dtype=tf.float32, name=None) | the first parameter of tf.ones is called shape, not sizes",
        "tf.set_random_seed(seed=None, name=None) | seed of tf.set_random_seed has no default, it must be given; tf.set_random_seed has no parameter name",
        "tf.zeros（shape，dtype=tf.int32，name=None） | the default of dtype is tf.float32, not tf.int32",
      })
  void differences(String text, String expected) {
    List<ApiStatement> statements = ApiStatements.in(prose("Text: " + text), API);
    assertThat(statements).hasSize(1);
    assertThat(String.join("; ", statements.get(0).differences()))
        .isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void statementsHaveLinesAndTexts() {
    Document document =
        prose(
            "`tf.zeros(shape)` and tf.ones( shape )\ntf.fill(dims,\n   value) no_tf.x() tf.float32");
    assertThat(ApiStatements.in(document, API))
        .extracting(it -> it.line() + " " + it.text() + " " + it.symbol())
        .containsExactly(
            "1 tf.zeros(shape) tf.zeros",
            "1 tf.ones( shape ) tf.ones",
            "2 tf.fill(dims, value) tf.fill");
  }

  @Test
  void onlyProseSpeaks() throws Exception {
    Document document =
        Documents.read("post.md", "tf.zeros()\n```python\ntf.ones()\n```\n", Optional.empty());
    assertThat(ApiStatements.in(document, API)).extracting(ApiStatement::line).containsExactly(1);
  }

  @Test
  void markupOfPagesIsNoPartOfACall() throws Exception {
    String page = "<html><p><code>tf.<b>fill</b>(dims, value, name=&#39;x&#39;)</code></p></html>";
    Document document = Documents.read("page.html", page, Optional.empty());
    assertThat(ApiStatements.in(document, API))
        .extracting(ApiStatement::text)
        .containsExactly("tf.fill(dims, value, name='x')");
  }

  private static Document prose(String text) {
    List<String> lines = text.lines().toList();
    return new Document(
        "post.txt",
        DocumentFormat.PLAIN_TEXT,
        lines,
        lines.stream().map(line -> LineClass.PROSE).toList(),
        List.of());
  }
}
