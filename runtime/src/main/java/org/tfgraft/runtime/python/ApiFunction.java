package org.tfgraft.runtime.python;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.tfgraft.runtime.api.Arg;

/** A function or method of the API table as value; its Java methods are found by name. */
final class ApiFunction implements PyCallable, PyObject {
  /**
   * What is a context for the facade and a class in Python, so that its arguments are a
   * constructor's.
   */
  private static final Set<String> CLASSES = Set.of("tf.variable_scope", "tf.name_scope");

  private final ApiTable.Row row;
  private final Class<?> owner;
  private final String javaName;
  private final Object target;
  private final boolean bound;

  private ApiFunction(
      ApiTable.Row row, Class<?> owner, String javaName, Object target, boolean bound) {
    this.row = row;
    this.owner = owner;
    this.javaName = javaName;
    this.target = target;
    this.bound = bound;
  }

  static ApiFunction function(ApiTable.Row row, Class<?> owner, String javaName) {
    return new ApiFunction(row, owner, javaName, null, false);
  }

  static ApiFunction method(ApiTable.Row row, Class<?> owner, String javaName, Object target) {
    return new ApiFunction(row, owner, javaName, target, true);
  }

  /** A property that is a static method with the object as argument. */
  static Object property(ApiTable.Row row, Object target) {
    int dot = row.java().lastIndexOf('.');
    Class<?> owner = ApiObjects.javaClass(row.java().substring(0, dot));
    return method(row, owner, row.java().substring(dot + 1), target).run();
  }

  @Override
  public Object invoke(PyTuple args, PyDict<String, Object> keywords) {
    Signature signature = Signature.parse(row.parameters());
    String function = row.name().replace(".__new__", "");
    if (signature.isVariable() && isPythons()) {
      ArgumentCounts.checkNames(function, keywords, signature.names());
      signature.bind(row.lastName(), args, keywords, 0);
      return run(variable(args, keywords));
    }
    boolean isClass = CLASSES.contains(row.name());
    String name = isClass ? "__init__" : row.lastName();
    int self = bound || isClass ? 1 : 0;
    if (isPythons()) {
      ArgumentCounts.check(function, args.size(), keywords, signature.names());
    }
    return run(
        isPythons()
            ? signature.bindForBuiltin(name, args, keywords, self)
            : signature.bindForFacade(name, args, keywords, self));
  }

  /** Python's own functions take optional arguments by position. */
  private boolean isPythons() {
    return !row.name().startsWith("tf.") && !row.name().startsWith("np.");
  }

  private static Object[] variable(PyTuple args, PyDict<String, Object> keywords) {
    List<Object> all = new ArrayList<>(args);
    keywords.forEach((name, value) -> all.add(new Arg(name, value)));
    return new Object[] {all.toArray()};
  }

  private Object run(Object... arguments) {
    Method best = null;
    Object[] bestArguments = arguments;
    int bestScore = -1;
    for (Method method : owner.getMethods()) {
      if (method.getName().equals(javaName) && !method.isBridge()) {
        boolean takesTarget = bound && Modifier.isStatic(method.getModifiers());
        Object[] fitted = fitted(method, takesTarget ? withTarget(arguments) : arguments);
        int score = fitted == null ? -1 : score(method.getParameterTypes(), fitted);
        if (score > bestScore) {
          best = method;
          bestArguments = fitted;
          bestScore = score;
        }
      }
    }
    if (best != null && best.trySetAccessible()) {
      return Reflection.call(best, target, bestArguments);
    }
    throw new Unsupported(
        row.name()
            + ": no Java method "
            + owner.getSimpleName()
            + "."
            + javaName
            + " for these arguments");
  }

  private Object[] withTarget(Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = target;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return all;
  }

  /** Methods for any value come before those for a static type, and any before a misfit. */
  private static int score(Class<?>[] types, Object... arguments) {
    int score = 1;
    for (int i = 0; i < types.length; i++) {
      if (!fits(types[i], arguments[i])) {
        return 0;
      }
      score += types[i] == Object.class ? 2 : types[i].isInstance(arguments[i]) ? 1 : 0;
    }
    return score;
  }

  /** The arguments if the method takes so many, else null. */
  private static Object[] fitted(Method method, Object... arguments) {
    Class<?>[] types = method.getParameterTypes();
    Object[] all = arguments;
    int last = arguments.length - 1;
    boolean empty = last >= 0 && arguments[last] instanceof Arg[] options && options.length == 0;
    if (empty && types.length == last) {
      all = Arrays.copyOf(arguments, last);
    }
    if (types.length != all.length) {
      return null;
    }
    return all;
  }

  private static boolean fits(Class<?> type, Object value) {
    if (type == long.class || type == int.class || type == Long.class && value != null) {
      return Numbers.isIndex(value);
    }
    if (type == double.class) {
      return Numbers.isNumber(value) || value instanceof PyObject;
    }
    if (type == boolean.class) {
      return true;
    }
    return value == null
        || type.isInstance(value)
        || type == Iterable.class && Iteration.isIterable(value);
  }

  @Override
  public PyType pythonType() {
    return row.name().startsWith("tf.") ? PyType.FUNCTION : PyType.BUILTIN_FUNCTION;
  }

  @Override
  public Object getAttribute(String name) {
    return switch (name) {
      case "__name__", "__qualname__" -> row.lastName();
      case "__self__" -> target;
      default ->
          ApiTable.get()
              .find(row.name() + "." + name)
              .map(ApiObjects::symbol)
              .orElseGet(() -> PyObject.super.getAttribute(name));
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ApiFunction that
        && row.name().equals(that.row.name())
        && target == that.target;
  }

  @Override
  public int hashCode() {
    return row.name().hashCode();
  }

  @Override
  public String pyRepr() {
    if (pythonType() == PyType.FUNCTION) {
      return "<function " + row.lastName() + " at " + Identity.address(row.name()) + ">";
    }
    return bound
        ? "<built-in method "
            + row.lastName()
            + " of "
            + PyType.of(target).name()
            + " object at "
            + Identity.address(target)
            + ">"
        : "<built-in function " + row.lastName() + ">";
  }
}
