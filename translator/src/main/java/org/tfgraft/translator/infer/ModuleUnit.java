package org.tfgraft.translator.infer;

import org.tfgraft.translator.ast.PythonModule;
import org.tfgraft.translator.modules.ImportTargets;
import org.tfgraft.translator.modules.ModuleSource;
import org.tfgraft.translator.modules.Program;
import org.tfgraft.translator.resolve.Names;
import org.tfgraft.translator.resolve.Resolver;

/** A module of the program with its names resolved. */
public record ModuleUnit(
    ModuleSource source, PythonModule module, Names names, ImportTargets imports) {
  /** Finds out what the names of a module mean. */
  public static ModuleUnit of(Program.Module module) {
    Resolver.Use use =
        module.source().role() == ModuleSource.Role.MAIN ? Resolver.Use.RUN : Resolver.Use.IMPORTED;
    return new ModuleUnit(
        module.source(), module.tree(), Resolver.resolve(module.tree(), use), module.imports());
  }

  /** What imports call it. */
  public String name() {
    return source.name();
  }
}
