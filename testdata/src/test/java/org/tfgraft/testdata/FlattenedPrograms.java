package org.tfgraft.testdata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tfgraft.cli.Translations;
import org.tfgraft.cli.command.TranslationOptions;
import org.tfgraft.cli.document.DocumentStudy;
import org.tfgraft.cli.document.Finding;
import org.tfgraft.cli.document.KernelMode;
import org.tfgraft.cli.document.Outcome;
import org.tfgraft.cli.document.StudiedDocument;
import org.tfgraft.cli.execute.ProgramCompiler;
import org.tfgraft.cli.execute.ProgramRunner;
import org.tfgraft.cli.input.SourceFolder;
import org.tfgraft.testdata.random.RecordedProgram;
import org.tfgraft.translator.document.Documents;
import org.tfgraft.translator.document.UnreadableDocumentException;
import org.tfgraft.translator.repair.CodeRepairs;
import org.tfgraft.translator.repair.CodeStatement;
import org.tfgraft.translator.repair.MappedSource;
import org.tfgraft.translator.repair.StatementParser;
import org.tfgraft.translator.source.CodeLine;

/** Programs as posts that have lost their indentation and show what the programs print. */
final class FlattenedPrograms {
  private static final int LONGEST_CASE = 70;

  /** Lines of a random program that is cut to be short. */
  private static final int SHORT = 60;

  private final Translations translations =
      new Translations(new TranslationOptions(), new SourceFolder());
  private final ProgramCompiler compiler = new ProgramCompiler(ProgramRunner.classPath());

  /** A program to be flattened. */
  record Original(String name, String text) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** What became of a program. */
  enum Result {
    FIRST,
    /** Another graph comes first, the right one is among the answers. */
    AMONG,
    /** The right graph is not among the answers. */
    LOST,
    /** Another graph is said to be the only one. */
    WRONG
  }

  /** The cases that are one file. */
  static List<Original> cases() {
    return Case.valid().stream()
        .filter(it -> it.files().stream().filter(file -> file.endsWith(".py")).count() == 1)
        .map(it -> new Original(it.toString(), it.program().text()))
        .filter(it -> it.text().lines().count() <= LONGEST_CASE)
        .toList();
  }

  /** The recorded random programs, some hundred lines each. */
  static List<Original> longPrograms() {
    return RecordedProgram.load().stream()
        .map(it -> new Original(it.toString(), it.text()))
        .toList();
  }

  /** The beginnings of the same programs. */
  static List<Original> shortPrograms() {
    return longPrograms().stream().map(FlattenedPrograms::beginning).toList();
  }

  /** What comes before the last statement of the program that begins in so many lines. */
  private static Original beginning(Original program) {
    List<String> lines = program.text().lines().toList();
    int end = lines.size();
    while (end > SHORT || (end < lines.size() && goesOn(lines.get(end)))) {
      end--;
    }
    return new Original(
        program.name() + ", its beginning", String.join("\n", lines.subList(0, end)) + "\n");
  }

  private static boolean goesOn(String line) {
    return !line.matches("(?!(elif|else|except|finally)\\b)[\\w@].*");
  }

  /** Flattens a program and looks what is found. */
  Result result(Original program) {
    Outcome outcome = studied(post(program.text(), "")).outcome();
    Finding finding = studied(post(flat(program.text()), output(outcome)));
    List<MappedSource> answers = finding.readings().agree() > 0 ? finding.answers() : List.of();
    for (int i = 0; i < answers.size(); i++) {
      Outcome answer = studied(post(answers.get(i).text(), "")).outcome();
      if (answer.graph().equals(outcome.graph())) {
        return i == 0 ? Result.FIRST : Result.AMONG;
      }
    }
    boolean claimed = finding.readings().complete() && !answers.isEmpty();
    return claimed ? Result.WRONG : Result.LOST;
  }

  private Finding studied(String post) {
    try {
      return StudiedDocument.of(
              Documents.read("post.md", post, Optional.empty()),
              new DocumentStudy.Options(KernelMode.auto, true),
              translations,
              compiler,
              done -> {})
          .findings()
          .get(0);
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }

  private static String post(String code, String output) {
    String shown = output.isEmpty() ? "" : "\nIt prints:\n\n````output\n" + output + "````\n";
    return "# A post\n\n````python\n" + code + "````\n" + shown;
  }

  private static String output(Outcome outcome) {
    return outcome.stdout()
        + outcome
            .error()
            .map(e -> "Traceback (most recent call last):\n" + e.type() + ": " + e.message() + "\n")
            .orElse("");
  }

  /** The program without the white space before its statements. */
  private static String flat(String program) {
    List<CodeLine> lines = new ArrayList<>();
    program.lines().forEach(line -> lines.add(new CodeLine(lines.size() + 1, line)));
    StringBuilder flat = new StringBuilder();
    for (CodeStatement statement :
        new CodeRepairs(new StatementParser()).asItStands(lines).statements()) {
      flat.append(statement.text()).append('\n');
    }
    return flat.toString();
  }
}
