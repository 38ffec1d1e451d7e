package org.tfgraft.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tfgraft.cli.ExitCode;
import org.tfgraft.cli.PrettyJson;
import org.tfgraft.cli.Session;
import org.tfgraft.cli.Translations;
import org.tfgraft.cli.document.DocumentStudy;
import org.tfgraft.cli.document.KernelMode;
import org.tfgraft.cli.document.StudiedDocument;
import org.tfgraft.cli.execute.ProgramCompiler;
import org.tfgraft.cli.execute.ProgramRunner;
import org.tfgraft.cli.input.InputException;
import org.tfgraft.translator.document.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what the snippets of a document claim, and what is true. */
@Command(
    name = "doc",
    description = {
      "Tell what the snippets of a document claim, and what is true.",
      "",
      "Every snippet is found, repaired where it is damaged, and run as the Java that 'tfgraft"
          + " translate' shows. What it does is compared with what the document shows as printed,"
          + " asserts, or says in comments. Where the indentation is lost, all readings that Python"
          + " accepts are searched for those that do what the document says."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tfgraft doc post.md                         each snippet with its verdict",
      "  tfgraft doc --format json notebook.ipynb    the same as JSON, a class for each line",
      "  tfgraft doc --format html post.md > p.html  a page: document, Java and names side by side",
      "  tfgraft doc --extract programs post.md      the repaired programs as files, too"
    })
public final class DocCommand implements Callable<Integer> {
  /** The forms of the report. */
  enum Format {
    text,
    json,
    html
  }

  /** Larger documents are data, and would take hours. */
  private static final int MOST_SNIPPETS = 1000;

  private final Session session;

  @Spec private CommandSpec spec;
  @Mixin private TranslationOptions translation;

  @Option(
      names = "--format",
      paramLabel = "text|json|html",
      defaultValue = "text",
      description = "Sentences, a JSON object, or a page that a browser shows.")
  private Format format;

  @Option(
      names = "--kernel",
      paramLabel = "auto|shared|fresh",
      defaultValue = "auto",
      description =
          "Which snippets share names and a graph. By default what the document shows decides; where"
              + " it shows nothing, a snippet that imports TensorFlow begins anew.")
  private KernelMode kernels;

  @Option(
      names = "--extract",
      paramLabel = "DIR",
      description = "Write the repaired programs to a directory, a file for each kernel.")
  private Optional<Path> extract = Optional.empty();

  @Parameters(
      index = "0",
      paramLabel = "INPUT",
      description = "A notebook, a page, Markdown, plain text; or - for standard input.")
  private String input;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  public DocCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (!translation.isValid()) {
      throw new ParameterException(spec.commandLine(), "doc takes --python 2 or 3");
    }
    try {
      Document document = translation.inputs(session).page(input);
      if (document.snippets().size() > MOST_SNIPPETS) {
        throw new InputException(
            "%s holds %d snippets; doc looks at %d at most, so cut it in pieces"
                .formatted(input, document.snippets().size(), MOST_SNIPPETS));
      }
      Translations translations = new Translations(translation, session.folder());
      StudiedDocument studied = study(document, translations);
      if (extract.isPresent()) {
        extract(studied, extract.get());
      }
      print(studied, translations);
      return studied.hasUnsupported()
          ? ExitCode.UNSUPPORTED
          : studied.hasWrong() ? ExitCode.FAILED : ExitCode.DONE;
    } catch (InputException e) {
      session.complain(String.valueOf(e.getMessage()));
      return ExitCode.USAGE;
    }
  }

  private StudiedDocument study(Document document, Translations translations) {
    DocumentStudy.Options options = new DocumentStudy.Options(kernels, translation.isRepairing());
    ProgramCompiler compiler = new ProgramCompiler(ProgramRunner.classPath());
    try (Progress progress = Progress.overSnippets(document.snippets().size(), session.streams())) {
      return StudiedDocument.of(document, options, translations, compiler, done -> progress.step());
    }
  }

  private static void extract(StudiedDocument studied, Path directory) throws InputException {
    List<OutputFiles.TextFile> files = new ArrayList<>();
    studied.programs().forEach((name, text) -> files.add(new OutputFiles.TextFile(name, text)));
    try {
      new OutputFiles(directory, List.of()).write(files);
    } catch (IOException e) {
      throw new InputException(
          "%s cannot be written: %s".formatted(directory, String.valueOf(e.getMessage())));
    }
  }

  private void print(StudiedDocument studied, Translations translations) {
    PrintWriter out = session.streams().outWriter();
    out.print(
        switch (format) {
          case text -> studied.text();
          case json -> PrettyJson.of(studied.json());
          case html -> studied.html(translations);
        });
    out.flush();
  }
}
