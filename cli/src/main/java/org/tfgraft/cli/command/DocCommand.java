package org.tfgraft.cli.command;

import java.io.PrintWriter;
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
      "  tfgraft doc --format json notebook.ipynb    the same as JSON, a class for each line"
    })
public final class DocCommand implements Callable<Integer> {
  /** The forms of the report. */
  enum Format {
    text,
    json
  }

  private final Session session;

  @Spec private CommandSpec spec;
  @Mixin private TranslationOptions translation;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "Sentences, or a JSON object.")
  private Format format;

  @Option(
      names = "--kernel",
      paramLabel = "auto|shared|fresh",
      defaultValue = "auto",
      description =
          "Which snippets share names and a graph. By default what the document shows decides; where"
              + " it shows nothing, a snippet that imports TensorFlow begins anew.")
  private KernelMode kernels;

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
      return report(study(translation.inputs(session).page(input)));
    } catch (InputException e) {
      session.complain(String.valueOf(e.getMessage()));
      return ExitCode.USAGE;
    }
  }

  private StudiedDocument study(Document document) {
    DocumentStudy.Options options = new DocumentStudy.Options(kernels, translation.isRepairing());
    Translations translations = new Translations(translation, session.folder());
    ProgramCompiler compiler = new ProgramCompiler(ProgramRunner.classPath());
    try (Progress progress = Progress.overSnippets(document.snippets().size(), session.streams())) {
      return StudiedDocument.of(document, options, translations, compiler, done -> progress.step());
    }
  }

  private int report(StudiedDocument studied) {
    PrintWriter out = session.streams().outWriter();
    out.print(format == Format.json ? PrettyJson.of(studied.json()) : studied.text());
    out.flush();
    return studied.hasUnsupported()
        ? ExitCode.UNSUPPORTED
        : studied.hasWrong() ? ExitCode.FAILED : ExitCode.DONE;
  }
}
