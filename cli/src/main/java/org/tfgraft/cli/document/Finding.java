package org.tfgraft.cli.document;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.tfgraft.translator.document.Snippet;
import org.tfgraft.translator.repair.MappedSource;
import org.tfgraft.translator.repair.Repair;

/**
 * What is known of a snippet.
 *
 * @param python 2 or 3
 * @param kernel the number of the kernel that it runs in
 * @param source its best reading
 * @param answers one source for each graph that fits the claims, the best first
 * @param assumptions what was assumed so that it can run, one sentence each
 * @param version the TensorFlow whose forms it agrees with
 * @param explanation why the verdict is what it is
 * @param outcome what it did itself
 */
public record Finding(
    Snippet snippet,
    Claims claims,
    int python,
    int kernel,
    MappedSource source,
    List<MappedSource> answers,
    List<String> assumptions,
    List<Repair> repairs,
    Readings readings,
    Verdict verdict,
    String version,
    String explanation,
    Outcome outcome) {
  public Finding {
    answers = List.copyOf(answers);
    assumptions = List.copyOf(assumptions);
    repairs = List.copyOf(repairs);
  }

  /**
   * How many readings there are.
   *
   * @param compile those that Python accepts; empty if too many to count
   * @param agree those that do what the document says
   * @param graphs how many different graphs these make
   * @param complete whether all were looked at
   */
  public record Readings(Optional<BigInteger> compile, int agree, int graphs, boolean complete) {
    /** One sentence for a person. */
    String sentence(Verdict verdict) {
      String compiled = compile.map(BigInteger::toString).orElse("a great many");
      if (verdict == Verdict.NO_CLAIM || verdict == Verdict.UNSUPPORTED) {
        return compiled + " readings compile; the document does not tell which is meant";
      }
      String seen = complete ? "" : ", not all of which were looked at";
      if (agree == 0) {
        return "%s readings compile%s, none agrees".formatted(compiled, seen);
      }
      String made =
          graphs > 1
              ? "they make %d different graphs".formatted(graphs)
              : agree == 1
                  ? "and it makes one graph"
                  : "all %d make the same graph".formatted(agree);
      return "%s readings compile%s, %d agree%s, %s"
          .formatted(compiled, seen, agree, agree == 1 ? "s" : "", made);
    }
  }
}
