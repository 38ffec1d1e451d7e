package org.tfgraft.translator.emit;

import com.palantir.javapoet.TypeName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tfgraft.translator.api.ApiTable;
import org.tfgraft.translator.infer.Types;
import org.tfgraft.translator.resolve.Scope;
import org.tfgraft.translator.resolve.Symbol;
import org.tfgraft.translator.types.ProgramFunction;

/** What the emitters of all modules of a program share. */
final class ProgramContext {
  private final Types types;
  private final ApiTable api;
  private final JavaTypes javaTypes;
  private final Coercion coercion;
  private final Map<ProgramFunction, FunctionInfo> functions = new IdentityHashMap<>();
  private final Map<String, ModuleContext> modules = new LinkedHashMap<>();
  private final Map<Scope, ModuleContext> homes = new IdentityHashMap<>();
  private final Set<String> methods = new HashSet<>();
  private final AbandonedGenerators abandonedGenerators;
  private final RecursiveFunctions recursiveFunctions;
  private final Map<TypeName, ReturnedRecord> records = new HashMap<>();
  private @Nullable Boolean mentionsArguments;

  ProgramContext(Types types, ApiTable api, JavaTypes javaTypes, Coercion coercion) {
    this.types = types;
    this.api = api;
    this.javaTypes = javaTypes;
    this.coercion = coercion;
    this.abandonedGenerators = new AbandonedGenerators(types);
    this.recursiveFunctions = new RecursiveFunctions(types);
    types.classes().stream()
        .flatMap(type -> type.methods().keySet().stream())
        .forEach(method -> methods.add(javaTypes.member(method)));
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

  AbandonedGenerators abandonedGenerators() {
    return abandonedGenerators;
  }

  RecursiveFunctions recursiveFunctions() {
    return recursiveFunctions;
  }

  Map<ProgramFunction, FunctionInfo> functions() {
    return functions;
  }

  void add(ModuleContext module) {
    modules.put(module.unit().name(), module);
    homes.put(module.unit().names().module(), module);
  }

  /** A module by the name that imports call it. */
  Optional<ModuleContext> module(String name) {
    return Optional.ofNullable(modules.get(name));
  }

  /** A variable of a module of the program, if the module binds that name. */
  Optional<Symbol> variable(String module, String name) {
    return module(module)
        .map(m -> m.unit().names().module().symbols().get(name))
        .filter(s -> !s.webs().isEmpty());
  }

  /** The record of that Java type which a function returns. */
  Optional<ReturnedRecord> record(TypeName type) {
    if (records.isEmpty()) {
      functions.values().stream()
          .flatMap(info -> info.record().stream())
          .forEach(record -> records.put(record.type(), record));
    }
    return Optional.ofNullable(records.get(type));
  }

  /** Whether some module of the program may look at its arguments. */
  boolean mentionsArguments() {
    if (mentionsArguments == null) {
      mentionsArguments = modules.values().stream().anyMatch(ModuleContext::mentionsArguments);
    }
    return mentionsArguments;
  }

  /** Whether some module asks objects for the names of their attributes. */
  boolean showsAttributes() {
    return modules.values().stream()
        .map(m -> m.source().text())
        .anyMatch(t -> t.contains("__dict__") || t.contains("vars(") || t.contains("dir("));
  }

  /** The module whose text a scope belongs to. */
  ModuleContext home(Scope scope) {
    return Objects.requireNonNull(homes.get(scope.module()));
  }

  /** Methods of the program's classes hide static imports of their name inside those classes. */
  boolean isMethod(String javaName) {
    return methods.contains(javaName);
  }
}
