package org.tfgraft.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tfgraft.cli.ExitCode;
import org.tfgraft.cli.Session;
import org.tfgraft.cli.Translations;
import org.tfgraft.cli.execute.JavaSource;
import org.tfgraft.cli.input.InputException;
import org.tfgraft.cli.input.Inputs;
import org.tfgraft.cli.input.Project;
import org.tfgraft.translator.Translation;
import org.tfgraft.translator.source.SourceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the Java of programs. */
@Command(
    name = "translate",
    description = {
      "Translate Python programs to Java.",
      "",
      "Every program that is Python gives Java that compiles; what is not supported becomes a stub"
          + " that throws when it is reached, and is listed on standard error."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tfgraft translate model.py                           to standard output",
      "  tfgraft translate -o src/main/java --package com.example.nets nets/",
      "",
      "The Java needs the runtime: javac -cp 'cli/target/tfgraft/lib/*' Model.java"
    })
public final class TranslateCommand implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec spec;
  @Mixin private TranslationOptions translation;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Write the files under this directory, each whole or not at all.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--package",
      paramLabel = "P",
      defaultValue = "",
      description = "The Java package of the classes.")
  private String javaPackage;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Python files, directories of them, notebooks, documents with code, or - .")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  public TranslateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (!javaPackage.isEmpty() && !javaPackage.matches("\\w+(\\.\\w+)*")) {
      throw new ParameterException(
          spec.commandLine(), "'%s' is not a Java package".formatted(javaPackage));
    }
    translation.inPackage(javaPackage);
    try {
      Inputs files = translation.inputs(session);
      return translate(files.all(inputs), files);
    } catch (InputException e) {
      session.complain(String.valueOf(e.getMessage()));
      return ExitCode.USAGE;
    }
  }

  private int translate(List<Project> projects, Inputs read) throws InputException {
    Translations translations = new Translations(translation, session.folder());
    Map<SourceFile, Translation> results = new LinkedHashMap<>();
    try (Progress progress = Progress.over(projects.size(), session.streams())) {
      for (Project project : projects) {
        results.putAll(translations.translate(project));
        progress.step();
      }
    }
    List<JavaSource> java = new ArrayList<>();
    int highest = ExitCode.DONE;
    for (Map.Entry<SourceFile, Translation> entry : results.entrySet()) {
      Translation result = entry.getValue();
      read.document(entry.getKey()).ifPresent(it -> session.tell(new DocumentLedger(it).text()));
      session.show(result.diagnostics());
      highest = Math.max(highest, LedgerSummary.exitCode(result));
      if (!result.isRejected()) {
        session.tell(LedgerSummary.of(entry.getKey(), result));
        result.files().forEach(it -> java.add(new JavaSource(it.qualifiedName(), it.text())));
      }
    }
    List<SourceFile> files = List.copyOf(results.keySet());
    int written = output.isPresent() ? write(output.get(), java, files) : print(java);
    return Math.max(highest, written);
  }

  private int print(List<JavaSource> java) {
    var out = session.streams().outWriter();
    for (JavaSource source : java) {
      if (java.size() > 1) {
        out.println("// " + source.path());
      }
      out.print(source.text());
    }
    out.flush();
    return ExitCode.DONE;
  }

  private int write(Path directory, List<JavaSource> java, List<SourceFile> inputFiles)
      throws InputException {
    try {
      new OutputFiles(directory, inputFiles)
          .write(
              java.stream()
                  .map(source -> new OutputFiles.TextFile(source.path(), source.text()))
                  .toList());
      return ExitCode.DONE;
    } catch (IOException e) {
      throw new InputException(
          "%s cannot be written: %s".formatted(directory, String.valueOf(e.getMessage())));
    }
  }
}
