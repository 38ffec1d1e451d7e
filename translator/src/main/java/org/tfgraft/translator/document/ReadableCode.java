package org.tfgraft.translator.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tfgraft.translator.repair.CodeRepairs;
import org.tfgraft.translator.repair.CodeStatement;
import org.tfgraft.translator.repair.Fragment;
import org.tfgraft.translator.repair.MappedSource;
import org.tfgraft.translator.repair.ReadingSpace;
import org.tfgraft.translator.repair.Repair;
import org.tfgraft.translator.repair.RepairedCode;
import org.tfgraft.translator.repair.StatementParser;
import org.tfgraft.translator.source.CodeLine;

/**
 * The code of a snippet so that Python can read it, without running anything: damaged statements
 * are repaired; where the indentation is lost, it is what people would most likely have written.
 *
 * @param lines with the lines of the document that they come from
 */
public record ReadableCode(List<CodeLine> lines, List<Repair> repairs) {
  public ReadableCode {
    lines = List.copyOf(lines);
    repairs = List.copyOf(repairs);
  }

  /** The code of a snippet. */
  public static ReadableCode of(Snippet snippet) {
    CodeRepairs repairs = new CodeRepairs(new StatementParser());
    RepairedCode code = repairs.repair(snippet.code());
    Fragment fragment = Fragment.of(code.statements());
    if (!code.isPython()) {
      return new ReadableCode(snippet.code(), List.of());
    }
    if (fragment.intact() && !fragment.endsOpen()) {
      return code.repairs().isEmpty()
          ? new ReadableCode(snippet.code(), List.of())
          : new ReadableCode(lines(MappedSource.of(code.statements())), code.repairs());
    }
    return indented(fragment.endsOpen() ? fragment.closed() : fragment, code);
  }

  private static ReadableCode indented(Fragment fragment, RepairedCode code) {
    List<Repair> repairs = new ArrayList<>(code.repairs());
    int head =
        fragment.statements().stream()
            .filter(CodeStatement::opensBlock)
            .findFirst()
            .map(CodeStatement::line)
            .orElse(fragment.statements().get(0).line());
    if (fragment.intact()) {
      return new ReadableCode(lines(MappedSource.of(fragment.statements())), repairs);
    }
    Optional<MappedSource> likeliest = likeliest(fragment);
    if (likeliest.isPresent()) {
      repairs.add(
          new Repair(
              head,
              Repair.Kind.LOST_INDENTATION,
              "the indentation is lost; this is what people would most likely have written,"
                  + " 'tfgraft doc' searches what the document means"));
    }
    return new ReadableCode(
        lines(likeliest.orElseGet(() -> MappedSource.of(code.statements()))), repairs);
  }

  private static Optional<MappedSource> likeliest(Fragment fragment) {
    return new ReadingSpace(List.of(fragment))
        .search(Set.of(), false)
        .next()
        .map(candidate -> candidate.reading().source());
  }

  private static List<CodeLine> lines(MappedSource source) {
    List<CodeLine> lines = new ArrayList<>();
    for (String line : source.text().lines().toList()) {
      lines.add(new CodeLine(source.documentLine(lines.size() + 1), line));
    }
    return lines;
  }
}
