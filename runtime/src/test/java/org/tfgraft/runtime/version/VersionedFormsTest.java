package org.tfgraft.runtime.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The table of versioned forms is complete, in order and sourced. */
class VersionedFormsTest {
  private static final Comparator<VersionedForms.Row> BY_RELEASE =
      Comparator.comparingInt(row -> row.since().minor());

  @Test
  void everyFormHasARowForEveryReleaseAndChanges() {
    assertThat(VersionedForms.forms()).isSorted().isNotEmpty();
    for (String form : VersionedForms.forms()) {
      List<VersionedForms.Row> rows = VersionedForms.rows(form);
      assertThat(rows).as(form).hasSizeGreaterThan(1).isSortedAccordingTo(BY_RELEASE);
      assertThat(rows.get(0).since().minor()).as(form).isZero();
      assertThat(rows).as(form).extracting(VersionedForms.Row::text).doesNotHaveDuplicates();
      assertThat(rows).as(form).noneMatch(row -> row.source().isBlank());
    }
  }

  @Test
  void theFormOfTheReleaseCounts() {
    assertThat(textIn("1.0")).isEqualTo("Variable");
    assertThat(textIn("1.10.1")).isEqualTo("Variable");
    assertThat(textIn("1.11")).isEqualTo("RefVariable");
    assertThat(textIn("1.15")).isEqualTo("RefVariable");
    assertThat(
            VersionedForms.text(
                "variable.str",
                Map.of("name", () -> "v:0", "shape", () -> "()", "dtype", () -> "$1")))
        .isEqualTo("<tf.Variable 'v:0' shape=() dtype=$1>");
  }

  @Test
  void releasesOfOtherMajorVersionsAreNone() {
    assertThat(TensorFlowVersion.parse("1.16")).isEmpty();
    assertThat(TensorFlowVersion.parse("2.0")).isEmpty();
    assertThat(TensorFlowVersion.parse("1")).isEmpty();
    assertThat(TensorFlowVersion.parse("1.4.0")).contains(new TensorFlowVersion(4));
  }

  private static String textIn(String version) {
    TensorFlowVersion.use(TensorFlowVersion.parse(version).orElseThrow());
    try {
      return VersionedForms.text("variable.class");
    } finally {
      TensorFlowVersion.use(TensorFlowVersion.NEWEST);
    }
  }
}
