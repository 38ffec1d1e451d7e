package org.tfgraft.translator.infer;

import java.util.Optional;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.types.Type;

/** What imports bind their names to. */
final class Imports {
  private final Inference inference;
  private final ModuleUnit unit;

  Imports(Inference inference, ModuleUnit unit) {
    this.inference = inference;
    this.unit = unit;
  }

  void bind(Statement.Import imports) {
    for (Statement.Alias alias : imports.names()) {
      Optional<String> local = unit.imports().of(alias);
      String loaded = local.orElse(alias.name());
      String bound = alias.asName().isPresent() ? loaded : topOf(loaded, alias.name());
      add(alias, local.isPresent() ? ofProgram(bound) : library(bound));
    }
  }

  /** {@code import a.b} binds {@code a}, wherever Python found it. */
  private static String topOf(String loaded, String written) {
    int dot = written.indexOf('.');
    String below = dot < 0 ? "" : written.substring(dot);
    return loaded.substring(0, loaded.length() - below.length());
  }

  void bind(Statement.ImportFrom imports) {
    for (Statement.Alias alias : imports.names()) {
      if (!alias.name().equals("*") && !imports.module().equals("__future__")) {
        add(alias, imported(imports, alias));
      }
    }
  }

  private Type imported(Statement.ImportFrom imports, Statement.Alias alias) {
    Type module =
        unit.imports().of(imports).map(this::ofProgram).orElseGet(() -> library(imports.module()));
    Optional<String> part = unit.imports().of(alias).filter(p -> isPart(imports, alias, p));
    return part.map(this::ofProgram)
        .orElseGet(() -> inference.members().read(module, alias.name(), alias));
  }

  /** Whether a package has nothing else of that name than the module inside it. */
  private boolean isPart(Statement.ImportFrom imports, Statement.Alias alias, String part) {
    Optional<ModuleUnit> home = unit.imports().of(imports).flatMap(inference::module);
    return home.isEmpty()
        || Optional.ofNullable(home.get().names().module().symbols().get(alias.name()))
            .filter(s -> s.bindings() > 1 || !home.get().imports().reaches(part))
            .isEmpty();
  }

  /** A module of the program; a folder without a file of its own is only a name space. */
  private Type ofProgram(String name) {
    return inference.module(name).isPresent()
        ? new Type.ProgramModule(name)
        : new Type.Module(name);
  }

  private Type library(String path) {
    return inference
        .api()
        .standIn(path)
        .<Type>map(Type.Object::new)
        .orElseGet(
            () ->
                new Type.Module(
                    inference.api().isInternal(path) ? path : inference.api().canonical(path)));
  }

  private void add(Statement.Alias alias, Type type) {
    inference.types().addImported(alias, type);
    unit.names().bindingOf(alias).ifPresent(w -> inference.add(w, type));
  }
}
