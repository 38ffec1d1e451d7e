package org.tfgraft.translator.modules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tfgraft.translator.api.ApiTable;
import org.tfgraft.translator.ast.Children;
import org.tfgraft.translator.ast.PythonModule;
import org.tfgraft.translator.ast.PythonVersion;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.parse.PythonAstParser;
import org.tfgraft.translator.source.Diagnostic;
import org.tfgraft.translator.source.Diagnostics;
import org.tfgraft.translator.source.SourceFile;
import org.tfgraft.translator.source.SourcePath;
import org.tfgraft.translator.work.DeepThreads;

/**
 * Reads files and everything that they import, as Python's import system finds it: the folders of
 * the path before the libraries, packages by their {@code __init__.py}, relative imports, and
 * Python 2's imports of neighbours.
 */
public final class ProgramReader {
  /** Modules that are part of the interpreter, which no file can stand for. */
  private static final Set<String> BUILT_IN =
      Set.of("sys", "time", "itertools", "errno", "gc", "builtins", "__builtin__", "__future__");

  private final SourcePath path;
  private final Optional<PythonVersion> version;
  private final Map<String, ModuleSource> known = new LinkedHashMap<>();
  private final List<ModuleSource> pending = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private ProgramReader(SourcePath path, Optional<PythonVersion> version) {
    this.path = path;
    this.version = version;
  }

  /**
   * The program that the given files and their imports make. One interpreter runs them all: where
   * one shows that it is Python 2, those that show nothing are too.
   */
  public static Program read(
      List<ModuleSource> given, SourcePath path, Optional<PythonVersion> version, ApiTable api) {
    Program program = readAs(given, path, version, api);
    boolean mixed =
        version.isEmpty()
            && given.get(0).role() == ModuleSource.Role.MAIN
            && program.modules().stream().map(m -> m.tree().version()).distinct().count() > 1;
    if (!mixed) {
      return program;
    }
    Program python2 = readAs(given, path, Optional.of(PythonVersion.PYTHON_2), api);
    return python2.hasErrors() ? program : python2;
  }

  private static Program readAs(
      List<ModuleSource> given, SourcePath path, Optional<PythonVersion> version, ApiTable api) {
    ProgramReader reader = new ProgramReader(path, version);
    given.forEach(reader::add);
    Map<String, Program.Module> modules = reader.readAll();
    List<Program.Module> expanded = new StarImports(modules, api).expand();
    return new Program(withRoles(expanded), reader.diagnostics);
  }

  /** Files of a project that no other imports are programs; packages are only imported. */
  private static List<Program.Module> withRoles(List<Program.Module> modules) {
    Set<String> imported = new HashSet<>();
    modules.forEach(m -> imported.addAll(m.imports().all()));
    return modules.stream()
        .map(m -> new Program.Module(withRole(m.source(), imported), m.tree(), m.imports()))
        .toList();
  }

  private static ModuleSource withRole(ModuleSource source, Set<String> imported) {
    if (source.role() != ModuleSource.Role.EITHER) {
      return source;
    } else if (source.isPackage()) {
      return source.as(ModuleSource.Role.IMPORTED);
    }
    return imported.contains(source.name()) ? source : source.as(ModuleSource.Role.MAIN);
  }

  private void add(ModuleSource source) {
    if (known.putIfAbsent(source.name(), source) == null) {
      pending.add(source);
    }
  }

  private Map<String, Program.Module> readAll() {
    Map<String, Program.Module> modules = new LinkedHashMap<>();
    while (!pending.isEmpty()) {
      List<ModuleSource> next = List.copyOf(pending);
      pending.clear();
      for (Parsed parsed : DeepThreads.map(next, this::parse)) {
        diagnostics.addAll(parsed.found.asList());
        if (!parsed.found.hasErrors()) {
          modules.put(parsed.source.name(), follow(parsed.source, parsed.tree));
        }
      }
    }
    return modules;
  }

  private record Parsed(ModuleSource source, PythonModule tree, Diagnostics found) {}

  private Parsed parse(ModuleSource source) {
    Diagnostics found = new Diagnostics(source.file());
    return new Parsed(source, PythonAstParser.parse(source.file(), version, found), found);
  }

  private Program.Module follow(ModuleSource source, PythonModule tree) {
    ImportTargets targets = new ImportTargets();
    new Follower(source, tree, targets).block(tree.body());
    return new Program.Module(source, tree, targets);
  }

  /** The module of that name, if the program has it or a file on the path is it. */
  private Optional<ModuleSource> locate(String name) {
    if (known.containsKey(name)) {
      return Optional.ofNullable(known.get(name));
    } else if (name.isEmpty() || BUILT_IN.contains(name)) {
      return Optional.empty();
    }
    String stem = name.replace('.', '/');
    Optional<ModuleSource> found =
        file(name, stem + "/__init__.py").or(() -> file(name, stem + ".py"));
    found.ifPresent(this::add);
    return found;
  }

  private Optional<ModuleSource> file(String name, String candidate) {
    Optional<SourceFile> file = path.find(candidate);
    return file.map(f -> new ModuleSource(name, candidate, f, ModuleSource.Role.IMPORTED));
  }

  /** Follows the imports of one module. */
  private final class Follower {
    private final ModuleSource source;
    private final ImportTargets targets;
    private final boolean neighboursFirst;
    private final boolean neighboursLast;

    Follower(ModuleSource source, PythonModule tree, ImportTargets targets) {
      this.source = source;
      this.targets = targets;
      this.neighboursFirst = tree.version() == PythonVersion.PYTHON_2;
      this.neighboursLast = source.role() == ModuleSource.Role.EITHER;
    }

    void block(List<Statement> statements) {
      for (Statement statement : statements) {
        if (statement instanceof Statement.Import imports) {
          imports.names().forEach(this::follow);
        } else if (statement instanceof Statement.ImportFrom imports) {
          follow(imports);
        } else {
          Children.blocks(statement).forEach(this::block);
        }
      }
    }

    private void follow(Statement.Alias alias) {
      absolute(alias.name()).ifPresent(m -> targets.put(alias, m.name()));
    }

    private void follow(Statement.ImportFrom imports) {
      String name = imports.module();
      Optional<ModuleSource> module =
          imports.level() > 0 ? relative(imports.level(), name) : absolute(name);
      module.ifPresent(m -> targets.put(imports, m.name()));
      String prefix = module.map(ModuleSource::name).orElse(fullName(imports));
      for (Statement.Alias alias : imports.names()) {
        boolean attribute = alias.name().equals("*") || module.isPresent() && !isPackage(module);
        if (!attribute) {
          String full = prefix.isEmpty() ? alias.name() : prefix + "." + alias.name();
          inPackages(full).ifPresent(m -> targets.put(alias, m.name()));
        }
      }
    }

    private static boolean isPackage(Optional<ModuleSource> module) {
      return module.filter(ModuleSource::isPackage).isPresent();
    }

    private String fullName(Statement.ImportFrom imports) {
      return imports.level() == 0 ? imports.module() : base(imports.level(), imports.module());
    }

    private Optional<ModuleSource> absolute(String name) {
      String home = source.home();
      String neighbour = home.isEmpty() ? name : home + "." + name;
      Optional<ModuleSource> found =
          neighboursFirst && !home.isEmpty() ? inPackages(neighbour) : Optional.empty();
      return found
          .or(() -> inPackages(name))
          .or(() -> neighboursLast ? inPackages(neighbour) : Optional.empty());
    }

    private Optional<ModuleSource> relative(int level, String name) {
      return inPackages(base(level, name));
    }

    private String base(int level, String name) {
      String base = source.home();
      for (int i = 1; i < level; i++) {
        base = base.substring(0, Math.max(0, base.lastIndexOf('.')));
      }
      return base.isEmpty() ? name : name.isEmpty() ? base : base + "." + name;
    }

    /** A module, with the packages that it lies in, which its import loads first. */
    private Optional<ModuleSource> inPackages(String name) {
      for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
        locate(name.substring(0, dot));
      }
      return locate(name);
    }
  }
}
