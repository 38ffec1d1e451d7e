package org.tfgraft.translator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tfgraft.translator.api.ApiTable;
import org.tfgraft.translator.ast.PythonModule;
import org.tfgraft.translator.emit.ProgramEmitter;
import org.tfgraft.translator.infer.ModuleUnit;
import org.tfgraft.translator.infer.TypeInference;
import org.tfgraft.translator.infer.Types;
import org.tfgraft.translator.parse.PythonAstParser;
import org.tfgraft.translator.resolve.Resolver;
import org.tfgraft.translator.source.Diagnostics;
import org.tfgraft.translator.source.SourceFile;

/** Python in, Java out: the stages in their order. */
public final class Translator {
  private final ApiTable api;

  public Translator() {
    this(ApiTable.load());
  }

  public Translator(ApiTable api) {
    this.api = api;
  }

  /** Translates a program of one file. */
  public Translation translate(SourceFile file, TranslatorOptions options) {
    Diagnostics diagnostics = new Diagnostics(file);
    PythonModule module = PythonAstParser.parse(file, options.version(), diagnostics);
    if (diagnostics.hasErrors()) {
      return new Translation(
          List.of(), List.of(), new Translation.TypeShare(0, 0), 0, diagnostics.asList());
    }
    ModuleUnit unit = new ModuleUnit("__main__", module, Resolver.resolve(module));
    Types types = TypeInference.infer(List.of(unit), api);
    Map<ModuleUnit, SourceFile> sources = new LinkedHashMap<>(Map.of(unit, file));
    List<ProgramEmitter.Emitted> emitted =
        new ProgramEmitter(types, api, options.javaPackage()).emit(sources);
    return new Translation(
        emitted.stream().map(ProgramEmitter.Emitted::java).toList(),
        emitted.stream().flatMap(e -> e.ledger().entries().stream()).toList(),
        TypeCount.of(module, types),
        module.comments().size(),
        diagnostics.asList());
  }
}
