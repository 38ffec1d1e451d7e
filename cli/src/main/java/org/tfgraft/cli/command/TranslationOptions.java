package org.tfgraft.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tfgraft.cli.Session;
import org.tfgraft.cli.Translations;
import org.tfgraft.cli.document.StudiedPrograms;
import org.tfgraft.cli.input.FolderPath;
import org.tfgraft.cli.input.Inputs;
import org.tfgraft.cli.input.SourceFolder;
import org.tfgraft.translator.TranslatorOptions;
import org.tfgraft.translator.ast.PythonVersion;
import org.tfgraft.translator.document.NotebookOrder;
import org.tfgraft.translator.source.SourceFile;
import picocli.CommandLine.Option;

/** The options that say how Python is read, the same for every command. */
public final class TranslationOptions {
  @Option(
      names = "--python-path",
      paramLabel = "DIR",
      description = "A further directory where imports are found. Can be repeated.")
  private List<Path> pythonPath = new ArrayList<>();

  @Option(
      names = "--python",
      paramLabel = "2|3",
      description = "The Python version of the input, if the tool should not find out itself.")
  private Optional<Integer> version = Optional.empty();

  @Option(
      names = "--cells",
      paramLabel = "document|execution",
      defaultValue = "document",
      description = "Take the cells of a notebook as they stand, or in the order they were run.")
  private CellOrder cells = CellOrder.document;

  @Option(
      names = "--repair",
      paramLabel = "on|off",
      defaultValue = "on",
      description = "Repair damaged code of documents. Every repair is reported.")
  private Repairs repairs = Repairs.on;

  @Option(
      names = "--program",
      paramLabel = "N",
      description =
          "Which program of a document whose snippets do not all share a graph: the kernels that"
              + " 'tfgraft doc' tells are counted from 1.")
  private int program;

  private String javaPackage = "";

  /** Whether damaged code is repaired. */
  enum Repairs {
    on,
    off
  }

  /** In which order the cells of notebooks are taken. */
  enum CellOrder {
    document,
    execution
  }

  /** Files as these options say that they are read. */
  Inputs inputs(Session session) {
    NotebookOrder order =
        cells == CellOrder.execution ? NotebookOrder.EXECUTION : NotebookOrder.DOCUMENT;
    Translations translations = new Translations(this, session.folder());
    StudiedPrograms studied = new StudiedPrograms(translations, session::tell);
    return session.inputs(new Inputs.Reading(order, isRepairing(), program), studied::of);
  }

  /** Whether damaged code is repaired. */
  boolean isRepairing() {
    return repairs == Repairs.on;
  }

  /** The package of the Java that is made. */
  void inPackage(String name) {
    javaPackage = name;
  }

  /** Where a program's imports are looked for: its own directory first. */
  public List<Path> searchPath(SourceFile program) {
    Path own = Path.of(program.name()).getParent();
    return searchPath(own == null ? Path.of("") : own);
  }

  /** The same for the translator. */
  public TranslatorOptions forTranslator(List<Path> searchPath, SourceFolder folder) {
    return new TranslatorOptions(javaPackage, version(), new FolderPath(folder, searchPath));
  }

  /** Where the imports of files that lie below a directory are looked for. */
  public List<Path> searchPath(Path directory) {
    List<Path> path = new ArrayList<>(List.of(directory));
    path.addAll(pythonPath);
    return path;
  }

  private Optional<PythonVersion> version() {
    return version.map(number -> number == 2 ? PythonVersion.PYTHON_2 : PythonVersion.PYTHON_3);
  }

  /** Whether the version asked for is one that there is. */
  boolean isValid() {
    return version.isEmpty() || version.get() == 2 || version.get() == 3;
  }

  @Override
  public String toString() {
    return javaPackage + " " + version + " " + pythonPath;
  }
}
