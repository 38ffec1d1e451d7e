package org.tfgraft.runtime.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.numpy.NumpyScalar;
import org.tfgraft.runtime.numpy.NumpyType;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.PyDict;

/** What a session answers that computes nothing: zeros of the fetched shapes. */
final class GraphOnly {
  private static final PyBytes EMPTY = PyBytes.of(new byte[0]);

  private GraphOnly() {}

  static Object answer(Object fetch) {
    if (fetch == null) {
      return null;
    }
    if (fetch instanceof Map<?, ?> map) {
      PyDict<Object, Object> result = new PyDict<>();
      map.forEach((key, value) -> result.put(key, answer(value)));
      return result;
    }
    if (fetch instanceof List<?> list && !(fetch instanceof PyBytes)) {
      List<Object> values = new ArrayList<>();
      list.forEach(item -> values.add(answer(item)));
      return Fetches.rebuilt(list, values);
    }
    Object element =
        fetch instanceof Tensor || fetch instanceof Operation
            ? fetch
            : Graph.current().asGraphElement(fetch, true, true);
    return element instanceof Tensor tensor ? zeros(tensor) : null;
  }

  private static Object zeros(Tensor tensor) {
    TensorShape shape = tensor.shape();
    int[] dims = new int[Math.max(0, shape.rankOrUnknown())];
    for (int i = 0; i < dims.length; i++) {
      dims[i] = shape.size(i) < 0 ? 1 : Math.toIntExact(shape.size(i));
    }
    NumpyType type = tensor.dtype().numpyType();
    if (type == NumpyType.OBJECT) {
      return dims.length == 0 ? EMPTY : NdArray.full(type, EMPTY, dims);
    }
    NdArray value = NdArray.zeros(type, dims);
    return dims.length == 0 ? NumpyScalar.of(type, value.get(0)) : value;
  }
}
