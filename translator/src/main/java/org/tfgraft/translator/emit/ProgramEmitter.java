package org.tfgraft.translator.emit;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.tfgraft.translator.api.ApiTable;
import org.tfgraft.translator.api.JavaNaming;
import org.tfgraft.translator.infer.ModuleUnit;
import org.tfgraft.translator.infer.Types;
import org.tfgraft.translator.resolve.Scope;
import org.tfgraft.translator.types.ProgramClass;
import org.tfgraft.translator.types.ProgramFunction;
import org.tfgraft.translator.work.DeepThreads;

/** Writes a whole program: one Java class for each of its modules. */
public final class ProgramEmitter {
  private final Types types;
  private final ApiTable api;
  private final String javaPackage;
  private final Map<ProgramClass, ClassName> classNames = new HashMap<>();

  public ProgramEmitter(Types types, ApiTable api, String javaPackage) {
    this.types = types;
    this.api = api;
    this.javaPackage = javaPackage;
  }

  /** A module's Java, and the account of its statements. */
  public record Emitted(ModuleUnit unit, JavaSource java, Ledger ledger) {}

  /** The Java of each module, in the order given. */
  public List<Emitted> emit(List<ModuleUnit> modules) {
    Map<ModuleUnit, ClassName> classes = JavaClassNames.of(modules, javaPackage);
    nameClasses(classes);
    JavaTypes javaTypes = new JavaTypes(classNames);
    Coercion coercion = new Coercion(new Supertypes(api, javaTypes, types.classes()));
    ProgramContext program = new ProgramContext(types, api, javaTypes, coercion);
    List<ModuleContext> contexts = new ArrayList<>();
    classes.forEach((unit, name) -> contexts.add(new ModuleContext(unit, name, program)));
    contexts.forEach(program::add);
    UsedResults used = UsedResults.of(modules, types);
    Map<Scope, List<ProgramFunction>> functions =
        types.functions().stream().collect(Collectors.groupingBy(f -> f.scope().module()));
    List<FunctionTable> tables = new ArrayList<>();
    for (ModuleContext context : contexts) {
      Scope module = context.unit().names().module();
      tables.add(new FunctionTable(context, functions.getOrDefault(module, List.of()), used));
    }
    FunctionTable.fill(tables);
    long packages = classes.values().stream().map(ClassName::packageName).distinct().count();
    List<ModuleEmitter> emitters = contexts.stream().map(ModuleEmitter::new).toList();
    emitters.forEach(ModuleEmitter::write);
    List<ModuleEmitter.Finished> finished =
        emitters.stream().map(e -> e.finish(packages > 1)).toList();
    return DeepThreads.map(finished, ModuleEmitter.Finished::lay);
  }

  private void nameClasses(Map<ModuleUnit, ClassName> modules) {
    Map<Scope, ClassName> names = new IdentityHashMap<>();
    modules.forEach((unit, name) -> names.put(unit.names().module(), name));
    Set<String> taken = new HashSet<>(Set.of("String", "Object"));
    for (ProgramClass type : types.classes()) {
      ClassName outer = Objects.requireNonNull(names.get(type.scope().module()));
      String wanted = JavaNaming.className(type.name());
      String simple = ModuleContext.unique(wanted, taken, outer.simpleName());
      classNames.put(type, outer.nestedClass(simple));
    }
  }
}
