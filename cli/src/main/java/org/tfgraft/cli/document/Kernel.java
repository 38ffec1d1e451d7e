package org.tfgraft.cli.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tfgraft.translator.repair.MappedSource;

/**
 * Cells that were run one after the other and share names and a graph, as in a notebook.
 *
 * @param number kernels are counted through a document
 */
public record Kernel(int number, List<Cell> cells) {
  public Kernel {
    cells = List.copyOf(cells);
  }

  static Kernel fresh(int number) {
    return new Kernel(number, List.of());
  }

  Kernel then(Cell cell) {
    List<Cell> all = new ArrayList<>(cells);
    all.add(cell);
    return new Kernel(number, all);
  }

  /** The same without what never ends: nobody waits for it. */
  Kernel ended() {
    return new Kernel(number, cells.stream().filter(cell -> !cell.endless()).toList());
  }

  boolean isFresh() {
    return ended().cells().isEmpty();
  }

  /** The names that its cells may have bound. */
  Set<String> names() {
    Set<String> names = new HashSet<>();
    ended().cells().forEach(cell -> names.addAll(cell.binds()));
    return names;
  }

  /** The same as one who runs it by hand sees it: the error that ends the last cell ends it. */
  MappedSource openProgram() {
    if (cells.isEmpty()) {
      return MappedSource.EMPTY;
    }
    int last = cells.size() - 1;
    Cell open = cells.get(last);
    List<Cell> all = new ArrayList<>(cells.subList(0, last));
    all.add(new Cell(open.title(), open.source(), open.binds(), false));
    return new Kernel(number, all).program();
  }

  /** All cells as one program, in which the error that ends a cell ends nothing else. */
  MappedSource program() {
    MappedSource program = MappedSource.EMPTY;
    for (Cell cell : cells) {
      program =
          program
              .then(MappedSource.added("# " + cell.title() + "\n"))
              .then(cell.fails() ? guarded(cell.source()) : cell.source());
    }
    return program;
  }

  private static MappedSource guarded(MappedSource source) {
    return MappedSource.added("try:\n")
        .then(source.indented(1))
        .then(MappedSource.added("except BaseException:\n    pass\n"));
  }
}
