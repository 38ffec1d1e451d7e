package org.tfgraft.runtime.python.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.Unsupported;

/** What stands for packages that only draw. */
class DrawingTest {
  private static final Drawing PLOTS = Drawing.of("matplotlib.pyplot");

  private static Object axes(Object... arguments) {
    Object figureAndAxes = Py.callMethod(PLOTS, "subplots", arguments);
    return Py.unpack(figureAndAxes, 2)[1];
  }

  @Test
  void everythingItGivesIsAStandInToo() {
    assertThat(Py.callMethod(PLOTS, "plot", 1L)).isInstanceOf(Drawing.class);
    assertThat(Py.getitem(Py.getattr(PLOTS, "rcParams"), "font.size")).isInstanceOf(Drawing.class);
    assertThat(Py.add(Py.callMethod(PLOTS, "figure"), 1L)).isInstanceOf(Drawing.class);
    assertThat(Py.unpack(Py.callMethod(PLOTS, "hist", 1L), 3)).hasSize(3);
  }

  @Test
  void aGridOfPlotsIsAsLongAsItWasAskedFor() {
    assertThat(Builtins.len(axes(2L, 3L))).isEqualTo(2);
    assertThat(Builtins.len(Py.getitem(axes(2L, 3L), -1L))).isEqualTo(3);
    assertThat(PyList.from(Py.getattr(axes(2L, 3L), "flat"))).hasSize(6);
    assertThat(PyList.from(Py.callMethod(axes(2L, 3L), "ravel"))).hasSize(6);
    assertThat(Builtins.len(axes(new Arg("ncols", 4L)))).isEqualTo(4);
    assertThat(Builtins.len(axes(4L))).isEqualTo(4);
  }

  @Test
  void otherNumbersOfItemsAreUnknown() {
    assertThatThrownBy(() -> PyList.from(Py.getattr(PLOTS, "lines")))
        .isInstanceOf(Unsupported.class)
        .hasMessageContaining("matplotlib.pyplot.lines");
  }
}
