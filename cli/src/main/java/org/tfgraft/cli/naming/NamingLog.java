package org.tfgraft.cli.naming;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything that happened to names while a program ran, in the order in which it happened. */
public record NamingLog(List<Entry> entries) {
  public NamingLog {
    entries = List.copyOf(entries);
  }

  /** How operations and variables of that name were made; several in programs of several graphs. */
  List<Entry> operations(String name) {
    return entries.stream()
        .filter(entry -> nameOf(entry).filter(name::equals).isPresent())
        .toList();
  }

  /** What has that name without being an operation: scopes, shared names, partitioned variables. */
  List<Entry> others(String name) {
    String plain = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    List<Entry> found = entries.stream().filter(entry -> entry.isCalled(plain)).toList();
    List<Entry> variableScopes =
        found.stream().filter(entry -> entry.step() instanceof Step.VariableScope).toList();
    return variableScopes.isEmpty() ? found : variableScopes;
  }

  /** The look-up, or else the making of a variable, that an operation is the variable of. */
  Optional<Entry> makerOf(Entry operation) {
    String variable = nameOf(operation).orElse("") + ":0";
    return operation.path().stream()
        .filter(entry -> entry.decision().filter(it -> it.isMaking(variable)).isPresent())
        .findFirst();
  }

  /** The operation of the variable that a look-up ended in the making of; else the entry itself. */
  Entry madeOrItself(Entry entry) {
    return entries.stream()
        .filter(other -> other.graph() == entry.graph())
        .filter(other -> makerOf(other).filter(entry::equals).isPresent())
        .findFirst()
        .orElse(entry);
  }

  /** The later look-ups for the same shared name, whatever came of them. */
  List<Entry> askedAgain(Entry lookup) {
    Optional<String> shared =
        lookup.step() instanceof Step.Lookup first ? first.name() : Optional.empty();
    return entries.stream()
        .filter(entry -> entry != lookup && entry.graph() == lookup.graph())
        .filter(
            entry ->
                entry.step() instanceof Step.Lookup other
                    && shared.isPresent()
                    && other.name().equals(shared))
        .toList();
  }

  /** What a line did, itself or through what it called. */
  List<Entry> at(String file, long line) {
    return entries.stream().filter(entry -> entry.place().passes(file, line)).toList();
  }

  /** The names of all operations and scopes. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (Entry entry : entries) {
      nameOf(entry).ifPresent(names::add);
    }
    return names;
  }

  static Optional<String> nameOf(Entry entry) {
    return entry.step() instanceof Step.Operation operation
        ? Optional.of(operation.name())
        : Optional.empty();
  }

  /** How many graphs there are. */
  int graphs() {
    return entries.stream().mapToInt(Entry::graph).max().orElse(0) + 1;
  }
}
