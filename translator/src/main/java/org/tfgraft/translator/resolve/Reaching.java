package org.tfgraft.translator.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * The bindings of each variable that reach a place. A branch only notes where it differs from the
 * place that it leaves, so that it costs what it changes.
 */
final class Reaching {
  private final Optional<Reaching> base;
  private final Map<Symbol, Set<Integer>> own = new HashMap<>();

  Reaching() {
    this.base = Optional.empty();
  }

  /** A branch that begins where the base is; the base does not change while the branch is used. */
  Reaching(Reaching base) {
    this.base = Optional.of(base);
  }

  Set<Integer> of(Symbol symbol) {
    Set<Integer> found = own.get(symbol);
    return found != null ? found : base.map(b -> b.of(symbol)).orElse(Set.of());
  }

  void put(Symbol symbol, Set<Integer> bindings) {
    own.put(symbol, bindings);
  }

  void add(Symbol symbol, int binding) {
    own.put(symbol, union(of(symbol), Set.of(binding), IntUnaryOperator.identity()));
  }

  /** Adds what reaches another place, its base, to everything that is different here. */
  void addFrom(Reaching other, IntUnaryOperator root) {
    own.replaceAll((symbol, bindings) -> union(bindings, other.of(symbol), root));
  }

  /** Goes on where several branches end that began here: each variable has what any of them has. */
  void replaceByAny(List<Reaching> branches, IntUnaryOperator root) {
    Set<Symbol> changed = new HashSet<>();
    branches.forEach(b -> b.collectChanged(this, changed));
    for (Symbol symbol : changed) {
      Set<Integer> all = Set.of();
      for (Reaching branch : branches) {
        all = union(all, branch.of(symbol), root);
      }
      own.put(symbol, all);
    }
  }

  private void collectChanged(Reaching since, Set<Symbol> into) {
    if (this != since) {
      into.addAll(own.keySet());
      base.ifPresent(b -> b.collectChanged(since, into));
    }
  }

  /** Both together; bindings that are one by now count once. */
  private static Set<Integer> union(Set<Integer> left, Set<Integer> right, IntUnaryOperator root) {
    if (left.equals(right)) {
      return left;
    }
    Set<Integer> both = new HashSet<>();
    left.forEach(d -> both.add(root.applyAsInt(d)));
    right.forEach(d -> both.add(root.applyAsInt(d)));
    return both;
  }
}
