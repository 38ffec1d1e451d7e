package org.tfgraft.translator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tfgraft.translator.api.ApiTable;
import org.tfgraft.translator.ast.PythonVersion;
import org.tfgraft.translator.emit.Ledger;
import org.tfgraft.translator.emit.ProgramEmitter;
import org.tfgraft.translator.infer.ModuleUnit;
import org.tfgraft.translator.infer.TypeInference;
import org.tfgraft.translator.infer.Types;
import org.tfgraft.translator.modules.ModuleSource;
import org.tfgraft.translator.modules.Program;
import org.tfgraft.translator.modules.ProgramReader;
import org.tfgraft.translator.report.TypeReport;
import org.tfgraft.translator.source.Diagnostic;
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

  /** Translates a program: a file, and the files that it imports. */
  public Translation translate(SourceFile file, TranslatorOptions options) {
    Program program = read(List.of(ModuleSource.main(file)), options);
    if (program.hasErrors()) {
      return Translation.rejected(program.diagnostics());
    }
    List<Translation> modules = new ArrayList<>(translate(program, options).values());
    return Translation.joined(modules, program.diagnostics());
  }

  /**
   * Translates files that belong together, each of which may be run and may be imported by others.
   * A file that is not Python is rejected, the others go on.
   */
  public Map<SourceFile, Translation> translateProject(
      List<ModuleSource> files, TranslatorOptions options) {
    Program program = read(files, options);
    Map<SourceFile, Translation> all = new LinkedHashMap<>();
    Map<SourceFile, Translation> translated = translate(program, options);
    for (ModuleSource source : files) {
      Translation done = translated.remove(source.file());
      all.put(source.file(), done == null ? Translation.rejected(of(source, program)) : done);
    }
    all.putAll(translated);
    return all;
  }

  private static List<Diagnostic> of(ModuleSource source, Program program) {
    return program.diagnostics().stream().filter(d -> d.file() == source.file()).toList();
  }

  private Program read(List<ModuleSource> files, TranslatorOptions options) {
    return ProgramReader.read(files, options.path(), options.version(), api);
  }

  private Map<SourceFile, Translation> translate(Program program, TranslatorOptions options) {
    List<ModuleUnit> units = program.modules().stream().map(ModuleUnit::of).toList();
    Map<SourceFile, Translation> translations = new LinkedHashMap<>();
    if (units.isEmpty()) {
      return translations;
    }
    boolean old = units.get(0).module().version() == PythonVersion.PYTHON_2;
    ApiTable table = old ? api.forPython2() : api;
    Types types = TypeInference.infer(units, table);
    for (ProgramEmitter.Emitted emitted :
        new ProgramEmitter(types, table, options.javaPackage()).emit(units)) {
      ModuleUnit unit = emitted.unit();
      List<Ledger.Entry> ledger = emitted.ledger().entries();
      translations.put(
          unit.source().file(),
          new Translation(
              List.of(emitted.java()),
              ledger,
              TypeCount.of(unit.module(), types),
              unit.module().comments().size(),
              () -> List.of(TypeReport.of(unit, types)),
              of(unit.source(), program)));
    }
    return translations;
  }
}
