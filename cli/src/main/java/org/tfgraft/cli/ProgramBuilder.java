package org.tfgraft.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tfgraft.cli.command.TranslationOptions;
import org.tfgraft.cli.execute.CacheDirectory;
import org.tfgraft.cli.execute.CompiledProgram;
import org.tfgraft.cli.execute.JavaSource;
import org.tfgraft.cli.execute.ProgramCache;
import org.tfgraft.cli.execute.ProgramCompiler;
import org.tfgraft.cli.execute.ProgramRunner;
import org.tfgraft.cli.input.ImportedFiles;
import org.tfgraft.cli.input.SourceFolder;
import org.tfgraft.translator.Translation;
import org.tfgraft.translator.source.SourceFile;

/** From a program's text to its classes, by way of the cache if it has been there before. */
public final class ProgramBuilder {
  private final ProgramCache cache;
  private final String stamp;
  private final SourceFolder folder;
  private final TranslationOptions options;
  private Optional<ProgramCompiler> compiler = Optional.empty();

  public ProgramBuilder(
      CacheDirectory cache, String stamp, SourceFolder folder, TranslationOptions options) {
    this.cache = new ProgramCache(cache);
    this.stamp = stamp;
    this.folder = folder;
    this.options = options;
  }

  /** A program that can be run, and the key under which it is kept; or why there is none. */
  public record Built(
      String key, Optional<CompiledProgram> program, Optional<Translation> translation) {}

  /** Translates and compiles a program unless that has been done before. */
  public Built build(SourceFile file) throws ProgramCompiler.JavaRejected {
    String key = key(file);
    Optional<CompiledProgram> kept = cache.find(key);
    if (kept.isPresent()) {
      return new Built(key, kept, Optional.empty());
    }
    ProgramCompiler javac = compiler();
    Translation translation = new Translations(options, folder).translate(file);
    if (translation.isRejected()) {
      return new Built(key, Optional.empty(), Optional.of(translation));
    }
    List<JavaSource> sources =
        translation.files().stream()
            .map(java -> new JavaSource(java.qualifiedName(), java.text()))
            .toList();
    CompiledProgram program = javac.compile(translation.mainClass(), sources);
    cache.store(key, program);
    return new Built(key, Optional.of(program), Optional.of(translation));
  }

  private ProgramCompiler compiler() {
    if (compiler.isEmpty()) {
      compiler = Optional.of(new ProgramCompiler(ProgramRunner.classPath()));
    }
    return compiler.get();
  }

  private String key(SourceFile file) {
    List<Path> searchPath = options.searchPath(file);
    List<String> parts = new ArrayList<>();
    parts.add(stamp);
    parts.add(options.toString());
    parts.add(file.name());
    parts.add(file.text());
    parts.add(file.parts().toString());
    parts.addAll(new ImportedFiles(folder, searchPath).of(file.text()));
    return ProgramCache.key(parts);
  }
}
