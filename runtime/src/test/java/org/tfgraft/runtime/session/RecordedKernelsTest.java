package org.tfgraft.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.OperationBuilder;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.numpy.NumpyType;
import org.tfgraft.runtime.numpy.np;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.PyList;

/** Operations compute what TensorFlow computed: the table is recorded by record_kernels.py. */
class RecordedKernelsTest {
  private static final double TOLERANCE = 2e-5;

  @Test
  void computesAsRecorded() throws IOException {
    Map<String, List<String>> wrong = new TreeMap<>();
    int count = 0;
    for (String line : table()) {
      String[] columns = line.split("\t", -1);
      String problem = problem(columns);
      if (problem != null) {
        wrong.computeIfAbsent(columns[0], type -> new ArrayList<>()).add(problem);
      }
      count++;
    }
    assertThat(count).isGreaterThan(700);
    assertThat(wrong).isEmpty();
  }

  private static List<String> table() throws IOException {
    try (InputStream stream = RecordedKernelsTest.class.getResourceAsStream("kernels.tsv")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static String problem(String... columns) {
    try {
      List<NdArray> expected = arrays(columns[3]);
      List<NdArray> actual = run(columns, expected);
      for (int i = 0; i < expected.size(); i++) {
        double tolerance = tolerance(columns[0], expected.get(i).type());
        String difference = difference(expected.get(i), actual.get(i), tolerance);
        if (difference != null) {
          return columns[1] + " output " + i + " " + difference;
        }
      }
      return null;
    } catch (RuntimeException error) {
      return columns[1] + " " + error + " at " + error.getStackTrace()[0];
    }
  }

  /** Random numbers in single precision must be equal to the last bit. */
  private static double tolerance(String operation, NumpyType type) {
    boolean random = operation.startsWith("Random") || operation.equals("TruncatedNormal");
    return random && type == NumpyType.FLOAT32 ? 0 : TOLERANCE;
  }

  private static String difference(NdArray expected, NdArray actual, double tolerance) {
    if (actual.type() != expected.type() || !Arrays.equals(actual.dims(), expected.dims())) {
      return "is "
          + actual.type()
          + Arrays.toString(actual.dims())
          + ", not "
          + expected.type()
          + Arrays.toString(expected.dims());
    }
    double scale = 0;
    for (int i = 0; i < expected.size() && expected.type().isFloat(); i++) {
      double value = Math.abs(expected.getDouble(i));
      scale = Double.isFinite(value) ? Math.max(scale, value) : scale;
    }
    double smallest = Math.max(1e-3, scale * 0.01);
    for (int i = 0; i < expected.size(); i++) {
      Object wanted = expected.get(i);
      Object found = actual.get(i);
      if (!wanted.equals(found)
          && !(wanted instanceof Double a
              && found instanceof Double b
              && (a.doubleValue() == b
                  || Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), smallest)))) {
        return "differs at " + i + ": " + found + ", not " + wanted;
      }
    }
    return null;
  }

  private static List<NdArray> run(String[] columns, List<NdArray> expected) {
    Graph graph = new Graph();
    OperationBuilder builder = graph.operation(columns[0]);
    for (NdArray input : arrays(columns[2])) {
      builder.input(constant(graph, input));
    }
    for (String attribute : columns[1].split(";")) {
      int split = attribute.indexOf('=');
      if (split > 0) {
        builder.attribute(attribute.substring(0, split), value(attribute.substring(split + 1)));
      }
    }
    expected.forEach(output -> builder.output(DType.of(output.type())));
    Operation operation =
        builder.build(op -> op.outputs().stream().map(output -> TensorShape.UNKNOWN).toList());
    Object fetched =
        new Session(null, graph, null).evaluate(PyList.from(operation.outputs()), null);
    List<NdArray> results = new ArrayList<>();
    int i = 0;
    for (Object result : (List<?>) fetched) {
      NumpyType type = expected.get(i++).type();
      results.add(result instanceof PyBytes ? NdArray.scalar(type, result) : np.asarray(result));
    }
    return results;
  }

  private static Tensor constant(Graph graph, NdArray value) {
    DType type = DType.of(value.type());
    return graph
        .operation("Const")
        .attribute("value", value)
        .attribute("dtype", type)
        .output(type)
        .build(op -> List.of(TensorShape.UNKNOWN))
        .output(0);
  }

  private static Object value(String text) {
    String content = text.substring(text.indexOf(':') + 1);
    return switch (text.substring(0, text.indexOf(':'))) {
      case "type" -> DType.named(content);
      case "int" -> Long.valueOf(content);
      case "float" -> Double.valueOf(content);
      case "bool" -> content.equals("True");
      case "ints" ->
          content.isEmpty()
              ? List.of()
              : Arrays.stream(content.split(",")).map(Long::valueOf).toList();
      default -> content;
    };
  }

  private static List<NdArray> arrays(String text) {
    List<NdArray> arrays = new ArrayList<>();
    for (String part : text.split(" ")) {
      if (!part.isEmpty()) {
        arrays.add(array(part));
      }
    }
    return arrays;
  }

  private static NdArray array(String text) {
    int open = text.indexOf('[');
    int close = text.indexOf(']');
    String name = text.substring(0, open);
    String shape = text.substring(open + 1, close);
    int[] dims =
        shape.isEmpty()
            ? new int[0]
            : Arrays.stream(shape.split(",")).mapToInt(Integer::parseInt).toArray();
    NumpyType type = name.equals("string") ? NumpyType.OBJECT : NumpyType.named(name);
    NdArray array = NdArray.zeros(type, dims);
    String[] items = text.substring(close + 1).split("\\|", -1);
    for (int i = 0; i < array.size(); i++) {
      array.set(i, element(type, items[i]));
    }
    return array;
  }

  private static Object element(NumpyType type, String text) {
    if (type == NumpyType.OBJECT) {
      return PyBytes.of(text);
    }
    if (type == NumpyType.BOOL) {
      return text.equals("True");
    }
    if (type == NumpyType.FLOAT32 && !text.matches("-?(nan|inf)")) {
      return (double) Float.parseFloat(text);
    }
    return switch (text) {
      case "nan" -> Double.NaN;
      case "inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      default -> type.isFloat() ? (Object) Double.valueOf(text) : Long.valueOf(text);
    };
  }
}
