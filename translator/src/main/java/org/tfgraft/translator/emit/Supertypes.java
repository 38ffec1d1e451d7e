package org.tfgraft.translator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tfgraft.translator.api.ApiSymbol.ClassSymbol;
import org.tfgraft.translator.api.ApiTable;
import org.tfgraft.translator.types.ProgramClass;
import org.tfgraft.translator.types.Type;

/** What each Java class that a program meets extends: the runtime's and the program's own. */
final class Supertypes {
  private final ApiTable api;
  private final JavaTypes javaTypes;
  private final Map<TypeName, Set<TypeName>> known = new HashMap<>();

  Supertypes(ApiTable api, JavaTypes javaTypes, Iterable<ProgramClass> classes) {
    this.api = api;
    this.javaTypes = javaTypes;
    classes.forEach(type -> known.put(javaTypes.of(type), ofProgram(type)));
    for (ClassName callable : List.of(RuntimeNames.FUNCTION, RuntimeNames.TYPE)) {
      of(callable).add(RuntimeNames.CALLABLE);
    }
  }

  /** The types that a value of a type has besides its own. */
  Set<TypeName> of(TypeName type) {
    Set<TypeName> all = known.get(type);
    if (all == null) {
      all = ofRuntime(type);
      known.put(type, all);
    }
    return all;
  }

  private Set<TypeName> ofProgram(ProgramClass type) {
    Set<TypeName> all = new HashSet<>();
    for (ProgramClass base : type.lineage()) {
      all.add(javaTypes.of(base));
      base.apiBases().forEach(symbol -> addLineage(symbol, all));
    }
    return all;
  }

  private Set<TypeName> ofRuntime(TypeName type) {
    Set<TypeName> all = new HashSet<>();
    if (type.equals(JavaTypes.OBJECT)) {
      return all;
    }
    TypeName raw = type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
    for (ClassSymbol symbol : api.classesOfJava(raw.toString())) {
      if (javaTypes.of(new Type.Object(symbol)).equals(type)) {
        addLineage(symbol, all);
      }
    }
    return all;
  }

  private void addLineage(ClassSymbol symbol, Set<TypeName> all) {
    symbol.lineage().forEach(base -> all.add(javaTypes.of(new Type.Object(base))));
  }
}
