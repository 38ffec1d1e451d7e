package org.tfgraft.testdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tfgraft.cli.execute.CompiledProgram;
import org.tfgraft.cli.execute.ProgramRequest;
import org.tfgraft.translator.Translation;
import org.tfgraft.translator.Translator;
import org.tfgraft.translator.TranslatorOptions;
import org.tfgraft.translator.source.SourceFile;

/**
 * A folder with a program and its goldens; the folder is the Java package of the translation too.
 */
record Case(Path folder) {
  static final Path ROOT = Path.of("cases");
  private static final String PROGRAM = "program.py";

  /** Every case there is, in a fixed order. */
  static List<Case> all() {
    try (Stream<Path> paths = Files.walk(ROOT)) {
      return paths
          .filter(path -> path.endsWith(PROGRAM))
          .map(path -> new Case(path.getParent()))
          .sorted((a, b) -> a.toString().compareTo(b.toString()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cases that are Python. */
  static List<Case> valid() {
    return all().stream().filter(it -> !it.hasSyntaxErrors()).toList();
  }

  boolean hasSyntaxErrors() {
    return Files.exists(folder.resolve("errors.txt"));
  }

  Golden golden(String file) {
    return new Golden(folder.resolve(file));
  }

  String javaPackage() {
    return toString().replace('/', '.');
  }

  SourceFile program() {
    try {
      return SourceFile.decode(PROGRAM, Files.readAllBytes(folder.resolve(PROGRAM)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Translation translate(Translator translator) {
    return translator.translate(
        program(), new TranslatorOptions(javaPackage(), Optional.empty(), this::imported));
  }

  /** A run of it in its folder, with all there is to know of it. */
  ProgramRequest request(ProgramRequest.Evaluation evaluation) {
    return new ProgramRequest(
        PROGRAM, folder.toString(), evaluation, ProgramRequest.Operations.LISTED, List.of());
  }

  /** Its classes as the test compiler made them. */
  CompiledProgram compiled() {
    Path compiled = Path.of("target", "test-classes").resolve(toString());
    Map<String, byte[]> classes = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(compiled)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String path = compiled.relativize(file).toString().replaceFirst("\\.class$", "");
        classes.put(javaPackage() + "." + path.replace('/', '.'), Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CompiledProgram(javaPackage() + ".Program", classes);
  }

  private Optional<SourceFile> imported(String path) {
    try {
      Path file = folder.resolve(path);
      return Files.exists(file)
          ? Optional.of(SourceFile.decode(path, Files.readAllBytes(file)))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the Java of a class stands below the folder. */
  String pathOf(String qualifiedName) {
    return qualifiedName.substring(javaPackage().length() + 1).replace('.', '/') + ".java";
  }

  /** Its files by their paths below the folder. */
  List<String> files() {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> folder.relativize(path).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return ROOT.relativize(folder).toString().replace('\\', '/');
  }
}
