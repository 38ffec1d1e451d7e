package org.tfgraft.cli.document;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tfgraft.translator.document.Snippet;
import org.tfgraft.translator.repair.CodeStatement;
import org.tfgraft.translator.repair.Fragment;
import org.tfgraft.translator.repair.MappedSource;
import org.tfgraft.translator.repair.ReadingSpace;
import org.tfgraft.translator.repair.Repair;
import org.tfgraft.translator.repair.StatementNames;

/**
 * A snippet made ready to be read: repaired, with the beginning that an earlier snippet may hold.
 *
 * @param fragments the code, that of an earlier snippet whose last block is missing first
 * @param readable whether every statement is Python
 * @param readings the ways to indent it
 * @param count how many they are; empty if too many to count
 */
record Unit(
    Snippet snippet,
    List<Fragment> fragments,
    List<Repair> repairs,
    boolean readable,
    ReadingSpace readings,
    Optional<BigInteger> count) {
  Unit {
    fragments = List.copyOf(fragments);
    repairs = List.copyOf(repairs);
  }

  static Unit of(
      Snippet snippet, List<Fragment> fragments, List<Repair> repairs, boolean readable) {
    ReadingSpace readings = new ReadingSpace(fragments);
    boolean intact = fragments.size() == 1 && fragments.get(0).intact();
    return new Unit(
        snippet,
        fragments,
        repairs,
        readable,
        readings,
        intact ? Optional.of(BigInteger.ONE) : readings.count());
  }

  List<CodeStatement> statements() {
    return fragments.stream().flatMap(f -> f.statements().stream()).toList();
  }

  /** The statements of this snippet alone. */
  List<CodeStatement> own() {
    return fragments.get(fragments.size() - 1).statements();
  }

  /** Whether there is only one way to read it. */
  boolean isIntact() {
    return fragments.size() == 1 && fragments.get(0).intact();
  }

  /** Whether its indentation has to be found. */
  boolean lostIndentation() {
    return fragments.stream().anyMatch(fragment -> !fragment.intact());
  }

  /** The code as it stands. */
  MappedSource asItStands() {
    return MappedSource.of(statements());
  }

  /** Names that it binds anywhere. */
  Set<String> binds() {
    Set<String> names = new HashSet<>();
    statements().forEach(s -> names.addAll(StatementNames.of(s).binds()));
    return names;
  }

  /** Names that it reads and binds nowhere. */
  Set<String> needs() {
    Set<String> bound = binds();
    Set<String> names = new LinkedHashSet<>();
    for (CodeStatement statement : statements()) {
      bound.addAll(StatementNames.of(statement).parameters());
      names.addAll(StatementNames.of(statement).uses());
    }
    names.removeAll(bound);
    return names;
  }
}
