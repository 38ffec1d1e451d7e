package org.tfgraft.translator.modules;

import java.util.List;
import org.tfgraft.translator.ast.PythonModule;
import org.tfgraft.translator.source.Diagnostic;

/** The files of a program, parsed, those that were given first; and what is wrong with them. */
public record Program(List<Module> modules, List<Diagnostic> diagnostics) {
  public Program {
    modules = List.copyOf(modules);
    diagnostics = List.copyOf(diagnostics);
  }

  /** A parsed module, with what its imports reach. */
  public record Module(ModuleSource source, PythonModule tree, ImportTargets imports) {}

  /** Whether a file is not Python. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
