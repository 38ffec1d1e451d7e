package org.tfgraft.translator.infer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tfgraft.translator.Translation;
import org.tfgraft.translator.Translator;
import org.tfgraft.translator.TranslatorOptions;
import org.tfgraft.translator.report.TypeReport;
import org.tfgraft.translator.source.SourceFile;

/** What is learnt late reaches everything that depends on it. */
final class TypeInferenceTest {
  private static void check(String program, String... expected) {
    Translation translation =
        new Translator().translate(new SourceFile("p.py", program), TranslatorOptions.standard());
    List<String> entries =
        translation.types().get().stream()
            .flatMap(r -> r.entries().stream())
            .map(TypeInferenceTest::text)
            .toList();
    assertThat(entries).contains(expected);
  }

  private static String text(TypeReport.Entry entry) {
    String owner = entry.owner().isEmpty() ? "" : entry.owner() + ".";
    return owner + entry.name() + ": " + entry.type();
  }

  @Test
  void resultsComeThroughLongChainsOfFunctions() {
    String chain =
        IntStream.range(0, 300)
            .mapToObj(i -> "def f%d(x):\n    return f%d(x)\n\n".formatted(i, i + 1))
            .collect(Collectors.joining());
    check(
        chain + "def f300(x):\n    return x\n\nanswer = f0(1)\n",
        "f0: (x: int) -> int",
        "f299: (x: int) -> int",
        "answer: int");
  }

  @Test
  void containersThatMeetLateHaveOneElementType() {
    check(
        """
        def first(values):
            return values[0]

        a = []
        b = a
        x = first(b)
        a.append(1.5)
        c = [2.5]
        c = b
        """,
        "first: (values: list[float]) -> float",
        "x: float");
  }

  @Test
  void attributesThatAreAssignedElsewhereAreKnownWhereTheyAreRead() {
    check(
        """
        class A(object):
            def get(self):
                return self.value

        def use(a):
            return a.get()

        def fill(a):
            a.value = "text"

        a = A()
        r = use(a)
        fill(a)
        """,
        "A.get: (self: A) -> str",
        "r: str");
  }

  @Test
  void methodsThatOverrideAgree() {
    check(
        """
        class A(object):
            def f(self, x):
                return None

        class B(A):
            def f(self, x):
                return x

        r = B().f(1)
        """,
        "A.f: (self: A, x: int) -> int?",
        "B.f: (self: B, x: int) -> int?");
  }
}
