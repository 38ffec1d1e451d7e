package org.tfgraft.runtime.op;

import java.util.ArrayList;
import java.util.List;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.ValueError;

/** {@code tf.nn.embedding_lookup}: rows of a table that may be spread over several variables. */
@SuppressWarnings("try") // scopes are opened for their effect
public final class EmbeddingOps {
  private final List<Object> tables;
  private final Tensor ids;
  private final Object maxNorm;

  private EmbeddingOps(List<Object> tables, Tensor ids, Object maxNorm) {
    this.tables = tables;
    this.ids = ids;
    this.maxNorm = maxNorm;
  }

  public static Tensor lookup(Object params, Object ids, Options o) {
    if (params == null) {
      throw new ValueError("params must be specified");
    }
    List<Object> tables = tables(params);
    List<Object> inputs = new ArrayList<>(tables);
    inputs.add(ids);
    try (NameScope scope = NameScopes.of(o.get("name"), "embedding_lookup", inputs)) {
      boolean resource =
          tables.stream().anyMatch(t -> t instanceof TensorLike l && !isReference(l, t));
      if (!resource) {
        for (int i = 0; i < tables.size(); i++) {
          String name = "params_" + i;
          tables.set(i, Conversion.tensor(tables.get(i), name));
        }
      }
      Tensor wanted = Conversion.tensor(ids, "ids");
      EmbeddingOps lookup = new EmbeddingOps(tables, wanted, o.get("max_norm"));
      return tables.size() == 1
          ? lookup.fromOne(scope.name())
          : lookup.fromSeveral(o.string("partition_strategy", "mod"), scope.name());
    }
  }

  /** Whether a variable is read as it is; a plain tensor is. */
  private static boolean isReference(TensorLike like, Object table) {
    return !(table instanceof StateOps.Assignable) || like.dtype().isReference();
  }

  private static List<Object> tables(Object params) {
    if (params instanceof List<?> list) {
      if (list.isEmpty()) {
        throw new ValueError("Need at least one param");
      }
      return params instanceof PyTuple ? PyList.of(params) : PyList.from(params);
    }
    boolean parts = params instanceof TensorSource && !(params instanceof TensorLike);
    return parts ? PyList.from(params) : PyList.of(params);
  }

  private PyContext with(Object table) {
    return Graph.current().colocateWith(table);
  }

  private Tensor fromOne(String name) {
    Tensor rows;
    try (PyContext there = with(tables.get(0))) {
      Options named = new Options().with("name", name);
      rows = clipped(ArrayOps.gather(tables.get(0), ids, named));
    }
    return Op.of("Identity", rows).tensor();
  }

  private Tensor clipped(Tensor rows) {
    if (maxNorm == null) {
      return rows;
    }
    int from = ids.shape().rankOrUnknown();
    int to = rows.shape().rankOrUnknown();
    Object axes;
    if (from > 0 && to > 0) {
      PyList<Object> known = new PyList<>();
      for (long axis = from; axis < to; axis++) {
        known.add(axis);
      }
      axes = known;
    } else {
      Object start = from > 0 ? (long) from : ArrayOps.rank(ids, new Options());
      Object end = to > 0 ? (long) to : ArrayOps.rank(rows, new Options());
      axes = MathOps.range(start, new Options().with("limit", end));
    }
    return MathOps.clipByNorm(rows, maxNorm, new Options().with("axes", axes));
  }

  private Tensor fromSeveral(String strategy, String name) {
    long count = tables.size();
    Tensor flat = ArrayOps.reshape(ids, PyList.of(-1L), new Options());
    Tensor places = MathOps.range(ArrayOps.size(flat, new Options()), new Options());
    Tensor owners;
    Tensor rows;
    if (strategy.equals("mod")) {
      owners = flat.mod(count);
      rows = flat.floordiv(count);
    } else if (strategy.equals("div")) {
      Tensor total = Constants.of(rowsInAll()).dtype(flat.dtype()).tensor();
      Tensor each = total.floordiv(count);
      Tensor extras = total.mod(count);
      Tensor before = flat.floordiv(each.add(1L));
      owners = Op.of("Maximum", before, flat.sub(extras).floordiv(each)).tensor();
      Tensor early = owners.lt(extras);
      Tensor inEarly = flat.mod(each.add(1L));
      rows = Op.of("Select", early, inEarly, flat.sub(extras).mod(each)).tensor();
    } else {
      throw new ValueError("Unrecognized partition strategy: " + strategy);
    }
    return stitched(places, (Tensor) cast(owners), rows, name);
  }

  private static Object cast(Tensor owners) {
    return MathOps.cast(owners, DType.INT32, new Options());
  }

  private long rowsInAll() {
    long sum = 0;
    for (Object table : tables) {
      TensorShape shape = ((TensorLike) table).shape();
      if (shape.rankOrUnknown() < 1 || shape.size(0) < 0) {
        throw new org.tfgraft.runtime.python.Unsupported(
            "tf.nn.embedding_lookup(partition_strategy='div') of tables of unknown size");
      }
      sum += shape.size(0);
    }
    return sum;
  }

  private Tensor stitched(Tensor places, Tensor owners, Tensor rows, String name) {
    long count = tables.size();
    PyList<Tensor> wanted = partition(rows, owners, count);
    PyList<Tensor> positions = partition(places, owners, count);
    PyList<Object> found = new PyList<>();
    TensorShape element = null;
    for (int i = 0; i < count; i++) {
      try (PyContext there = with(tables.get(i))) {
        found.add(ArrayOps.gather(tables.get(i), wanted.get(i), new Options()));
      }
      TensorShape own = ((TensorLike) tables.get(i)).shape();
      own = own.hasRank() ? own.between(1, own.rankOrUnknown()) : own;
      element = element == null ? own : element.mergeWith(own);
    }
    Tensor all = Op.of("ParallelDynamicStitch", positions, found).name(name).tensor();
    Object rest = element;
    if (!element.isFullyDefined()) {
      Tensor shape;
      try (PyContext there = with(tables.get(0))) {
        shape = ArrayOps.shape(tables.get(0), new Options());
      }
      rest = Py.getitem(shape, Py.slice(1L, null, null));
    }
    PyList<Object> sizes = PyList.of(ArrayOps.shape(ids, new Options()), rest);
    Tensor shape = ArrayOps.concat(sizes, 0L, new Options());
    Tensor shaped = ArrayOps.reshape(all, shape, new Options());
    shaped.setShape(ids.shape().concatenate(element));
    return clipped(shaped);
  }

  private static PyList<Tensor> partition(Tensor data, Tensor owners, long count) {
    return Op.of("DynamicPartition", data, owners).attr("num_partitions", count).tensors();
  }
}
