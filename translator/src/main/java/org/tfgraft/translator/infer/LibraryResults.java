package org.tfgraft.translator.infer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tfgraft.translator.api.ApiSymbol;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.types.Type;

/**
 * What functions of TensorFlow and NumPy give where that depends on their arguments more than a row
 * of the API table can say. Where nothing certain follows, the row decides.
 */
final class LibraryResults {
  /** The result of a call, if the arguments tell. */
  private interface Rule {
    Optional<Type> result(Object site, Type receiver, ArgumentTypes arguments);
  }

  private static final Set<String> SCATTERS =
      Set.of("add", "sub", "mul", "div", "min", "max", "update");

  private static final Set<String> COLLECTED =
      Set.of(
          "variables",
          "local_variables",
          "model_variables",
          "trainable_variables",
          "variables_by_name",
          "variables_by_suffix",
          "variables_to_restore");

  private static final Set<String> VARIABLE_KEYS =
      Set.of("GLOBAL_VARIABLES", "LOCAL_VARIABLES", "MODEL_VARIABLES", "TRAINABLE_VARIABLES");

  private static final ArgumentTypes NO_ARGUMENTS = ArgumentTypes.positional(List.of());

  private final Inference inference;
  private final Map<String, Rule> rules = new HashMap<>();

  LibraryResults(Inference inference) {
    this.inference = inference;
    rules.put("tf.get_variable", (site, self, args) -> variable(site, args));
    rules.put("tf.get_local_variable", (site, self, args) -> variable(site, args));
    rules.put("tf.VariableScope.get_variable", (site, self, args) -> variable(site, args));
    for (String name : List.of("variable", "model_variable")) {
      rules.put("tf.contrib.framework." + name, (site, self, args) -> contrib(site, args));
    }
    for (String name : List.of("local_variable", "global_variable")) {
      rules.put("tf.contrib.framework." + name, (site, self, args) -> whole("tf.Variable"));
    }
    for (String name : COLLECTED) {
      rules.put(
          "tf.contrib.framework.get_" + name,
          (site, self, args) -> collected(site, args, "collection"));
    }
    rules.put(
        "tf.contrib.framework.filter_variables",
        (site, self, args) -> args.positional(0).map(list -> listOf(site, list)));
    for (String owner : List.of("tf.", "tf.Graph.", "tf.VariableScope.")) {
      rules.put(owner + "get_collection", (site, self, args) -> ofKey(site));
    }
    rules.put(
        "tf.create_partitioned_variables",
        (site, self, args) -> onlyVariables().map(each -> inference.list(site, each)));
    rules.put(
        "tf.tuple", (site, self, args) -> args.positional(0).map(list -> tensors(site, list)));
    rules.put("tf.import_graph_def", (site, self, args) -> imported(site, args));
    rules.put("tf.train.create_global_step", (site, self, args) -> whole("tf.Variable"));
    rules.put("tf.train.get_or_create_global_step", (site, self, args) -> whole("tf.TensorLike"));
    rules.put("tf.cast", (site, self, args) -> cast(args));
    rules.put("tf.divide", (site, self, args) -> ofTensors(args));
    for (String name : List.of("assign", "assign_add", "assign_sub")) {
      rules.put("tf." + name, (site, self, args) -> updated(args.positional(0), args));
      rules.put("tf.Variable." + name, (site, self, args) -> updated(Optional.of(self), args));
    }
    for (String name : SCATTERS) {
      for (String kind : List.of("scatter_", "scatter_nd_")) {
        rules.put("tf." + kind + name, (site, self, args) -> updated(args.positional(0), args));
        rules.put(
            "tf.Variable." + kind + name, (site, self, args) -> updated(Optional.of(self), args));
      }
    }
    CommandLineTypes commandLine = inference.commandLine();
    for (String kind : CommandLineTypes.FLAG_KINDS) {
      rules.put(
          "tf.app.flags.DEFINE_" + kind, (site, self, args) -> commandLine.flag(kind, site, args));
    }
    rules.put(
        "argparse.ArgumentParser.add_argument",
        (site, self, args) -> commandLine.argument(site, args));
    rules.put("argparse.ArgumentParser.set_defaults", (site, self, args) -> commandLine.anything());
    rules.put("tf.Session.run", (site, self, args) -> fetched(site, args));
    ArrayResults.of(inference)
        .forEach((name, rule) -> rules.put(name, (site, self, args) -> rule.result(self, args)));
  }

  Optional<Type> result(Object site, String name, Type receiver, ArgumentTypes arguments) {
    Rule rule = rules.get(name);
    if (rule == null) {
      return Optional.empty();
    }
    boolean unknown = arguments.all().stream().anyMatch(a -> a.type() instanceof Type.Bottom);
    return unknown ? Optional.of(Type.BOTTOM) : rule.result(site, receiver, arguments);
  }

  /** What calling a class of NumPy's numbers gives: of a number, one of its objects. */
  static Type scalar(ApiSymbol.ClassSymbol symbol, ArgumentTypes arguments) {
    boolean number =
        arguments.all().size() == 1
            && arguments.positional(0).filter(t -> t.isNumber()).isPresent();
    return number && symbol.isSubclassOf("np.generic") ? new Type.Object(symbol) : Type.ANY;
  }

  /** Here a getter stands for get_variable itself, which is not followed. */
  private Optional<Type> contrib(Object site, ArgumentTypes arguments) {
    return arguments.keyword(VariableGetters.KEYWORD).isPresent()
        ? Optional.of(Type.ANY)
        : variable(site, arguments);
  }

  /** What a getter gives that another one replaces. */
  Type gotten() {
    return variable(this, NO_ARGUMENTS).orElse(Type.ANY);
  }

  /** What custom getters may give in the place of a variable. */
  private Type gotten(ArgumentTypes arguments) {
    if (inference.replacesVariables()) {
      return Type.ANY;
    }
    return arguments
        .keyword(VariableGetters.KEYWORD)
        .filter(getter -> !(getter instanceof Type.None))
        .map(inference.getters()::result)
        .orElseGet(inference.getters()::given);
  }

  /** The elements that are asked for, or nothing. */
  private Optional<Type> imported(Object site, ArgumentTypes arguments) {
    Optional<Type> elements =
        arguments.keyword("return_elements").or(() -> arguments.positional(2));
    if (elements.isEmpty() && arguments.all().stream().allMatch(LibraryResults::isWrittenDown)) {
      return Optional.of(Type.NONE);
    }
    return elements
        .filter(e -> e instanceof Type.ListOf || e instanceof Type.TupleOf)
        .map(e -> inference.list(site, Type.ANY));
  }

  /** Variables, unless the program puts something else into collections. */
  private Optional<Type> collected(Object site, ArgumentTypes arguments, String other) {
    boolean certain = !inference.fillsCollections() && arguments.keyword(other).isEmpty();
    return certain
        ? Optional.of(inference.list(site, inference.object("tf.Variable")))
        : Optional.empty();
  }

  private Optional<Type> onlyVariables() {
    boolean certain =
        !inference.replacesVariables() && inference.getters().given() instanceof Type.Bottom;
    return certain ? Optional.of(inference.object("tf.Variable")) : Optional.empty();
  }

  /** The variables of a collection that is named by its constant. */
  private Optional<Type> ofKey(Object site) {
    boolean variables =
        site instanceof Expression.Call call
            && !call.arguments().isEmpty()
            && call.arguments().get(0).value() instanceof Expression.Attribute key
            && VARIABLE_KEYS.contains(key.attr());
    return variables ? collected(site, NO_ARGUMENTS, "") : Optional.empty();
  }

  private Type listOf(Object site, Type given) {
    return inference.list(site, inference.elements().iterated(given, site));
  }

  /** The tensors that stand for values which come together; operations have none. */
  private Type tensors(Object site, Type given) {
    Type each = inference.elements().iterated(given, site);
    return inference.list(
        site, each.isTensorLike() || each.isNumber() ? inference.object("tf.Tensor") : Type.ANY);
  }

  /** What is made of a variable, unless something else may be in its place. */
  private Optional<Type> whole(String type) {
    boolean certain =
        !inference.replacesVariables()
            && inference.getters().given() instanceof Type.Bottom
            && !inference.partitionsVariables();
    return certain ? Optional.of(inference.object(type)) : Optional.empty();
  }

  /** A variable that may be in parts; one is, where a partitioner and a shape are given. */
  private Optional<Type> variable(Object site, ArgumentTypes arguments) {
    Type gotten = gotten(arguments);
    if (!inference.partitionsVariables()) {
      return Optional.of(Type.join(gotten, inference.object("tf.Variable")));
    }
    boolean parts =
        arguments
            .keyword("partitioner")
            .filter(p -> isFunction(p) && hasDimensions(site))
            .isPresent();
    return Optional.of(
        Type.join(
            gotten, inference.object(parts ? "tf.PartitionedVariable" : "_variables.AnyVariable")));
  }

  private static boolean isFunction(Type type) {
    return type instanceof Type.Callable
        || type instanceof Type.Given
        || type instanceof Type.Function
        || type instanceof Type.ApiFunction;
  }

  private static boolean hasDimensions(Object site) {
    return site instanceof Expression.Call call
        && call.arguments().size() > 1
        && call.arguments().get(1).keyword().filter(k -> !k.equals("shape")).isEmpty()
        && call.arguments().get(1).value() instanceof Expression.ListLiteral shape
        && !shape.elements().isEmpty()
        && shape.elements().stream().noneMatch(Expression.Starred.class::isInstance);
  }

  /** A variable that has the type already is itself. */
  private Optional<Type> cast(ArgumentTypes arguments) {
    Type given = arguments.positional(0).or(() -> arguments.keyword("x")).orElse(Type.ANY);
    boolean variable =
        given.present().isDynamic() || given.isTensorLike() && !given.isObject("tf.Tensor");
    return inference.usesResources() && variable ? Optional.of(Type.ANY) : Optional.empty();
  }

  private Optional<Type> ofTensors(ArgumentTypes arguments) {
    boolean tensor = arguments.all().stream().anyMatch(a -> a.type().isTensorLike());
    return tensor ? Optional.of(inference.object("tf.Tensor")) : Optional.empty();
  }

  /** A variable or its new value, unless the operation is asked for. */
  private Optional<Type> updated(Optional<Type> variable, ArgumentTypes arguments) {
    boolean plain =
        variable.filter(LibraryResults::isWhole).isPresent()
            && arguments.all().stream().allMatch(LibraryResults::isWrittenDown)
            && arguments.positional(3).isEmpty()
            && arguments.keyword("read_value").isEmpty();
    return plain ? Optional.of(inference.object("tf.TensorLike")) : Optional.empty();
  }

  /** Whether only a variable that is no partitioned one can be assigned to among these values. */
  private static boolean isWhole(Type type) {
    return type.present().alternatives().stream()
        .allMatch(t -> t.isObject("tf.Variable") || t.isObject("tf.Tensor"));
  }

  private static boolean isWrittenDown(ArgumentTypes.Argument argument) {
    return argument.kind() == Expression.ArgumentKind.POSITIONAL
        || argument.kind() == Expression.ArgumentKind.KEYWORD;
  }

  /** What a session gives has the form of what it is asked for. */
  private Optional<Type> fetched(Object site, ArgumentTypes arguments) {
    return arguments.positional(0).or(() -> arguments.keyword("fetches")).map(f -> value(site, f));
  }

  private Type value(Object site, Type fetch) {
    if (fetch.isObject("tf.Operation")) {
      return Type.NONE;
    } else if (fetch instanceof Type.ListOf) {
      return inference.list(site, Type.ANY);
    } else if (fetch instanceof Type.TupleOf tuple) {
      return new Type.TupleOf(tuple.elements().stream().map(e -> value(site, e)).toList());
    }
    return fetch instanceof Type.Bottom ? Type.BOTTOM : Type.ANY;
  }
}
