package org.tfgraft.runtime.python;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Python's dict: a {@link Map} in order of insertion whose keys are equal as Python's are ({@code 1
 * == 1.0 == True}); iterating over it gives the keys.
 */
public class PyDict<K, V> extends AbstractMap<K, V> implements PyObject, Iterable<K> {
  private LinkedHashMap<Object, Map.Entry<K, V>> entries = new LinkedHashMap<>();

  /** Keys and values in turn, as a dict display has them. */
  @SuppressWarnings("unchecked")
  public static <K, V> PyDict<K, V> of(Object... keysAndValues) {
    PyDict<K, V> dict = new PyDict<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      dict.put((K) keysAndValues[i], (V) keysAndValues[i + 1]);
    }
    return dict;
  }

  /** A copy of a mapping, or a dict of an iterable's pairs. */
  public static <K, V> PyDict<K, V> from(Object source) {
    PyDict<K, V> dict = new PyDict<>();
    dict.update(source);
    return dict;
  }

  /** Takes over what another dict of the same class holds. */
  protected void initialize(PyDict<K, V> given) {
    update(given);
  }

  /** Makes this dict and another one have the same entries from now on. */
  final void share(PyDict<K, V> other) {
    entries = other.entries;
  }

  @Override
  public PyType pythonType() {
    return PyType.DICT;
  }

  @Override
  public final int size() {
    return entries.size();
  }

  @Override
  public final boolean containsKey(Object key) {
    return entries.containsKey(Keys.of(key));
  }

  /** Python's {@code get}: null (None) for an absent key. */
  @Override
  public final V get(Object key) {
    Map.Entry<K, V> entry = entries.get(Keys.of(key));
    return entry == null ? null : entry.getValue();
  }

  public final V get(Object key, V otherwise) {
    Map.Entry<K, V> entry = entries.get(Keys.of(key));
    return entry == null ? otherwise : entry.getValue();
  }

  /** Python's {@code self[key]}. */
  public final V getItem(Object key) {
    Map.Entry<K, V> entry = entries.get(Keys.of(key));
    return entry == null ? missing(key) : entry.getValue();
  }

  /** What {@code self[key]} gives for an absent key. */
  protected V missing(Object key) {
    throw new KeyError(key);
  }

  @Override
  public V put(K key, V value) {
    Object canonical = Keys.of(key);
    Map.Entry<K, V> entry = entries.get(canonical);
    if (entry != null) {
      return entry.setValue(value);
    }
    entries.put(canonical, new SimpleEntry<>(key, value));
    return null;
  }

  /** Python's {@code self[key] = value}. */
  public final void setItem(K key, V value) {
    put(key, value);
  }

  /** This dict with one more pair, for dict displays. */
  public final PyDict<K, V> with(K key, V value) {
    put(key, value);
    return this;
  }

  /** This dict with all pairs of a mapping, as {@code **mapping} in a display adds them. */
  public PyDict<K, V> withAll(Object mapping) {
    update(mapping);
    return this;
  }

  @Override
  public V remove(Object key) {
    Map.Entry<K, V> entry = entries.remove(Keys.of(key));
    return entry == null ? null : entry.getValue();
  }

  /** Python's {@code del self[key]}. */
  public final void deleteItem(Object key) {
    pop(key);
  }

  @Override
  public final void clear() {
    entries.clear();
  }

  public V pop(Object key) {
    Map.Entry<K, V> entry = entries.remove(Keys.of(key));
    if (entry == null) {
      throw new KeyError(key);
    }
    return entry.getValue();
  }

  public V pop(Object key, V otherwise) {
    Map.Entry<K, V> entry = entries.remove(Keys.of(key));
    return entry == null ? otherwise : entry.getValue();
  }

  public PyTuple popitem() {
    return popitem(true);
  }

  /** Removes the newest pair or, as {@code OrderedDict} can, the oldest. */
  protected final PyTuple popitem(boolean last) {
    if (entries.isEmpty()) {
      throw new KeyError(
          pythonType() == PyType.DICT ? "popitem(): dictionary is empty" : "dictionary is empty");
    }
    Object found = null;
    for (Object key : entries.keySet()) {
      found = key;
      if (!last) {
        break;
      }
    }
    Map.Entry<K, V> entry = entries.remove(found);
    return PyTuple.of(entry.getKey(), entry.getValue());
  }

  public final V setdefault(K key) {
    return setdefault(key, null);
  }

  public final V setdefault(K key, V value) {
    if (!containsKey(key)) {
      put(key, value);
    }
    return get(key);
  }

  /** Adds a mapping's or an iterable's pairs. */
  @SuppressWarnings("unchecked")
  public void update(Object source) {
    DictSource.forEach(source, (key, value) -> put((K) key, (V) value));
  }

  public final void update(Object source, PyDict<String, Object> keywords) {
    update(source);
    update(keywords);
  }

  public PyDict<K, V> copy() {
    return from(this);
  }

  public static <K, V> PyDict<K, V> fromkeys(Object keys) {
    return fromkeys(keys, null);
  }

  @SuppressWarnings("unchecked")
  public static <K, V> PyDict<K, V> fromkeys(Object keys, V value) {
    PyDict<K, V> dict = new PyDict<>();
    Iteration.forEach(keys, key -> dict.put((K) key, value));
    return dict;
  }

  public final DictView<K> keys() {
    return new DictView<>(this, DictView.Kind.KEYS);
  }

  @Override
  public final DictView<V> values() {
    return new DictView<>(this, DictView.Kind.VALUES);
  }

  public final DictView<PyTuple> items() {
    return new DictView<>(this, DictView.Kind.ITEMS);
  }

  /** Python 2's {@code keys()}. */
  public final PyList<K> keyList() {
    return PyList.from(keys());
  }

  /** Python 2's {@code values()}. */
  public final PyList<V> valueList() {
    return PyList.from(values());
  }

  /** Python 2's {@code items()}. */
  public final PyList<PyTuple> itemList() {
    return PyList.from(items());
  }

  /** The keys; adding or removing one meanwhile is Python's {@code RuntimeError}. */
  @Override
  public final Iterator<K> iterator() {
    Iterator<Map.Entry<K, V>> all = entrySet().iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return all.hasNext();
      }

      @Override
      public K next() {
        return all.next().getKey();
      }

      @Override
      public void remove() {
        all.remove();
      }
    };
  }

  @Override
  public final Set<Map.Entry<K, V>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return entries.size();
      }

      @Override
      public Iterator<Map.Entry<K, V>> iterator() {
        return new EntryIterator();
      }
    };
  }

  @Override
  public final boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    if (!(other instanceof PyDict<?, ?> dict) || dict.size() != size()) {
      return false;
    }
    for (Map.Entry<K, V> entry : entries.values()) {
      if (!dict.containsKey(entry.getKey())
          || !Comparison.equal(entry.getValue(), dict.get(entry.getKey()))) {
        return false;
      }
    }
    return sameOrder(dict);
  }

  /** Whether the order decides too, as it does between two {@code OrderedDict}s. */
  protected boolean sameOrder(PyDict<?, ?> other) {
    return true;
  }

  @Override
  public final int hashCode() {
    return entries.size();
  }

  @Override
  public final String toString() {
    return pyRepr();
  }

  @Override
  public String pyRepr() {
    return Repr.guarded(this, "{...}", () -> "{" + Repr.pairs(this) + "}");
  }

  /** Moves an existing key to one end. */
  protected final void moveToEnd(Object key, boolean last) {
    Object canonical = Keys.of(key);
    Map.Entry<K, V> entry = entries.remove(canonical);
    if (entry == null) {
      throw new KeyError(key);
    }
    if (last) {
      entries.put(canonical, entry);
      return;
    }
    LinkedHashMap<Object, Map.Entry<K, V>> others = new LinkedHashMap<>(entries);
    entries.clear();
    entries.put(canonical, entry);
    entries.putAll(others);
  }

  private final class EntryIterator implements Iterator<Map.Entry<K, V>> {
    private final Iterator<Map.Entry<K, V>> all = entries.values().iterator();
    private int expected = entries.size();

    @Override
    public boolean hasNext() {
      if (entries.size() != expected) {
        throw new RuntimeError("dictionary changed size during iteration");
      }
      return all.hasNext();
    }

    @Override
    public Map.Entry<K, V> next() {
      try {
        return all.next();
      } catch (ConcurrentModificationException e) {
        throw new RuntimeError("dictionary changed size during iteration");
      }
    }

    @Override
    public void remove() {
      all.remove();
      expected--;
    }
  }
}
