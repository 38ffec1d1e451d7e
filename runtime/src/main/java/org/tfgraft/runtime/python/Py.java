package org.tfgraft.runtime.python;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * What translated code calls where types are known only at run time: operators, subscripts, calls,
 * attributes, checked conversions. All follow Python's rules and raise Python's errors.
 */
public final class Py {
  private Py() {}

  /** {@code left operator right}. */
  public static Object operate(Operator operator, Object left, Object right) {
    return Operators.apply(operator, left, right);
  }

  public static Object add(Object left, Object right) {
    return Operators.apply(Operator.ADD, left, right);
  }

  public static Object sub(Object left, Object right) {
    return Operators.apply(Operator.SUB, left, right);
  }

  public static Object mul(Object left, Object right) {
    return Operators.apply(Operator.MUL, left, right);
  }

  /** Python 2's {@code /}. */
  public static Object div(Object left, Object right) {
    return Operators.apply(Operator.DIV, left, right);
  }

  public static Object truediv(Object left, Object right) {
    return Operators.apply(Operator.TRUEDIV, left, right);
  }

  public static double truediv(long left, long right) {
    return Arithmetic.truediv(left, right);
  }

  public static double truediv(double left, double right) {
    return Arithmetic.truediv(left, right);
  }

  public static Object floordiv(Object left, Object right) {
    return Operators.apply(Operator.FLOORDIV, left, right);
  }

  public static long floordiv(long left, long right) {
    return Arithmetic.floordiv(left, right);
  }

  public static double floordiv(double left, double right) {
    return Arithmetic.floordiv(left, right);
  }

  public static Object mod(Object left, Object right) {
    return Operators.apply(Operator.MOD, left, right);
  }

  public static long mod(long left, long right) {
    return Arithmetic.mod(left, right);
  }

  public static double mod(double left, double right) {
    return Arithmetic.mod(left, right);
  }

  public static Object pow(Object left, Object right) {
    return Operators.apply(Operator.POW, left, right);
  }

  public static double pow(double left, double right) {
    return Arithmetic.pow(left, right);
  }

  public static Object matmul(Object left, Object right) {
    return Operators.apply(Operator.MATMUL, left, right);
  }

  public static Object lshift(Object left, Object right) {
    return Operators.apply(Operator.LSHIFT, left, right);
  }

  public static Object rshift(Object left, Object right) {
    return Operators.apply(Operator.RSHIFT, left, right);
  }

  public static Object and(Object left, Object right) {
    return Operators.apply(Operator.AND, left, right);
  }

  public static Object or(Object left, Object right) {
    return Operators.apply(Operator.OR, left, right);
  }

  public static Object xor(Object left, Object right) {
    return Operators.apply(Operator.XOR, left, right);
  }

  public static Object iadd(Object left, Object right) {
    return Operators.inPlace(Operator.ADD, left, right);
  }

  public static Object isub(Object left, Object right) {
    return Operators.inPlace(Operator.SUB, left, right);
  }

  public static Object imul(Object left, Object right) {
    return Operators.inPlace(Operator.MUL, left, right);
  }

  public static Object idiv(Object left, Object right) {
    return Operators.inPlace(Operator.DIV, left, right);
  }

  public static Object itruediv(Object left, Object right) {
    return Operators.inPlace(Operator.TRUEDIV, left, right);
  }

  public static Object ifloordiv(Object left, Object right) {
    return Operators.inPlace(Operator.FLOORDIV, left, right);
  }

  public static Object imod(Object left, Object right) {
    return Operators.inPlace(Operator.MOD, left, right);
  }

  public static Object ipow(Object left, Object right) {
    return Operators.inPlace(Operator.POW, left, right);
  }

  public static Object imatmul(Object left, Object right) {
    return Operators.inPlace(Operator.MATMUL, left, right);
  }

  public static Object ilshift(Object left, Object right) {
    return Operators.inPlace(Operator.LSHIFT, left, right);
  }

  public static Object irshift(Object left, Object right) {
    return Operators.inPlace(Operator.RSHIFT, left, right);
  }

  public static Object iand(Object left, Object right) {
    return Operators.inPlace(Operator.AND, left, right);
  }

  public static Object ior(Object left, Object right) {
    return Operators.inPlace(Operator.OR, left, right);
  }

  public static Object ixor(Object left, Object right) {
    return Operators.inPlace(Operator.XOR, left, right);
  }

  public static Object neg(Object operand) {
    return Operators.unary(UnaryOperator.NEG, operand);
  }

  public static Object pos(Object operand) {
    return Operators.unary(UnaryOperator.POS, operand);
  }

  public static Object invert(Object operand) {
    return Operators.unary(UnaryOperator.INVERT, operand);
  }

  public static Object eq(Object left, Object right) {
    return Comparison.compare(Operator.EQ, left, right);
  }

  public static Object ne(Object left, Object right) {
    return Comparison.compare(Operator.NE, left, right);
  }

  public static Object lt(Object left, Object right) {
    return Comparison.compare(Operator.LT, left, right);
  }

  public static Object le(Object left, Object right) {
    return Comparison.compare(Operator.LE, left, right);
  }

  public static Object gt(Object left, Object right) {
    return Comparison.compare(Operator.GT, left, right);
  }

  public static Object ge(Object left, Object right) {
    return Comparison.compare(Operator.GE, left, right);
  }

  public static boolean is(Object left, Object right) {
    return Identity.same(left, right);
  }

  public static boolean contains(Object container, Object item) {
    return Iteration.contains(container, item);
  }

  public static boolean truth(Object value) {
    return Truth.of(value);
  }

  public static Object getitem(Object container, Object key) {
    return Subscripts.get(container, key);
  }

  public static void setitem(Object container, Object key, Object value) {
    Subscripts.set(container, key, value);
  }

  public static void delitem(Object container, Object key) {
    Subscripts.delete(container, key);
  }

  public static PySlice slice(Object lower, Object upper, Object step) {
    return new PySlice(lower, upper, step);
  }

  public static Object getattr(Object target, String name) {
    return Attributes.get(target, name);
  }

  public static Object getattr(Object target, String name, Object otherwise) {
    return Builtins.getattr(target, name, otherwise);
  }

  public static void setattr(Object target, String name, Object value) {
    Attributes.set(target, name, value);
  }

  public static void delattr(Object target, String name) {
    Attributes.delete(target, name);
  }

  /** Calls; {@code Arg}, {@link #star} and {@link #doubleStar} arguments are what they say. */
  public static Object call(Object function, Object... args) {
    return Calls.split(args, (positional, named) -> Calls.apply(function, positional, named));
  }

  /** Calls with a tuple and a dict of arguments, as {@code function(*args, **keywords)} does. */
  public static Object call(Object function, PyTuple args, PyDict<String, Object> keywords) {
    return Calls.apply(function, args, keywords);
  }

  public static Object callMethod(
      Object target, String name, PyTuple args, PyDict<String, Object> keywords) {
    return Calls.apply(Attributes.get(target, name), args, keywords);
  }

  public static Object apply(Object function, PyTuple args, PyDict<String, Object> keywords) {
    return Calls.apply(function, args, keywords);
  }

  public static Object callMethod(Object target, String name, Object... args) {
    return call(Attributes.get(target, name), args);
  }

  /** {@code *values} among arguments or elements. */
  public static Object star(Object values) {
    return new Spread(values, false);
  }

  /** {@code **values} among arguments. */
  public static Object doubleStar(Object values) {
    return new Spread(values, true);
  }

  /** The list of elements, the starred ones spread. */
  public static <T> PyList<T> spreadList(Object... elements) {
    PyList<T> list = new PyList<>();
    for (Object element : elements) {
      list.extend(element instanceof Spread spread ? spread.values() : PyTuple.of(element));
    }
    return list;
  }

  public static PyTuple spreadTuple(Object... elements) {
    return PyTuple.of(spreadList(elements).toArray());
  }

  public static <T> PySet<T> spreadSet(Object... elements) {
    return PySet.from(spreadList(elements));
  }

  public static Iterable<Object> iterate(Object iterable) {
    Iterator<Object> checked = Iteration.over(iterable);
    boolean[] first = {true};
    return () -> {
      boolean fresh = first[0];
      first[0] = false;
      return fresh ? checked : Iteration.over(iterable);
    };
  }

  public static Object[] unpack(Object value, int count) {
    return Iteration.unpack(value, count);
  }

  /** The values of {@code a, *b, c = value}; the starred one is a list. */
  public static Object[] unpackStarred(Object value, int before, int after) {
    return Iteration.unpack(value, before, after);
  }

  public static String str(Object value) {
    return Str.of(value);
  }

  public static String repr(Object value) {
    return Repr.of(value);
  }

  /** {@code format % values}. */
  public static String format(String format, Object values) {
    return PercentFormat.apply(format, values);
  }

  /** {@code format(value, spec)}, which f-strings use. */
  public static String formatValue(Object value, String spec) {
    return ValueFormat.of(value, spec);
  }

  public static long asLong(Object value) {
    if (value instanceof Long number) {
      return number;
    }
    Object index = Numbers.index(value);
    if (index instanceof Long number) {
      return number;
    }
    throw new Unsupported("integer beyond 64 bits");
  }

  public static double asDouble(Object value) {
    if (Numbers.isNumber(value)) {
      return Numbers.toDouble(value);
    }
    if (value == null || value instanceof String || value instanceof Collection<?>) {
      throw new TypeError("must be real number, not " + PyType.of(value).nameInMessages());
    }
    return Numbers.toDouble(Conversions.toFloat(value));
  }

  public static String asString(Object value) {
    if (value == null || value instanceof String) {
      return (String) value;
    }
    if (value instanceof ValueObject derived && derived.plain() instanceof String text) {
      return text;
    }
    throw new TypeError("must be str, not " + PyType.of(value).nameInMessages());
  }

  public static boolean asBool(Object value) {
    return Truth.of(value);
  }

  /** A value whose type is known to the caller. */
  @SuppressWarnings("unchecked")
  public static <T> T cast(Object value) {
    return (T) value;
  }

  /** Stands in for code that is not supported. */
  public static <T> T unsupported(String place, String text) {
    throw new Unsupported(place, text);
  }

  /** Reads a name that nothing defines. */
  public static <T> T undefined(String name) {
    throw new NameError("name '" + name + "' is not defined");
  }

  /** The value of a variable before its first assignment. */
  public static final Object UNBOUND = new Object();

  /** The value of a local variable that may not have been assigned yet. */
  public static <T> T bound(T value, String name) {
    return value == null ? unbound(name) : value;
  }

  /** The value of a local variable that may not have been assigned yet, or be None. */
  public static <T> T boundOrNone(Object value, String name) {
    return value == UNBOUND ? unbound(name) : cast(value);
  }

  /** The value of a variable that has none as long as it holds nothing. */
  public static Object orUnbound(Object value) {
    return value == null ? UNBOUND : value;
  }

  /** The value of a global variable that may have none yet, or no more. */
  public static <T> T defined(T value, String name) {
    return value == null ? undefined(name) : value;
  }

  /** The value of a global variable that may have none, or be None. */
  public static <T> T definedOrNone(Object value, String name) {
    return value == UNBOUND ? undefined(name) : cast(value);
  }

  /** Evaluates for the effect alone. */
  public static void ignore(Object value) {}

  /** Python's {@code raise error from cause}. */
  public static BaseException from(BaseException error, Object cause) {
    error.setAttribute("__cause__", cause);
    return error;
  }

  /** Reads a local variable that has no value yet. */
  public static <T> T unbound(String name) {
    throw new UnboundLocalError("local variable '" + name + "' referenced before assignment");
  }

  /** Python's {@code raise value}. */
  public static BaseException raise(Object value) {
    return Errors.raised(value);
  }

  /** The Python exception that a Java failure stands for. */
  public static BaseException caught(Throwable failure) {
    return Errors.caught(failure);
  }

  /** The same for one class of exceptions; what is of another one goes on. */
  public static <T extends BaseException> T caught(Throwable failure, Class<T> type) {
    BaseException error = Errors.caught(failure);
    if (type.isInstance(error)) {
      return type.cast(error);
    }
    throw error;
  }

  /** Whether {@code except types} catches the exception. */
  public static boolean matches(BaseException error, Object types) {
    return Errors.matches(error, types);
  }

  /** What {@code with manager} binds. */
  public static Object enter(Object manager) {
    return Contexts.enter(manager);
  }

  /** Enters a manager that nothing holds afterwards. */
  public static Object enterInPassing(Object manager) {
    Object entered = Contexts.enter(manager);
    if (manager instanceof ContextManager context) {
      context.lost();
    }
    return entered;
  }

  /**
   * Leaves a context, after an error or ({@code null}) without one; true if the error ends there.
   */
  public static boolean exit(Object manager, Throwable error) {
    return Contexts.exit(manager, error);
  }

  /** Python 2's {@code print a, b,} with its trailing comma. */
  public static void print2Comma(Object... values) {
    Printing.statement(false, values);
  }

  /** Python 2's {@code print >>file, a, b}. */
  public static void print2To(Object file, Object... values) {
    Printing.statementTo(file, values);
  }

  /** The pairs of a dict display or {@code dict(**…)} in turn. */
  public static <K, V> PyDict<K, V> dict(Map<? extends K, ? extends V> pairs) {
    return PyDict.from(pairs);
  }

  /** The elements as a Java list. */
  public static List<Object> elements(Object iterable) {
    List<Object> elements = new ArrayList<>();
    Iteration.forEach(iterable, elements::add);
    return elements;
  }
}
