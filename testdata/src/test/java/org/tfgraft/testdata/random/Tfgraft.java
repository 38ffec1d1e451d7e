package org.tfgraft.testdata.random;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.tfgraft.cli.execute.CompiledProgram;
import org.tfgraft.cli.execute.FactsWriter;
import org.tfgraft.cli.execute.JavaSource;
import org.tfgraft.cli.execute.ProgramCompiler;
import org.tfgraft.cli.execute.ProgramFacts;
import org.tfgraft.cli.execute.ProgramRequest;
import org.tfgraft.cli.execute.ProgramRunner;
import org.tfgraft.translator.Translation;
import org.tfgraft.translator.Translator;
import org.tfgraft.translator.TranslatorOptions;
import org.tfgraft.translator.source.Diagnostic;
import org.tfgraft.translator.source.SourceFile;
import org.tfgraft.translator.source.SourcePath;
import org.tfgraft.translator.source.SourcePlace;

/** Our side: many programs are translated, compiled at once, and run one after the other. */
final class Tfgraft {
  private static final String PROGRAM = "program.py";
  private static final String MAIN = "Program";
  private static final int MOST_SECONDS = 30;

  /** Threads that wait for programs. */
  private static final ExecutorService PROGRAMS = Executors.newCachedThreadPool();

  private final Translator translator = new Translator();
  private final ProgramCompiler compiler = ProgramCompiler.strict(ProgramRunner.classPath());

  /** The Java of one program; none if the program was rejected. */
  private record Unit(
      Path folder, Optional<String> mainClass, List<JavaSource> sources, ProgramFacts rejected) {}

  /** What we make of the programs in some folders. */
  List<JsonObject> run(List<Path> folders) {
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < folders.size(); i++) {
      units.add(translate(folders.get(i), "p" + i));
    }
    Map<String, byte[]> classes = new TreeMap<>();
    Map<String, String> failures = new HashMap<>();
    compile(
        units.stream().filter(unit -> unit.mainClass().isPresent()).toList(), classes, failures);
    return units.stream()
        .map(unit -> run(unit, classes, failures))
        .map(facts -> JsonParser.parseString(new FactsWriter(true).line(facts)).getAsJsonObject())
        .toList();
  }

  private Unit translate(Path folder, String javaPackage) {
    ProgramFacts none = ProgramFacts.uncompiled(PROGRAM);
    try {
      SourceFile file = SourceFile.decode(PROGRAM, Files.readAllBytes(folder.resolve(PROGRAM)));
      Translation translation =
          translator.translate(
              file, new TranslatorOptions(javaPackage, Optional.empty(), SourcePath.EMPTY));
      if (translation.isRejected()) {
        Diagnostic first =
            translation.diagnostics().stream()
                .filter(Diagnostic::isError)
                .findFirst()
                .orElseThrow();
        return new Unit(
            folder,
            Optional.empty(),
            List.of(),
            ProgramFacts.rejected(
                PROGRAM, first.message(), new SourcePlace(PROGRAM, first.span().startLine())));
      }
      List<JavaSource> sources =
          translation.files().stream()
              .map(java -> new JavaSource(java.qualifiedName(), java.text()))
              .toList();
      return new Unit(folder, Optional.of(translation.mainClass()), sources, none);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles all programs at once; if some do not compile, halves show which. */
  private void compile(
      List<Unit> units, Map<String, byte[]> classes, Map<String, String> failures) {
    if (units.isEmpty()) {
      return;
    }
    List<JavaSource> sources = units.stream().flatMap(unit -> unit.sources().stream()).toList();
    try {
      classes.putAll(compiler.compile(MAIN, sources).classes());
    } catch (ProgramCompiler.JavaRejected e) {
      if (units.size() == 1) {
        failures.put(units.get(0).mainClass().orElseThrow(), String.valueOf(e.getMessage()));
        return;
      }
      int half = units.size() / 2;
      compile(units.subList(0, half), classes, failures);
      compile(units.subList(half, units.size()), classes, failures);
    }
  }

  private ProgramFacts run(Unit unit, Map<String, byte[]> classes, Map<String, String> failures) {
    if (unit.mainClass().isEmpty()) {
      return unit.rejected();
    }
    String mainClass = unit.mainClass().get();
    if (failures.containsKey(mainClass)) {
      return ProgramFacts.uncompiled(PROGRAM).withStdout(failures.get(mainClass));
    }
    Map<String, byte[]> own = new TreeMap<>();
    String folder = mainClass.substring(0, mainClass.indexOf('.') + 1);
    classes.forEach(
        (name, code) -> {
          if (name.startsWith(folder)) {
            own.put(name, code);
          }
        });
    ProgramRequest request =
        new ProgramRequest(
            PROGRAM,
            unit.folder().toString(),
            ProgramRequest.Evaluation.FULL,
            ProgramRequest.Operations.LISTED,
            List.of());
    CompiledProgram program = new CompiledProgram(mainClass, own);
    return CompletableFuture.supplyAsync(() -> facts(program, request), PROGRAMS)
        .orTimeout(MOST_SECONDS, TimeUnit.SECONDS)
        .exceptionally(Tfgraft::broken)
        .join();
  }

  private static ProgramFacts facts(CompiledProgram program, ProgramRequest request) {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    ProgramRunner runner = new ProgramRunner(output, OutputStream.nullOutputStream());
    ProgramFacts facts = runner.run(program, request, new Deadline(MOST_SECONDS - 10)).facts();
    return facts.withStdout(output.toString(StandardCharsets.UTF_8));
  }

  /**
   * What is told of a program that does not end, whose thread is left to itself, or that breaks us.
   */
  private static ProgramFacts broken(Throwable failure) {
    return ProgramFacts.uncompiled(PROGRAM).withStdout("it breaks tfgraft: " + failure);
  }
}
