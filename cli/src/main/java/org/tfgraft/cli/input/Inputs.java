package org.tfgraft.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tfgraft.translator.document.Document;
import org.tfgraft.translator.document.DocumentFormat;
import org.tfgraft.translator.document.DocumentProgram;
import org.tfgraft.translator.document.Documents;
import org.tfgraft.translator.document.NotebookOrder;
import org.tfgraft.translator.document.RepairedDocument;
import org.tfgraft.translator.document.UnreadableDocumentException;
import org.tfgraft.translator.modules.ModuleSource;
import org.tfgraft.translator.parse.PythonAstParser;
import org.tfgraft.translator.repair.Repair;
import org.tfgraft.translator.source.Diagnostic;
import org.tfgraft.translator.source.Diagnostics;
import org.tfgraft.translator.source.SourceFile;

/**
 * Turns what the user names, a file, a directory or {@code -}, into source files. Of a document,
 * the source is the program that its snippets are. A directory stands for its Python files:
 * documents are read when they are named.
 */
public final class Inputs {
  private static final String STANDARD_INPUT = "<stdin>";

  private final InputStream standardInput;
  private final SourceFolder folder;
  private final Reading reading;
  private final Consumer<String> notes;
  private final Function<Document, List<SourceFile>> studied;
  private final Map<SourceFile, Document> documents = new IdentityHashMap<>();

  /**
   * How documents are read.
   *
   * @param order of the cells of notebooks
   * @param repair whether damaged code is repaired
   * @param program the number of the program of a document that holds several; 0 for all of them,
   *     or the first where one is wanted
   */
  public record Reading(NotebookOrder order, boolean repair, int program) {}

  /**
   * @param notes is told what was repaired
   * @param studied the programs of a document that has to be run to know what it means
   */
  public Inputs(
      InputStream standardInput,
      SourceFolder folder,
      Reading reading,
      Consumer<String> notes,
      Function<Document, List<SourceFile>> studied) {
    this.studied = studied;
    this.standardInput = standardInput;
    this.folder = folder;
    this.reading = reading;
    this.notes = notes;
  }

  /**
   * The inputs as projects: a directory is one, its files in the order of their names; files named
   * singly are one with the others of their folder.
   */
  public List<Project> all(List<String> inputs) throws InputException {
    Map<Path, List<ModuleSource>> projects = new LinkedHashMap<>();
    for (String input : inputs) {
      Path path = Path.of(input);
      if (!input.equals("-") && Files.isDirectory(path)) {
        for (Path program : programsIn(path)) {
          add(projects, path, program(program.toString()));
        }
      } else {
        Path folder = path.getParent();
        Path root = folder == null ? Path.of("") : folder;
        for (SourceFile source : sources(input)) {
          add(projects, root, source);
        }
      }
    }
    return projects.entrySet().stream().map(p -> new Project(p.getKey(), p.getValue())).toList();
  }

  private static void add(Map<Path, List<ModuleSource>> projects, Path root, SourceFile file) {
    String relative = root.relativize(Path.of(file.name())).toString().replace('\\', '/');
    projects
        .computeIfAbsent(root, key -> new ArrayList<>())
        .add(ModuleSource.ofProject(relative, file));
  }

  /** One program. */
  public SourceFile program(String input) throws InputException {
    List<SourceFile> sources = sources(input);
    if (sources.size() > 1) {
      notes.accept(
          "%s holds %d programs that share no graph; this is the first, --program says which%n"
              .formatted(input, sources.size()));
    }
    return sources.get(0);
  }

  /** All programs of an input, or the one that is wanted. */
  private List<SourceFile> sources(String input) throws InputException {
    List<SourceFile> all =
        input.equals("-")
            ? sources(STANDARD_INPUT, standardInput())
            : sources(input, content(input));
    int wanted = reading.program();
    if (wanted > all.size()) {
      throw new InputException(
          "%s holds %d program%s".formatted(input, all.size(), all.size() == 1 ? "" : "s"));
    }
    return wanted == 0 ? all : List.of(all.get(wanted - 1));
  }

  private byte[] content(String input) throws InputException {
    Path path = Path.of(input);
    if (Files.isDirectory(path)) {
      throw new InputException("%s is a directory, not a program".formatted(input));
    }
    Optional<byte[]> content = folder.find(path);
    if (content.isEmpty()) {
      throw new InputException(
          SourceFolder.isTooLarge(path)
              ? tooLarge(input)
              : Files.exists(path)
                  ? "%s cannot be read".formatted(input)
                  : "%s does not exist".formatted(input));
    }
    return content.get();
  }

  /** The document that a source was made of, if it was one. */
  public Optional<Document> document(SourceFile source) {
    return Optional.ofNullable(documents.get(source));
  }

  /** A file or standard input as a document, whatever it is; a Python file is one snippet. */
  public Document page(String input) throws InputException {
    try {
      byte[] content = input.equals("-") ? standardInput() : content(input);
      return Documents.read(
          input.equals("-") ? STANDARD_INPUT : input,
          Documents.decode(input, content),
          Optional.empty(),
          reading.order());
    } catch (UnreadableDocumentException e) {
      throw new InputException(String.valueOf(e.getMessage()));
    }
  }

  private List<SourceFile> sources(String name, byte[] content) throws InputException {
    if (name.endsWith(".py")) {
      return List.of(SourceFile.decode(name, content));
    } else if (Documents.format(name).isPresent()) {
      return programs(name, content);
    }
    SourceFile source = SourceFile.decode(name, content);
    return Documents.isDocument(source.text(), Inputs::wrongLines)
        ? programs(name, content)
        : List.of(source);
  }

  private Document repaired(Document document) {
    RepairedDocument repaired = RepairedDocument.of(document);
    for (Repair repair : repaired.repairs()) {
      String place =
          document.format() == DocumentFormat.NOTEBOOK
              ? DocumentProgram.cell(document.name(), repair.line())
              : document.name() + ":" + repair.line();
      notes.accept(
          "%s: repaired: %s [%s]%n".formatted(place, repair.text(), repair.kind().label()));
    }
    return repaired.document();
  }

  private List<SourceFile> programs(String name, byte[] content) throws InputException {
    try {
      Document document =
          Documents.read(name, Documents.decode(name, content), Optional.empty(), reading.order());
      List<SourceFile> found = reading.repair() ? studied.apply(document) : List.of();
      if (!found.isEmpty()) {
        documents.put(found.get(0), document);
        return found;
      }
      Document readable = reading.repair() ? repaired(document) : document;
      SourceFile program = DocumentProgram.of(readable);
      documents.put(program, readable);
      return List.of(program);
    } catch (UnreadableDocumentException e) {
      throw new InputException(String.valueOf(e.getMessage()));
    }
  }

  private static int wrongLines(String text) {
    SourceFile source = new SourceFile(STANDARD_INPUT, text);
    Diagnostics diagnostics = new Diagnostics(source);
    PythonAstParser.parse(source, Optional.empty(), diagnostics);
    return (int)
        diagnostics.asList().stream()
            .filter(Diagnostic::isError)
            .map(error -> error.span().startLine())
            .distinct()
            .count();
  }

  private static String tooLarge(String name) {
    return "%s is larger than %d MB".formatted(name, SourceFolder.LARGEST >> 20);
  }

  private byte[] standardInput() throws InputException {
    try {
      byte[] content = standardInput.readNBytes((int) SourceFolder.LARGEST + 1);
      if (content.length > SourceFolder.LARGEST) {
        throw new InputException(tooLarge("standard input"));
      }
      return content;
    } catch (IOException e) {
      throw new InputException("standard input cannot be read: " + e.getMessage());
    }
  }

  private static List<Path> programsIn(Path directory) throws InputException {
    try (Stream<Path> all = Files.walk(directory)) {
      List<Path> programs =
          all.filter(path -> path.toString().endsWith(".py"))
              .filter(path -> !isHidden(directory.relativize(path)))
              .filter(Files::isRegularFile)
              .sorted()
              .toList();
      if (programs.isEmpty()) {
        throw new InputException(
            "%s holds no Python files; notebooks and other documents are read when they are named"
                .formatted(directory));
      }
      return programs;
    } catch (IOException e) {
      throw new InputException("%s cannot be read: %s".formatted(directory, e.getMessage()));
    }
  }

  private static boolean isHidden(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
