package org.tfgraft.translator.emit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tfgraft.translator.emit.Placement.Local;

/**
 * The locals that certainly have a value at a place. A branch only notes where it differs from the
 * place that it leaves, so that it costs what it changes.
 */
final class AssignedLocals {
  private final Optional<AssignedLocals> base;
  private final Map<Local, Boolean> own = new HashMap<>();

  AssignedLocals() {
    this.base = Optional.empty();
  }

  /** A branch that begins where the base is; the base does not change while the branch is used. */
  AssignedLocals(AssignedLocals base) {
    this.base = Optional.of(base);
  }

  boolean contains(Local local) {
    Boolean found = own.get(local);
    return found != null ? found : base.filter(b -> b.contains(local)).isPresent();
  }

  void add(Local local) {
    own.put(local, true);
  }

  void remove(Local local) {
    own.put(local, false);
  }

  /** Goes on where several branches end that began here: with what all of them have. */
  void goOn(List<AssignedLocals> ends) {
    for (Local local : changed(ends)) {
      own.put(local, ends.stream().allMatch(e -> e.contains(local)));
    }
  }

  /**
   * The same, but some statements come between that began with less: what they assign is added,
   * what they take away is gone.
   */
  void goOn(List<AssignedLocals> ends, AssignedLocals began, AssignedLocals ended) {
    Set<Local> changed = changed(ends);
    changed.addAll(changed(List.of(ended)));
    for (Local local : changed) {
      boolean had = ends.stream().allMatch(e -> e.contains(local));
      boolean gone = began.contains(local) && !ended.contains(local);
      own.put(local, (had || ended.contains(local)) && !gone);
    }
  }

  private Set<Local> changed(List<AssignedLocals> ends) {
    Set<Local> changed = new HashSet<>();
    ends.forEach(e -> e.collectChanged(this, changed));
    return changed;
  }

  private void collectChanged(AssignedLocals since, Set<Local> into) {
    if (this != since) {
      into.addAll(own.keySet());
      base.ifPresent(b -> b.collectChanged(since, into));
    }
  }
}
