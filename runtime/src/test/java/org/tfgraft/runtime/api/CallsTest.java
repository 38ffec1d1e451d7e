package org.tfgraft.runtime.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;

/** Calls of the facade through the table make the operations that TensorFlow 1.15.3 made. */
class CallsTest {
  @Test
  void recordedCalls() throws IOException {
    try (InputStream stream = CallsTest.class.getResourceAsStream("calls.tsv")) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      List<String> recorded = text.lines().filter(line -> !line.startsWith("#")).toList();
      List<String> made = recorded.stream().map(line -> made(line.split("\t")[0])).toList();
      assertThat(made).containsExactlyElementsOf(recorded);
    }
  }

  private static String made(String call) {
    try (Graph graph = new Graph().asDefault()) {
      Map<String, Object> values = inputs(call.startsWith("tf.cond"));
      int before = graph.getOperations().size();
      Object result = new Call(call, values).make();
      String operations =
          graph.getOperations().stream()
              .skip(before)
              .map(CallsTest::operation)
              .collect(Collectors.joining(" "));
      return call + "\t" + operations + "\t" + shape(result);
    } catch (RuntimeException error) {
      return call + "\t" + error;
    }
  }

  private static Map<String, Object> inputs(boolean scalarCondition) {
    Map<String, Object> values = new HashMap<>();
    placeholder(values, "x", tf.float32, PyList.of(2L, 3L));
    placeholder(values, "y", tf.float32, PyList.of(2L, 3L));
    placeholder(values, "p", tf.float32, PyList.of(null, 3L));
    placeholder(values, "q", tf.float32, null);
    placeholder(values, "i", tf.int32, PyList.of(2L));
    placeholder(values, "l", tf.int64, PyList.of(2L));
    placeholder(values, "b", tf.bool, scalarCondition ? PyList.of() : PyList.of(2L));
    placeholder(values, "im", tf.float32, PyList.of(1L, 4L, 4L, 1L));
    placeholder(values, "k", tf.float32, PyList.of(3L, 3L, 1L, 2L));
    values.put("v", tf.getVariable("v", Args.shape(2, 3), Args.initializer(tf.zerosInitializer())));
    values.put("f", (PyCallable) (args, keywords) -> values.get("x"));
    values.put("g", (PyCallable) (args, keywords) -> values.get("y"));
    values.put("True", true);
    values.put("False", false);
    values.put("None", null);
    return values;
  }

  private static void placeholder(
      Map<String, Object> values, String name, Object dtype, Object shape) {
    values.put(name, tf.placeholder(dtype, Args.shape(shape), Args.name(name)));
  }

  private static String operation(Operation operation) {
    String inputs = operation.inputs().stream().map(Tensor::name).collect(Collectors.joining(","));
    String controls =
        operation.controlInputs().stream().map(c -> "^" + c.name()).collect(Collectors.joining());
    return operation.name() + ":" + operation.type() + "(" + inputs + ")" + controls;
  }

  private static String shape(Object result) {
    if (result instanceof List<?> list) {
      return list.stream().map(CallsTest::shape).collect(Collectors.joining(", ", "[", "]"));
    }
    return result instanceof TensorLike tensor ? Builtins.str(tensor.shape()) : "";
  }

  /** One recorded call: names, numbers, strings, lists and keyword arguments. */
  private static final class Call {
    private final String text;
    private final Map<String, Object> values;
    private int at;

    Call(String text, Map<String, Object> values) {
      this.text = text;
      this.values = values;
    }

    Object make() {
      at = text.indexOf('(');
      PyCallable function = Api.function(text.substring(0, at++));
      PyList<Object> args = new PyList<>();
      PyDict<String, Object> keywords = new PyDict<>();
      while (text.charAt(at) != ')') {
        int equals = text.indexOf('=', at);
        int end = at;
        while (Character.isJavaIdentifierPart(text.charAt(end))) {
          end++;
        }
        if (equals == end && end > at) {
          String keyword = text.substring(at, end);
          at = end + 1;
          keywords.put(keyword, value());
        } else {
          args.add(value());
        }
        skipComma();
      }
      return function.invoke(PyTuple.from(args), keywords);
    }

    private void skipComma() {
      if (text.startsWith(", ", at)) {
        at += 2;
      }
    }

    private Object value() {
      char first = text.charAt(at);
      if (first == '[') {
        return list();
      }
      int end = at + 1;
      if (first == '"') {
        end = text.indexOf('"', end) + 1;
        String string = text.substring(at + 1, end - 1);
        at = end;
        return string;
      }
      while (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '.') {
        end++;
      }
      String word = text.substring(at, end);
      at = end;
      if (values.containsKey(word)) {
        return values.get(word);
      }
      return word.contains(".") ? (Object) Double.valueOf(word) : (Object) Long.valueOf(word);
    }

    private PyList<Object> list() {
      PyList<Object> list = new PyList<>();
      at++;
      while (text.charAt(at) != ']') {
        list.add(value());
        skipComma();
      }
      at++;
      return list;
    }
  }
}
