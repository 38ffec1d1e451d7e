package org.tfgraft.runtime.session;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.numpy.NumpyType;
import org.tfgraft.runtime.python.AttributeError;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.KeyError;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/** The values given for tensors in one run, checked and converted as TensorFlow does. */
final class Feeds {
  private final Map<Tensor, NdArray> values = new IdentityHashMap<>();
  private final Graph graph;

  private Feeds(Graph graph) {
    this.graph = graph;
  }

  static Feeds of(Graph graph, Object feedDict) {
    Feeds feeds = new Feeds(graph);
    if (feedDict instanceof Map<?, ?> map) {
      map.forEach(feeds::addStructure);
    } else if (feedDict != null) {
      throw new AttributeError(
          "'" + PyType.of(feedDict).name() + "' object has no attribute 'items'");
    }
    return feeds;
  }

  Set<Tensor> tensors() {
    return values.keySet();
  }

  NdArray get(Tensor tensor) {
    return values.get(tensor);
  }

  boolean has(Tensor tensor) {
    return values.containsKey(tensor);
  }

  private void addStructure(Object key, Object value) {
    if (key instanceof PyTuple keys) {
      List<?> parts = PyTuple.from(value);
      if (parts.size() != keys.size()) {
        throw new ValueError(
            "Could not flatten dictionary. Key had "
                + keys.size()
                + " elements, but value had "
                + parts.size()
                + " elements. Key: "
                + Builtins.str(key)
                + ", value: "
                + Builtins.str(value)
                + ".");
      }
      for (int i = 0; i < keys.size(); i++) {
        add(keys.get(i), parts.get(i));
      }
    } else {
      add(key, value);
    }
  }

  private void add(Object key, Object value) {
    Tensor tensor = tensor(key);
    if (value instanceof Tensor) {
      throw new TypeError(
          "The value of a feed cannot be a tf.Tensor object. Acceptable feed values "
              + "include Python scalars, strings, lists, numpy ndarrays, or TensorHandles. For "
              + "reference, the tensor object was "
              + Builtins.str(value)
              + " which was passed to the feed with key "
              + Builtins.str(key)
              + ".");
    }
    NdArray array = converted(tensor, value);
    TensorShape shape = tensor.shape();
    if (!shape.isCompatibleWith(array.shape())) {
      throw new ValueError(
          "Cannot feed value of shape "
              + Builtins.str(array.shape())
              + " for Tensor "
              + Builtins.repr(tensor.name())
              + ", which has shape '"
              + shape
              + "'");
    }
    if (!graph.isFeedable(tensor)) {
      throw new ValueError("Tensor " + tensor + " may not be fed.");
    }
    values.put(tensor, array);
  }

  private Tensor tensor(Object key) {
    try {
      return (Tensor) graph.asGraphElement(key, true, false);
    } catch (KeyError | TypeError | ValueError error) {
      PyException cause = error;
      throw new TypeError(
          "Cannot interpret feed_dict key as Tensor: " + Builtins.str(cause.args().get(0)));
    }
  }

  private static NdArray converted(Tensor tensor, Object value) {
    NumpyType type = tensor.dtype().numpyType();
    if (value instanceof TensorLike) {
      throw new ValueError("setting an array element with a sequence.");
    }
    if (type == NumpyType.OBJECT) {
      return strings(NdArray.of(value));
    }
    if (value instanceof Long number
        && type.isInteger()
        && NdArray.scalar(type, number).getLong(0) != number) {
      throw new TypeError(
          "Type of feed value "
              + number
              + " with type <class 'int'> is not "
              + "compatible with Tensor type "
              + Builtins.str(tensor.dtype().asNumpyDtype())
              + ". Try explicitly setting the type of the feed tensor to a larger type (e.g. int64).");
    }
    return NdArray.of(value, type);
  }

  private static NdArray strings(NdArray given) {
    NdArray result = NdArray.zeros(NumpyType.OBJECT, given.dims());
    for (int i = 0; i < result.size(); i++) {
      Object item = given.get(i);
      result.set(
          i,
          item instanceof PyBytes
              ? item
              : PyBytes.of(Builtins.str(item).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
    return result;
  }
}
