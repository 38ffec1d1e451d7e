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
  private final Map<SourceFile, Document> documents = new IdentityHashMap<>();

  /**
   * How documents are read.
   *
   * @param order of the cells of notebooks
   * @param repair whether damaged code is repaired
   */
  public record Reading(NotebookOrder order, boolean repair) {}

  /**
   * @param notes is told what was repaired
   */
  public Inputs(
      InputStream standardInput, SourceFolder folder, Reading reading, Consumer<String> notes) {
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
        add(projects, folder == null ? Path.of("") : folder, program(input));
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
    return input.equals("-")
        ? source(STANDARD_INPUT, standardInput())
        : source(input, content(input));
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

  private SourceFile source(String name, byte[] content) throws InputException {
    if (name.endsWith(".py")) {
      return SourceFile.decode(name, content);
    } else if (Documents.format(name).isPresent()) {
      return program(name, content);
    }
    SourceFile source = SourceFile.decode(name, content);
    return Documents.isDocument(source.text(), Inputs::wrongLines)
        ? program(name, content)
        : source;
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

  private SourceFile program(String name, byte[] content) throws InputException {
    try {
      Document document =
          Documents.read(name, Documents.decode(name, content), Optional.empty(), reading.order());
      Document readable = reading.repair() ? repaired(document) : document;
      SourceFile program = DocumentProgram.of(readable);
      documents.put(program, readable);
      return program;
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
