package org.tfgraft.runtime.python;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.tfgraft.runtime.api.Arg;

/** Python's built-in functions, meant to be imported statically. */
public final class Builtins {
  private Builtins() {}

  /** Prints its arguments; {@code sep}, {@code end} and {@code file} are named ones among them. */
  public static void print(Object... values) {
    Printing.print(values);
  }

  public static String str() {
    return "";
  }

  public static String str(Object value) {
    return Str.of(value);
  }

  public static String str(long value) {
    return Long.toString(value);
  }

  public static String str(double value) {
    return Str.of(value);
  }

  public static String str(Object bytes, String encoding) {
    return Encodings.decode(((PyBytes) bytes).toByteArray(), encoding, "strict");
  }

  public static String repr(Object value) {
    return Repr.of(value);
  }

  public static String ascii(Object value) {
    return StringRepr.asciiOnly(Repr.of(value));
  }

  public static String format(Object value) {
    return ValueFormat.of(value, "");
  }

  public static String format(Object value, String spec) {
    return ValueFormat.of(value, spec);
  }

  public static long int_() {
    return 0;
  }

  /** {@code int(value)}; one beyond 64 bits is not supported where a static int is wanted. */
  public static long int_(Object value) {
    return Py.asLong(Conversions.toInt(value));
  }

  public static long int_(long value) {
    return value;
  }

  public static long int_(double value) {
    boolean exact = Math.abs(value) < 9e18;
    return exact ? (long) value : Py.asLong(Conversions.toInt(value));
  }

  public static long int_(Object text, long base) {
    return Py.asLong(IntText.parse(text, base));
  }

  public static double float_() {
    return 0.0;
  }

  public static double float_(Object value) {
    return (Double) Conversions.toFloat(value);
  }

  public static double float_(long value) {
    return value;
  }

  public static double float_(double value) {
    return value;
  }

  public static boolean bool_() {
    return false;
  }

  public static boolean bool_(Object value) {
    return Truth.of(value);
  }

  public static long len(Object value) {
    return Iteration.length(value);
  }

  public static long len(String text) {
    return text.codePointCount(0, text.length());
  }

  public static long len(Collection<?> values) {
    return values instanceof PyRange range ? range.length() : values.size();
  }

  public static PyRange range(long stop) {
    return PyRange.of(stop);
  }

  public static PyRange range(long start, long stop) {
    return PyRange.of(start, stop);
  }

  public static PyRange range(long start, long stop, long step) {
    return PyRange.of(start, stop, step);
  }

  /** Python 2's {@code range}. */
  public static PyList<Long> rangeList(long stop) {
    return PyList.from(PyRange.of(stop));
  }

  public static PyList<Long> rangeList(long start, long stop) {
    return PyList.from(PyRange.of(start, stop));
  }

  public static PyList<Long> rangeList(long start, long stop, long step) {
    return PyList.from(PyRange.of(start, stop, step));
  }

  /** A list display. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <T> PyList<T> list(T... items) {
    return PyList.of(items);
  }

  public static <T> PyList<T> listOf(Iterable<? extends T> iterable) {
    return PyList.from(iterable);
  }

  /** The list of what a tuple holds, whose type Java does not know. */
  public static <T> PyList<T> listOf(PyTuple tuple) {
    return PyList.from(tuple);
  }

  /** {@code list(iterable)}. */
  public static <T> PyList<T> listOf(Object iterable) {
    return PyList.from(iterable);
  }

  public static <T> PyList<T> listOf() {
    return new PyList<>();
  }

  /** A tuple display. */
  public static PyTuple tuple(Object... items) {
    return PyTuple.of(items);
  }

  /** {@code tuple(iterable)}. */
  public static PyTuple tupleOf(Object iterable) {
    return PyTuple.from(iterable);
  }

  public static PyTuple tupleOf() {
    return PyTuple.EMPTY;
  }

  /** A set display. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <T> PySet<T> setOf(T... items) {
    return PySet.of(items);
  }

  public static <T> PySet<T> set(Iterable<? extends T> iterable) {
    return PySet.from(iterable);
  }

  /** The set of what a tuple holds, whose type Java does not know. */
  public static <T> PySet<T> set(PyTuple tuple) {
    return PySet.from(tuple);
  }

  /** {@code set(iterable)}. */
  public static <T> PySet<T> set(Object iterable) {
    return PySet.from(iterable);
  }

  public static <T> PySet<T> set() {
    return new PySet<>();
  }

  public static <T> PyFrozenSet<T> frozenset(Object iterable) {
    return PyFrozenSet.from(iterable);
  }

  public static <T> PyFrozenSet<T> frozenset() {
    return PyFrozenSet.from(PyTuple.EMPTY);
  }

  public static <K, V> PyDict<K, V> dict() {
    return new PyDict<>();
  }

  public static <K, V> PyDict<K, V> dict(Object source) {
    return PyDict.from(source);
  }

  public static <K, V> PyDict<K, V> dict(Object source, PyDict<String, Object> keywords) {
    return PyDict.<K, V>from(source).withAll(keywords);
  }

  public static PySlice slice(Object stop) {
    return new PySlice(null, stop, null);
  }

  public static PySlice slice(Object start, Object stop) {
    return new PySlice(start, stop, null);
  }

  public static PySlice slice(Object start, Object stop, Object step) {
    return new PySlice(start, stop, step);
  }

  public static PyProperty property() {
    return property(null);
  }

  public static PyProperty property(Object getter) {
    return property(getter, null);
  }

  public static PyProperty property(Object getter, Object setter) {
    return property(getter, setter, null);
  }

  public static PyProperty property(Object getter, Object setter, Object deleter) {
    return property(getter, setter, deleter, null);
  }

  public static PyProperty property(Object getter, Object setter, Object deleter, Object doc) {
    return new PyProperty(getter, setter, deleter, doc);
  }

  public static PyUnbound staticmethod(Object function) {
    return new PyUnbound(function, false);
  }

  public static PyUnbound classmethod(Object function) {
    return new PyUnbound(function, true);
  }

  /** Python's {@code super(type, object)}. */
  public static Object super_(Object type, Object target) {
    if (!(type instanceof PyType start)) {
      throw new TypeError(
          "super() argument 1 must be type, not " + PyType.of(type).nameInMessages());
    }
    return new PySuper(start, target);
  }

  public static PyObject object() {
    return new PlainObject();
  }

  public static PyType type(Object value) {
    return PyType.of(value);
  }

  public static boolean isinstance(Object value, Object types) {
    return Types.isInstance(value, types);
  }

  public static boolean issubclass(Object type, Object types) {
    return Types.isSubclass(type, types);
  }

  public static boolean callable(Object value) {
    return Calls.isCallable(value);
  }

  public static long id(Object value) {
    return Identity.id(value);
  }

  public static long hash(Object value) {
    Keys.of(value);
    return Hashing.of(value);
  }

  public static Object getattr(Object target, String name) {
    return Attributes.get(target, name);
  }

  public static Object getattr(Object target, String name, Object otherwise) {
    try {
      return Attributes.get(target, name);
    } catch (AttributeError e) {
      return otherwise;
    }
  }

  public static boolean hasattr(Object target, String name) {
    try {
      Attributes.get(target, name);
      return true;
    } catch (AttributeError e) {
      return false;
    }
  }

  public static void setattr(Object target, String name, Object value) {
    Attributes.set(target, name, value);
  }

  public static void delattr(Object target, String name) {
    Attributes.delete(target, name);
  }

  public static PyDict<String, Object> vars(Object target) {
    return Py.cast(Attributes.get(target, "__dict__"));
  }

  public static PyIterator<PyTuple> enumerate(Object iterable) {
    return enumerate(iterable, 0);
  }

  public static PyIterator<PyTuple> enumerate(Object iterable, long start) {
    return Iterators.enumerate(iterable, start);
  }

  public static PyIterator<PyTuple> zip(Object... iterables) {
    return Iterators.zip(iterables);
  }

  /** Python 2's {@code zip}. */
  public static PyList<PyTuple> zipList(Object... iterables) {
    return PyList.from(Iterators.zip(iterables));
  }

  public static <T> PyIterator<T> map(Object function, Object... iterables) {
    return Iterators.map(function, iterables);
  }

  /** Python 2's {@code map}. */
  public static <T> PyList<T> mapList(Object function, Object... iterables) {
    return PyList.from(Iterators.map(function, iterables));
  }

  public static <T> PyIterator<T> filter(Object function, Object iterable) {
    return Iterators.filter(function, iterable);
  }

  /** Python 2's {@code filter}. */
  public static <T> PyList<T> filterList(Object function, Object iterable) {
    return PyList.from(Iterators.filter(function, iterable));
  }

  public static <T> PyIterator<T> reversed(List<? extends T> sequence) {
    return Iterators.reversed(sequence);
  }

  public static <T> PyIterator<T> reversed(Object sequence) {
    return Iterators.reversed(sequence);
  }

  public static <T> PyList<T> sorted(Iterable<? extends T> iterable, Arg... options) {
    return PyList.owning(Sorting.sorted(PyList.<T>from(iterable), options));
  }

  public static <T> PyList<T> sorted(Object iterable, Arg... options) {
    return PyList.owning(Sorting.sorted(PyList.<T>from(iterable), options));
  }

  public static Object iter(Object iterable) {
    return Iterators.iter(iterable);
  }

  /** The results of a function until one of them is the sentinel. */
  public static Object iter(Object function, Object sentinel) {
    return PyIterator.until(
        "callable_iterator",
        () -> {
          Object value = Py.call(function);
          if (Comparison.equal(value, sentinel)) {
            throw new StopIteration();
          }
          return value;
        });
  }

  public static <T> T next(Object iterator) {
    try {
      return Py.cast(Iterators.next(iterator));
    } catch (StopIteration e) {
      throw e.here();
    }
  }

  public static <T> T next(Iterator<? extends T> iterator) {
    return next((Object) iterator);
  }

  public static <T> T next(Object iterator, Object otherwise) {
    try {
      return Py.cast(Iterators.next(iterator));
    } catch (StopIteration e) {
      return Py.cast(otherwise);
    }
  }

  public static long abs(long value) {
    return value == Long.MIN_VALUE ? Math.negateExact(value) : Math.abs(value);
  }

  public static double abs(double value) {
    return Math.abs(value);
  }

  public static long abs(Long value) {
    return abs(value.longValue());
  }

  public static double abs(Double value) {
    return Math.abs(value);
  }

  public static Object abs(Object value) {
    return Operators.unary(UnaryOperator.ABS, value);
  }

  public static long min(long left, long right) {
    return Math.min(left, right);
  }

  public static double min(double left, double right) {
    return right < left ? right : left;
  }

  public static <T> T min(long left, double right) {
    return min((Object) left, (Object) right);
  }

  public static <T> T min(double left, long right) {
    return min((Object) left, (Object) right);
  }

  public static <T> T min(Iterable<? extends T> items, Arg... options) {
    return Py.cast(Aggregates.extreme("min", Operator.LT, items, options));
  }

  /** The least argument or element; {@code key} and {@code default} are named ones among them. */
  public static <T> T min(Object... values) {
    return Py.cast(Aggregates.extreme("min", Operator.LT, values));
  }

  public static long max(long left, long right) {
    return Math.max(left, right);
  }

  public static double max(double left, double right) {
    return right > left ? right : left;
  }

  public static <T> T max(long left, double right) {
    return max((Object) left, (Object) right);
  }

  public static <T> T max(double left, long right) {
    return max((Object) left, (Object) right);
  }

  public static <T> T max(Iterable<? extends T> items, Arg... options) {
    return Py.cast(Aggregates.extreme("max", Operator.GT, items, options));
  }

  /**
   * The greatest argument or element; {@code key} and {@code default} are named ones among them.
   */
  public static <T> T max(Object... values) {
    return Py.cast(Aggregates.extreme("max", Operator.GT, values));
  }

  /** The sum of ints; one beyond 64 bits is not supported where a static int is wanted. */
  public static long sum(Iterable<Long> ints) {
    return Py.asLong(Aggregates.sum(ints, 0L));
  }

  public static Object sum(Object iterable) {
    return Aggregates.sum(iterable, 0L);
  }

  public static Object sum(Object iterable, Object start) {
    return Aggregates.sum(iterable, start);
  }

  public static boolean any(Object iterable) {
    return Aggregates.any(iterable);
  }

  public static boolean all(Object iterable) {
    return Aggregates.all(iterable);
  }

  public static Object round(Object value) {
    return Rounding.round(value);
  }

  public static Object round(Object value, Object digits) {
    return Rounding.round(value, digits);
  }

  public static PyTuple divmod(Object left, Object right) {
    return (PyTuple) Operators.apply(Operator.DIVMOD, left, right);
  }

  public static Object pow(Object base, Object exponent) {
    return Operators.apply(Operator.POW, base, exponent);
  }

  public static Object pow(Object base, Object exponent, Object modulus) {
    return Aggregates.pow(base, exponent, modulus);
  }

  public static String chr(long point) {
    if (point < 0 || point > Character.MAX_CODE_POINT) {
      throw new ValueError("chr() arg not in range(0x110000)");
    }
    return Character.toString((int) point);
  }

  public static long ord(Object character) {
    if (character instanceof PyBytes bytes && bytes.size() == 1) {
      return bytes.get(0);
    }
    if (!(character instanceof String text)) {
      throw new TypeError(
          "ord() expected string of length 1, but "
              + PyType.of(character).nameInMessages()
              + " found");
    }
    if (len(text) != 1) {
      throw new TypeError(
          "ord() expected a character, but string of length " + len(text) + " found");
    }
    return text.codePointAt(0);
  }

  public static String hex(Object value) {
    return IntText.prefixed(value, 16, "0x");
  }

  public static String oct(Object value) {
    return IntText.prefixed(value, 8, PythonProgram.current().isPython2() ? "0" : "0o");
  }

  public static String bin(Object value) {
    return IntText.prefixed(value, 2, "0b");
  }

  public static PyBytes bytes() {
    return PyBytes.of("");
  }

  public static PyBytes bytes(Object source) {
    return Conversions.toBytes(source);
  }

  public static PyBytes bytes(Object source, String encoding) {
    if (source instanceof String text) {
      return PyBytes.of(Encodings.encode(text, encoding, "strict"));
    }
    throw new TypeError("encoding without a string argument");
  }

  public static PyList<Object> dir(Object value) {
    return sorted(Attributes.names(value));
  }

  public static String input() {
    return input("");
  }

  public static String input(Object prompt) {
    PythonProgram.current().console().out(Str.of(prompt));
    return PythonProgram.current().console().readLine();
  }

  /** Python 2's {@code cmp}. */
  public static long cmp(Object left, Object right) {
    return Comparison.equal(left, right) ? 0 : Comparison.less(left, right) ? -1 : 1;
  }
}
