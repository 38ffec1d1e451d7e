package org.tfgraft.runtime.python.library;

import java.util.Iterator;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyTuple;

/** What {@code functools.lru_cache} makes of a function: it remembers the results used last. */
final class LruCache {
  private static final NamedTupleType INFO =
      NamedTupleType.of("functools", "CacheInfo", "hits", "misses", "maxsize", "currsize");

  private final Object function;
  private final Object most;
  private final PyDict<Object, Object> results = new PyDict<>();
  private long hits;
  private long misses;

  private LruCache(Object function, Object most) {
    this.function = function;
    this.most = most;
  }

  /** The function that remembers; {@code most} results, all of them if it is None. */
  static PyFunction of(Object function, Object most) {
    LruCache cache = new LruCache(function, most);
    PyFunction cached = PyFunction.of("cached", cache::call).wraps(function);
    cached.setAttribute("cache_info", (PyCallable) (args, keywords) -> cache.info());
    cached.setAttribute("cache_clear", (PyCallable) (args, keywords) -> cache.clear());
    return cached;
  }

  private Object call(PyTuple args, PyDict<String, Object> keywords) {
    Object key = PyTuple.of(args, PyTuple.from(keywords.items()));
    if (results.containsKey(key)) {
      hits++;
      Object result = results.pop(key);
      results.put(key, result);
      return result;
    }
    Object result = Py.call(function, args, keywords);
    misses++;
    keep(key, result);
    return result;
  }

  private void keep(Object key, Object result) {
    if (most != null && Py.asLong(most) == 0) {
      return;
    }
    if (most != null && results.size() >= Py.asLong(most)) {
      Iterator<Object> oldest = results.keySet().iterator();
      results.pop(oldest.next());
    }
    results.put(key, result);
  }

  private Object info() {
    return INFO.make(hits, misses, most, (long) results.size());
  }

  private Object clear() {
    results.clear();
    hits = 0;
    misses = 0;
    return null;
  }
}
