package org.tfgraft.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import org.tfgraft.cli.command.TranslationOptions;
import org.tfgraft.cli.execute.CacheDirectory;
import org.tfgraft.cli.execute.ProgramExecution;
import org.tfgraft.cli.execute.WarmStart;
import org.tfgraft.cli.input.Inputs;
import org.tfgraft.cli.input.SourceFolder;
import org.tfgraft.translator.document.Document;
import org.tfgraft.translator.source.Diagnostic;
import org.tfgraft.translator.source.SourceFile;
import picocli.CommandLine.Help.Ansi;

/** What the commands of one run of the tool share. */
public final class Session {
  private final Streams streams;
  private final CacheDirectory cache;
  private final String stamp;
  private final List<String> commandLine;
  private final SourceFolder folder = new SourceFolder();

  Session(Streams streams, CacheDirectory cache, String stamp, List<String> commandLine) {
    this.streams = streams;
    this.cache = cache;
    this.stamp = stamp;
    this.commandLine = List.copyOf(commandLine);
  }

  public Streams streams() {
    return streams;
  }

  public List<String> commandLine() {
    return commandLine;
  }

  public SourceFolder folder() {
    return folder;
  }

  /**
   * Files as the user names them.
   *
   * @param studied the programs of a document that has to be run to know what it means
   */
  public Inputs inputs(Inputs.Reading reading, Function<Document, List<SourceFile>> studied) {
    return new Inputs(streams.in(), folder, reading, this::tell, studied);
  }

  public ProgramBuilder builder(TranslationOptions options) {
    return new ProgramBuilder(cache, stamp, folder, options);
  }

  public ProgramExecution execution() {
    return new ProgramExecution(streams.out(), streams.err());
  }

  public WarmStart warmStart() {
    return new WarmStart(cache, stamp, execution());
  }

  /** Shows diagnostics, with colours if a person looks on. */
  public void show(List<Diagnostic> diagnostics) {
    PrintWriter err = streams.errWriter();
    for (Diagnostic diagnostic : diagnostics) {
      String text = diagnostic.render();
      String word = diagnostic.kind().severity().word() + ":";
      int at = text.indexOf(word);
      String coloured = coloured(diagnostic.isError() ? "bold,red" : "bold,yellow", word);
      err.println(text.substring(0, at) + coloured + text.substring(at + word.length()));
    }
  }

  /** Says something, whole lines of it, on standard error. */
  public void tell(String lines) {
    PrintWriter err = streams.errWriter();
    err.print(lines);
    err.flush();
  }

  /** Says what is wrong with the command line or an input. */
  public void complain(String message) {
    streams.errWriter().println("tfgraft: " + coloured("bold,red", "error:") + " " + message);
  }

  static Ansi ansi(boolean terminal) {
    boolean wanted = terminal && System.getenv("NO_COLOR") == null;
    return wanted ? Ansi.ON : Ansi.OFF;
  }

  private String coloured(String style, String word) {
    return ansi(streams.errIsTerminal()).string("@|" + style + " " + word + "|@");
  }
}
