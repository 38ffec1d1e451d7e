package org.tfgraft.translator.infer;

import java.util.Optional;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.types.Type;

/** What imports bind their names to. */
final class Imports {
  private final Inference inference;
  private final ModuleUnit unit;
  private final Members members;

  Imports(Inference inference, ModuleUnit unit, Members members) {
    this.inference = inference;
    this.unit = unit;
    this.members = members;
  }

  void bind(Statement.Import imports) {
    for (Statement.Alias alias : imports.names()) {
      String path = alias.asName().isPresent() ? alias.name() : alias.name().split("\\.", 2)[0];
      add(alias, module(path));
    }
  }

  void bind(Statement.ImportFrom imports) {
    String module = absolute(imports);
    for (Statement.Alias alias : imports.names()) {
      if (!alias.name().equals("*") && !imports.module().equals("__future__")) {
        add(alias, members.read(module(module), alias.name(), alias));
      }
    }
  }

  /** The full name of the module, relative ones resolved against this one. */
  private String absolute(Statement.ImportFrom imports) {
    if (imports.level() == 0) {
      return imports.module();
    }
    String base = unit.name();
    for (int i = 0; i < imports.level(); i++) {
      int dot = base.lastIndexOf('.');
      base = dot < 0 ? "" : base.substring(0, dot);
    }
    String separator = base.isEmpty() || imports.module().isEmpty() ? "" : ".";
    return base + separator + imports.module();
  }

  private Type module(String path) {
    Optional<ModuleUnit> local = inference.module(path);
    if (local.isPresent()) {
      return new Type.ProgramModule(local.get().name());
    }
    return new Type.Module(inference.api().canonical(path));
  }

  private void add(Statement.Alias alias, Type type) {
    unit.names().bindingOf(alias).ifPresent(w -> inference.types().add(w, type));
  }
}
