package org.tfgraft.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tfgraft.translator.modules.ModuleSource;
import org.tfgraft.translator.source.SourceFile;

/** Turns what the user names, a file, a directory or {@code -}, into source files. */
public final class Inputs {
  private final InputStream standardInput;
  private final SourceFolder folder;

  public Inputs(InputStream standardInput, SourceFolder folder) {
    this.standardInput = standardInput;
    this.folder = folder;
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
    if (input.equals("-")) {
      return fromStandardInput();
    }
    Path path = Path.of(input);
    if (Files.isDirectory(path)) {
      throw new InputException("%s is a directory, not a program".formatted(input));
    }
    Optional<byte[]> content = folder.find(path);
    if (content.isEmpty()) {
      throw new InputException(
          Files.exists(path)
              ? "%s cannot be read".formatted(input)
              : "%s does not exist".formatted(input));
    }
    return SourceFile.decode(input, content.get());
  }

  private SourceFile fromStandardInput() throws InputException {
    try {
      return SourceFile.decode("<stdin>", standardInput.readAllBytes());
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
        throw new InputException("%s holds no Python files".formatted(directory));
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
