package org.tfgraft.runtime.python;

import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.Map;

/** The live view that {@code keys()}, {@code values()} or {@code items()} of a dict gives. */
public final class DictView<E> extends AbstractCollection<E> implements PyOperand {
  enum Kind {
    KEYS("dict_keys"),
    VALUES("dict_values"),
    ITEMS("dict_items");

    private final PyType type;

    Kind(String name) {
      type = PyType.builtin(name);
    }
  }

  private final PyDict<?, ?> dict;
  private final Kind kind;

  DictView(PyDict<?, ?> dict, Kind kind) {
    this.dict = dict;
    this.kind = kind;
  }

  @Override
  public PyType pythonType() {
    return kind.type;
  }

  @Override
  public int size() {
    return dict.size();
  }

  @Override
  @SuppressWarnings("unchecked")
  public Iterator<E> iterator() {
    Iterator<? extends Map.Entry<?, ?>> entries = dict.entrySet().iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return entries.hasNext();
      }

      @Override
      public E next() {
        Map.Entry<?, ?> entry = entries.next();
        return (E)
            switch (kind) {
              case KEYS -> entry.getKey();
              case VALUES -> entry.getValue();
              case ITEMS -> PyTuple.of(entry.getKey(), entry.getValue());
            };
      }
    };
  }

  @Override
  public boolean contains(Object value) {
    return switch (kind) {
      case KEYS -> dict.containsKey(value);
      case VALUES -> Iteration.contains(pyIterator(), value);
      case ITEMS ->
          value instanceof PyTuple pair
              && pair.size() == 2
              && dict.containsKey(pair.get(0))
              && Comparison.equal(dict.get(pair.get(0)), pair.get(1));
    };
  }

  @Override
  public boolean pyContains(Object item) {
    return contains(item);
  }

  @Override
  public long pyLength() {
    return size();
  }

  @Override
  public boolean pyTruth() {
    return !isEmpty();
  }

  @Override
  @SuppressWarnings("unchecked")
  public Iterator<Object> pyIterator() {
    return (Iterator<Object>) iterator();
  }

  /** Views of keys and items are sets to the operators. */
  @Override
  public Object pyOperate(Operator operator, Object other) {
    boolean comparable =
        !operator.isComparison() || other instanceof DictView<?> || other instanceof PyAbstractSet;
    if (kind == Kind.VALUES || !comparable || !Iteration.isIterable(other)) {
      return PyNotImplemented.VALUE;
    }
    return SetOperations.apply(operator, PySet.from(this), PySet.from(other));
  }

  @Override
  public Object pyReflected(Operator operator, Object other) {
    if (kind == Kind.VALUES || operator.isComparison() || !Iteration.isIterable(other)) {
      return PyNotImplemented.VALUE;
    }
    return SetOperations.apply(operator, PySet.from(other), PySet.from(this));
  }

  @Override
  public String pyRepr() {
    return kind.type.name() + "([" + Repr.items(PyList.from(this)) + "])";
  }

  @Override
  public String toString() {
    return pyRepr();
  }
}
