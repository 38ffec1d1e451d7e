package org.tfgraft.translator.emit;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tfgraft.translator.api.ApiSymbol;
import org.tfgraft.translator.api.ApiTable;
import org.tfgraft.translator.api.JavaNaming;
import org.tfgraft.translator.infer.ModuleUnit;
import org.tfgraft.translator.infer.Types;
import org.tfgraft.translator.resolve.Scope;
import org.tfgraft.translator.source.SourceFile;
import org.tfgraft.translator.types.ProgramClass;
import org.tfgraft.translator.types.ProgramFunction;
import org.tfgraft.translator.types.Type;

/** Writes a whole program: one Java class for each of its modules. */
public final class ProgramEmitter {
  private final Types types;
  private final ApiTable api;
  private final String javaPackage;
  private final Map<ProgramClass, ClassName> classNames = new HashMap<>();
  private final Coercion coercion = new Coercion();
  private final Map<ProgramFunction, FunctionInfo> functions = new IdentityHashMap<>();

  public ProgramEmitter(Types types, ApiTable api, String javaPackage) {
    this.types = types;
    this.api = api;
    this.javaPackage = javaPackage;
  }

  /** A module's Java, and the account of its statements. */
  public record Emitted(JavaSource java, Ledger ledger) {}

  /** The Java of each module, in the order given. */
  public List<Emitted> emit(Map<ModuleUnit, SourceFile> modules) {
    Map<ModuleUnit, ClassName> classes = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (Map.Entry<ModuleUnit, SourceFile> entry : modules.entrySet()) {
      String name = ModuleContext.unique(className(entry.getValue().name()), taken);
      classes.put(entry.getKey(), ClassName.get(javaPackage, name));
    }
    types.classes().forEach(c -> nameClass(c, classes));
    supertypes();
    List<ModuleContext> contexts = new ArrayList<>();
    JavaTypes javaTypes = new JavaTypes(classNames);
    modules.forEach(
        (unit, source) ->
            contexts.add(
                new ModuleContext(
                    unit,
                    source,
                    types,
                    api,
                    javaTypes,
                    coercion,
                    Objects.requireNonNull(classes.get(unit)),
                    functions)));
    UsedResults used = UsedResults.of(modules.keySet(), types);
    contexts.forEach(c -> FunctionTable.fill(c, functionsOf(c), used));
    return contexts.stream()
        .map(c -> new Emitted(new ModuleEmitter(c).emit(), c.ledger()))
        .toList();
  }

  private static String className(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String identifier = stem.replaceAll("[^\\p{L}\\p{N}_]", "_");
    return JavaNaming.className(identifier.isEmpty() ? "Program" : identifier);
  }

  private void nameClass(ProgramClass type, Map<ModuleUnit, ClassName> modules) {
    modules.forEach(
        (unit, name) -> {
          if (module(type.scope()) == unit.names().module()) {
            Set<String> taken = new HashSet<>(Set.of(name.simpleName(), "String", "Object"));
            classNames.values().forEach(c -> taken.add(c.simpleName()));
            String simple = ModuleContext.unique(JavaNaming.className(type.name()), taken);
            classNames.put(type, name.nestedClass(simple));
          }
        });
  }

  private static Scope module(Scope scope) {
    Scope at = scope;
    while (at.parent().isPresent()) {
      at = at.parent().get();
    }
    return at;
  }

  private List<ProgramFunction> functionsOf(ModuleContext context) {
    return types.functions().stream()
        .filter(f -> module(f.scope()) == context.unit().names().module())
        .toList();
  }

  /** Tells Java's rules of assignment between the classes that programs meet. */
  private void supertypes() {
    for (ApiSymbol.ClassSymbol symbol : api.classes()) {
      JavaTypes javaTypes = new JavaTypes(Map.of());
      for (ApiSymbol.ClassSymbol base : symbol.lineage()) {
        coercion.addSupertype(
            javaTypes.of(new Type.Object(symbol)), javaTypes.of(new Type.Object(base)));
      }
    }
    for (ProgramClass type : types.classes()) {
      ClassName name = Objects.requireNonNull(classNames.get(type));
      for (ProgramClass base : type.lineage()) {
        coercion.addSupertype(name, Objects.requireNonNull(classNames.get(base)));
        for (ApiSymbol.ClassSymbol symbol : base.apiBases()) {
          for (ApiSymbol.ClassSymbol each : symbol.lineage()) {
            coercion.addSupertype(name, new JavaTypes(Map.of()).of(new Type.Object(each)));
          }
        }
      }
    }
    for (ClassName callable : List.of(RuntimeNames.FUNCTION, RuntimeNames.TYPE)) {
      coercion.addSupertype(callable, RuntimeNames.CALLABLE);
    }
  }
}
