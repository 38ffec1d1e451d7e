package org.tfgraft.runtime.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.python.BaseException;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.KeyError;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;
import org.tfgraft.runtime.python.library.PyNamedTuple;

/** What a run is asked for: tensors and operations, in any nesting of lists, tuples and dicts. */
final class Fetches {
  private final Graph graph;
  private final List<Object> elements = new ArrayList<>();
  private final Function<List<Object>, Object> builder;

  private Fetches(Graph graph, Object structure) {
    this.graph = graph;
    this.builder = mapper(structure);
  }

  static Fetches of(Graph graph, Object structure) {
    return new Fetches(graph, structure);
  }

  /** The tensors and operations, in the order of the structure; some may occur repeatedly. */
  List<Object> elements() {
    return elements;
  }

  /** The structure with values in the places of the elements. */
  Object build(List<Object> values) {
    return builder.apply(values);
  }

  private Function<List<Object>, Object> mapper(Object fetch) {
    if (fetch == null) {
      throw new TypeError("Fetch argument None has invalid type <class 'NoneType'>");
    }
    if (fetch instanceof Map<?, ?> map) {
      return mapMapper(map);
    }
    if (fetch instanceof List<?> list && !(fetch instanceof org.tfgraft.runtime.python.PyBytes)) {
      return listMapper(list);
    }
    int place = elements.size();
    elements.add(element(fetch));
    return values -> values.get(place);
  }

  private Function<List<Object>, Object> mapMapper(Map<?, ?> map) {
    List<Object> keys = new ArrayList<>(map.keySet());
    List<Function<List<Object>, Object>> inner = new ArrayList<>();
    keys.forEach(key -> inner.add(mapper(map.get(key))));
    return values -> {
      PyDict<Object, Object> result = new PyDict<>();
      for (int i = 0; i < keys.size(); i++) {
        result.put(keys.get(i), inner.get(i).apply(values));
      }
      return result;
    };
  }

  private Function<List<Object>, Object> listMapper(List<?> list) {
    List<Function<List<Object>, Object>> inner = new ArrayList<>();
    list.forEach(item -> inner.add(mapper(item)));
    return values -> {
      List<Object> results = new ArrayList<>();
      inner.forEach(part -> results.add(part.apply(values)));
      return rebuilt(list, results);
    };
  }

  /** A list, tuple or named tuple like the given one. */
  static Object rebuilt(List<?> like, List<Object> items) {
    if (!(like instanceof PyTuple)) {
      return PyList.from(items);
    }
    return like instanceof PyNamedTuple named
        ? named.withValues(items.toArray())
        : PyTuple.of(items.toArray());
  }

  private Object element(Object fetch) {
    return explained(fetch, () -> graph.asGraphElement(fetch, true, true));
  }

  private static Object explained(Object fetch, Supplier<Object> lookup) {
    try {
      return lookup.get();
    } catch (TypeError error) {
      throw new TypeError(
          "Fetch argument "
              + Builtins.repr(fetch)
              + " has invalid type "
              + Builtins.repr(PyType.of(fetch))
              + ", must be a string or Tensor. ("
              + text(error)
              + ")");
    } catch (ValueError | KeyError error) {
      throw new ValueError(
          "Fetch argument "
              + Builtins.repr(fetch)
              + " cannot be interpreted as a Tensor. ("
              + text(error)
              + ")");
    }
  }

  private static String text(BaseException error) {
    return Builtins.str(error);
  }
}
