package org.tfgraft.cli.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tfgraft.cli.ExitCode;
import org.tfgraft.cli.Session;
import org.tfgraft.cli.Translations;
import org.tfgraft.cli.input.InputException;
import org.tfgraft.cli.input.Inputs;
import org.tfgraft.cli.input.Project;
import org.tfgraft.translator.Translation;
import org.tfgraft.translator.emit.Ledger;
import org.tfgraft.translator.source.SourceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what of programs is and is not translated. */
@Command(
    name = "check",
    description = {
      "Tell what is and is not translated, line by line, and how many expressions have a type.",
      "",
      "Every statement is in exactly one class: translated; translated under an assumption; left"
          + " out, with the reason; not translated."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tfgraft check model.py",
      "  tfgraft check --types model.py",
      "  tfgraft check --format json src/ > ledger.json"
    })
public final class CheckCommand implements Callable<Integer> {
  /** How the ledger is printed. */
  enum Format {
    text,
    json
  }

  private final Session session;

  @Mixin private TranslationOptions translation;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "For people, or one JSON object.")
  private Format format;

  @Option(
      names = "--types",
      description =
          "Also tell the type of each function, attribute and variable, and each place that"
              + " stayed dynamic with the reason.")
  private boolean types;

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

  public CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try {
      Inputs files = translation.inputs(session);
      return check(files.all(inputs), files);
    } catch (InputException e) {
      session.complain(String.valueOf(e.getMessage()));
      return ExitCode.USAGE;
    }
  }

  private int check(List<Project> projects, Inputs files) {
    Translations translations = new Translations(translation, session.folder());
    Map<SourceFile, Translation> results = new LinkedHashMap<>();
    int highest = ExitCode.DONE;
    try (Progress progress = Progress.over(projects.size(), session.streams())) {
      for (Project project : projects) {
        results.putAll(translations.translate(project));
        progress.step();
      }
    }
    for (Translation result : results.values()) {
      session.show(result.diagnostics());
      highest = Math.max(highest, LedgerSummary.exitCode(result));
    }
    List<DocumentLedger> documents =
        results.keySet().stream()
            .flatMap(it -> files.document(it).stream())
            .map(DocumentLedger::new)
            .toList();
    PrintWriter out = session.streams().outWriter();
    out.print(
        format == Format.json
            ? LedgerJson.of(results, documents, types)
            : text(results, documents));
    out.flush();
    return highest;
  }

  private String text(Map<SourceFile, Translation> results, List<DocumentLedger> documents) {
    StringBuilder text = new StringBuilder();
    documents.forEach(it -> text.append(it.text()));
    long expressions = 0;
    long typed = 0;
    for (Map.Entry<SourceFile, Translation> result : results.entrySet()) {
      Translation translated = result.getValue();
      for (Ledger.Entry entry : translated.ledger()) {
        if (entry.outcome() != Ledger.Outcome.TRANSLATED) {
          text.append(LedgerSummary.line(entry)).append('\n');
        }
      }
      if (types) {
        translated.types().get().forEach(it -> text.append(TypeText.of(it)));
      }
      if (!translated.isRejected()) {
        text.append(LedgerSummary.sums(result.getKey(), translated)).append('\n');
      }
      expressions += translated.typeShare().expressions();
      typed += translated.typeShare().typed();
    }
    if (expressions > 0) {
      text.append(
          String.format(
              Locale.ROOT,
              "%d of %d expressions have a static type (%.1f%%)%n",
              typed,
              expressions,
              100.0 * typed / expressions));
    }
    return text.toString();
  }
}
