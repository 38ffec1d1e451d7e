package org.tfgraft.runtime.numpy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.PyBytes;

/** Arrays print as NumPy 1.19 printed them: the table is recorded by {@code record_printing.py}. */
class ArrayPrintingTest {
  @Test
  void printsAsRecorded() throws IOException {
    List<String> wrong = new ArrayList<>();
    int count = 0;
    for (String line : table()) {
      String[] columns = line.split("\t", -1);
      NdArray array = array(columns[0], columns[1], columns[2]);
      compare(wrong, line, unescaped(columns[3]), Builtins.str(array));
      compare(wrong, line, unescaped(columns[4]), Builtins.repr(array));
      if (!columns[5].equals("-") && array.type().isNumeric()) {
        compare(wrong, line, unescaped(columns[5]), Builtins.repr(NumpyScalar.of(array, 0)));
      }
      count++;
    }
    assertThat(count).isGreaterThan(400);
    assertThat(wrong).isEmpty();
  }

  private static void compare(List<String> wrong, String line, String expected, String actual) {
    if (!expected.equals(actual)) {
      wrong.add(
          line.substring(0, Math.min(60, line.length()))
              + "\nexpected\n"
              + expected
              + "\nbut was\n"
              + actual);
    }
  }

  private static List<String> table() throws IOException {
    try (InputStream stream = ArrayPrintingTest.class.getResourceAsStream("printing.tsv")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static NdArray array(String kind, String shape, String values) {
    int[] dims =
        shape.isEmpty()
            ? new int[0]
            : Arrays.stream(shape.split(",")).mapToInt(Integer::parseInt).toArray();
    NumpyType type = NumpyType.named(kind);
    NdArray array = NdArray.zeros(type, dims);
    if (values.equals("formula")) {
      for (int i = 0; i < array.size(); i++) {
        double value = i * 7919L % 10007 - 5000;
        array.setDouble(i, type == NumpyType.BOOL ? 1 - i % 2 : type.isFloat() ? value / 8 : value);
      }
      return array;
    }
    String[] items = values.split("\\|", -1);
    for (int i = 0; i < array.size(); i++) {
      array.set(i, value(type, unescaped(items[i])));
    }
    return array;
  }

  private static Object value(NumpyType type, String text) {
    if (text.startsWith("s:")) {
      return text.substring(2);
    }
    if (text.startsWith("b:")) {
      return PyBytes.of(text.substring(2));
    }
    return switch (text) {
      case "True" -> true;
      case "False" -> false;
      case "None" -> null;
      case "nan" -> Double.NaN;
      case "inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      default ->
          type.isFloat() || text.contains(".")
              ? (Object) Double.valueOf(text)
              : type == NumpyType.UINT64 ? Long.parseUnsignedLong(text) : Long.valueOf(text);
    };
  }

  private static String unescaped(String text) {
    return text.replace("\\\\", "\0").replace("\\n", "\n").replace("\\t", "\t").replace("\0", "\\");
  }
}
