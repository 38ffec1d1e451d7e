package org.tfgraft.translator.emit;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tfgraft.translator.api.ApiTable;
import org.tfgraft.translator.infer.Types;
import org.tfgraft.translator.resolve.Scope;
import org.tfgraft.translator.types.ProgramFunction;

/** What the emitters of all modules of a program share. */
final class ProgramContext {
  private final Types types;
  private final ApiTable api;
  private final JavaTypes javaTypes;
  private final Coercion coercion;
  private final Map<ProgramFunction, FunctionInfo> functions = new IdentityHashMap<>();
  private final Map<String, ModuleContext> modules = new java.util.LinkedHashMap<>();

  ProgramContext(Types types, ApiTable api, JavaTypes javaTypes, Coercion coercion) {
    this.types = types;
    this.api = api;
    this.javaTypes = javaTypes;
    this.coercion = coercion;
  }

  Types types() {
    return types;
  }

  ApiTable api() {
    return api;
  }

  JavaTypes javaTypes() {
    return javaTypes;
  }

  Coercion coercion() {
    return coercion;
  }

  Map<ProgramFunction, FunctionInfo> functions() {
    return functions;
  }

  void add(ModuleContext module) {
    modules.put(module.unit().name(), module);
  }

  /** A module by the name that imports call it. */
  Optional<ModuleContext> module(String name) {
    return Optional.ofNullable(modules.get(name));
  }

  /** The module whose text a scope belongs to. */
  ModuleContext home(Scope scope) {
    Scope top = scope.module();
    return Objects.requireNonNull(
        modules.values().stream()
            .filter(m -> m.unit().names().module() == top)
            .findFirst()
            .orElse(null));
  }
}
