package org.tfgraft.translator.infer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tfgraft.translator.api.ApiSymbol;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.types.Escape;
import org.tfgraft.translator.types.Type;

/**
 * What is made of functions and called like them: templates, the makers of context managers,
 * functions with some arguments given. What is called through a value of such a kind is one of the
 * functions that the program made such values of.
 */
final class WrappedFunctions {
  private static final String TEMPLATE = "tf.Template";
  private static final String MANAGERS = "contextlib._ManagerFunction";
  private static final String MANAGER = ApiSymbol.FunctionSymbol.WRITTEN_MANAGER;
  private static final String PARTIAL = "functools._Partial";
  private static final String WRAPS = "functools._Wraps";

  private static final Set<String> TEMPLATE_OPTIONS =
      Set.of(
          "name_", "func_", "create_scope_now_", "unique_name_", VariableGetters.TEMPLATE_KEYWORD);

  private final Inference inference;
  private final Map<String, Known> functions = new HashMap<>();
  private final Set<String> called = new HashSet<>();
  private boolean open;

  WrappedFunctions(Inference inference) {
    this.inference = inference;
  }

  Map<String, BuiltinResults.Rule> rules() {
    return Map.of(
        "tf.make_template",
        this::template,
        "contextlib.contextmanager",
        (site, self, args, calls) -> wrap(MANAGERS, function(args, 0, "func")),
        "functools.partial",
        this::partial,
        "functools.wraps",
        (site, self, args, calls) -> wrapping(args),
        MANAGER + ".__enter__",
        (site, self, args, calls) -> entered(site));
  }

  private static Type function(ArgumentTypes arguments, int index, String name) {
    return arguments.positional(index).or(() -> arguments.keyword(name)).orElse(Type.ANY).chosen();
  }

  private Type wrap(String kind, Type function) {
    known(kind).add(function);
    if (open) {
      Escape.of(function);
    }
    return function instanceof Type.Bottom ? Type.BOTTOM : inference.object(kind);
  }

  /** From now on any of them may be called where nobody sees it. */
  void open() {
    open = true;
    functions.values().forEach(known -> Escape.of(known.type()));
  }

  /** Whether a value is of such a kind. */
  boolean isWrapped(Type type) {
    return type instanceof Type.Object object && functions.containsKey(object.symbol().name());
  }

  private Known known(String kind) {
    return functions.computeIfAbsent(kind, key -> new Known());
  }

  /** A template's function gets the arguments that are not the template's own. */
  private Type template(Object site, Type self, ArgumentTypes arguments, CallInference calls) {
    arguments.keyword(VariableGetters.TEMPLATE_KEYWORD).ifPresent(inference.getters()::addToScope);
    Type function = function(arguments, 1, "func_");
    ArgumentTypes given =
        new ArgumentTypes(
            arguments.all().stream()
                .filter(a -> a.keyword().filter(k -> !TEMPLATE_OPTIONS.contains(k)).isPresent())
                .toList());
    if (arguments.all().stream().anyMatch(WrappedFunctions::isSpread)) {
      Escape.of(function);
    } else if (!given.all().isEmpty()) {
      calls.call(site, function, given);
    }
    return wrap(TEMPLATE, function);
  }

  private static boolean isSpread(ArgumentTypes.Argument argument) {
    return argument.kind() == Expression.ArgumentKind.STAR
        || argument.kind() == Expression.ArgumentKind.DOUBLE_STAR;
  }

  /** The arguments that are missing may be anything. */
  private Type partial(Object site, Type self, ArgumentTypes arguments, CallInference calls) {
    Type function = function(arguments, 0, "func");
    Escape.of(function);
    arguments.all().forEach(a -> Escape.of(a.type()));
    return wrap(PARTIAL, function);
  }

  /** The decorator that makes one function look like another. */
  private Type wrapping(ArgumentTypes arguments) {
    Escape.of(function(arguments, 0, "wrapped"));
    return inference.object(WRAPS);
  }

  /** What the generators give of which the program made context managers. */
  private Type entered(Object site) {
    Type made = inference.read(known(MANAGERS));
    return made instanceof Type.Function function
        ? function.targets().stream()
            .map(f -> inference.elements().iterated(inference.returned(f), site))
            .reduce(Type.BOTTOM, Type::join)
        : made instanceof Type.Bottom ? Type.BOTTOM : Type.ANY;
  }

  /** What calling a value of such a kind gives, if it is one. */
  Optional<Type> called(
      Object site, Type.Object value, ArgumentTypes arguments, CallInference calls) {
    if (value.isObject(WRAPS)) {
      return Optional.of(Type.given(function(arguments, 0, "wrapper")));
    }
    Known known = functions.get(value.symbol().name());
    if (known == null) {
      return Optional.empty();
    }
    Type result = through(site, value.symbol().name(), known, arguments, calls);
    return Optional.of(
        value.isObject(MANAGERS) && !(result instanceof Type.Bottom)
            ? inference.object(MANAGER)
            : result);
  }

  /** What the functions behind values of a kind give; those behind themselves add nothing. */
  private Type through(
      Object site, String kind, Known known, ArgumentTypes arguments, CallInference calls) {
    if (!called.add(kind)) {
      return Type.BOTTOM;
    }
    try {
      return calls.call(site, inference.read(known), arguments);
    } finally {
      called.remove(kind);
    }
  }
}
