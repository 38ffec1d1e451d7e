package org.tfgraft.runtime.python.library;

import java.util.ArrayList;
import java.util.List;
import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyIterator;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;

/** Products, permutations and combinations, in Python's lexicographic order. */
final class Selections {
  private final List<PyList<Object>> pools;
  private final List<PyTuple> found = new ArrayList<>();

  private Selections(List<PyList<Object>> pools) {
    this.pools = pools;
  }

  static PyIterator<PyTuple> product(Object... arguments) {
    long repeat = 1;
    List<PyList<Object>> once = new ArrayList<>();
    for (Object argument : arguments) {
      if (argument instanceof Arg option) {
        repeat = Py.asLong(option.value());
      } else {
        once.add(PyList.from(argument));
      }
    }
    List<PyList<Object>> all = new ArrayList<>();
    for (long i = 0; i < repeat; i++) {
      all.addAll(once);
    }
    Selections selections = new Selections(all);
    selections.multiply(0, new Object[all.size()]);
    return new PyIterator<>("itertools.product", selections.found.iterator());
  }

  private void multiply(int depth, Object[] chosen) {
    if (depth == chosen.length) {
      found.add(PyTuple.of(chosen));
      return;
    }
    for (Object item : pools.get(depth)) {
      chosen[depth] = item;
      multiply(depth + 1, chosen);
    }
  }

  static PyIterator<PyTuple> permutations(Object iterable, Object length) {
    PyList<Object> pool = PyList.from(iterable);
    int size = length == null ? pool.size() : (int) Py.asLong(length);
    Selections selections = new Selections(List.of(pool));
    if (size <= pool.size()) {
      selections.permute(new boolean[pool.size()], 0, new Object[size]);
    }
    return new PyIterator<>("itertools.permutations", selections.found.iterator());
  }

  private void permute(boolean[] used, int depth, Object[] chosen) {
    if (depth == chosen.length) {
      found.add(PyTuple.of(chosen));
      return;
    }
    for (int i = 0; i < used.length; i++) {
      if (!used[i]) {
        used[i] = true;
        chosen[depth] = pools.get(0).get(i);
        permute(used, depth + 1, chosen);
        used[i] = false;
      }
    }
  }

  /** {@code step} is how far the next element lies behind: 0 lets elements repeat. */
  static PyIterator<PyTuple> combinations(Object iterable, long length, int step) {
    PyList<Object> pool = PyList.from(iterable);
    Selections selections = new Selections(List.of(pool));
    selections.combine(0, step, 0, new Object[(int) length]);
    return new PyIterator<>("itertools.combinations", selections.found.iterator());
  }

  private void combine(int from, int step, int depth, Object[] chosen) {
    if (depth == chosen.length) {
      found.add(PyTuple.of(chosen));
      return;
    }
    for (int i = from; i < pools.get(0).size(); i++) {
      chosen[depth] = pools.get(0).get(i);
      combine(i + step, step, depth + 1, chosen);
    }
  }
}
