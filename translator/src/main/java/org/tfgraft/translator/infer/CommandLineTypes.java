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
 * What programs read from their command line: the definitions of flags and arguments say of which
 * type each is. Where a program assigns one itself, nothing is certain.
 */
final class CommandLineTypes {
  /** The last parts of the names of functions that define flags. */
  static final List<String> FLAG_KINDS =
      List.of("boolean", "enum", "float", "integer", "list", "string");

  private static final Set<String> READERS = Set.of("_flags.FlagValues", "argparse.Namespace");

  private static final Map<String, Type> CONVERTERS =
      Map.of("int", Type.INT, "float", Type.FLOAT, "str", Type.STR);

  private final Inference inference;
  private final Map<String, Known> values = new HashMap<>();
  private final Known all = new Known();

  CommandLineTypes(Inference inference) {
    this.inference = inference;
  }

  /** What an attribute of the flags or arguments is, if the value holds them. */
  Optional<Type> read(Type holder, String name) {
    boolean reader =
        holder instanceof Type.Object object && READERS.contains(object.symbol().name());
    if (!reader || inference.assignsOutside(name)) {
      return Optional.empty();
    }
    return Optional.of(Type.join(inference.read(all), inference.read(known(name))));
  }

  private Known known(String name) {
    return values.computeIfAbsent(name, key -> new Known());
  }

  /** {@code DEFINE_integer("name", default, …)}: converts what it is given, but None. */
  Optional<Type> flag(String kind, Object site, ArgumentTypes arguments) {
    Optional<String> name = text(site, 0);
    Type given = arguments.positional(1).or(() -> arguments.keyword("default")).orElse(Type.ANY);
    Type type =
        switch (kind) {
          case "integer" -> Type.INT;
          case "float" -> Type.FLOAT;
          case "boolean" -> Type.BOOL;
          case "list" -> inference.list(site, Type.ANY);
          default -> Type.STR;
        };
    boolean certain = given.isNumber() || given instanceof Type.Str || given instanceof Type.ListOf;
    Type value = certain ? type : Type.optional(type);
    name.map(this::known).orElse(all).add(name.isPresent() ? value : Type.ANY);
    return Optional.of(Type.NONE);
  }

  /** Nothing is certain any more. */
  Optional<Type> anything() {
    all.add(Type.ANY);
    return Optional.empty();
  }

  /** {@code parser.add_argument("--name", type=int, default=…)}. */
  Optional<Type> argument(Object site, ArgumentTypes arguments) {
    Optional<String> name = destination(site);
    name.map(this::known).orElse(all).add(name.isPresent() ? value(arguments, site) : Type.ANY);
    return Optional.empty();
  }

  private static Type value(ArgumentTypes arguments, Object site) {
    Optional<Type> initial = arguments.keyword("default");
    Optional<String> action = keyword(site, "action").flatMap(CommandLineTypes::literal);
    if (action.isPresent() || arguments.keyword("action").isPresent()) {
      boolean flag =
          action.filter(a -> a.equals("store_true") || a.equals("store_false")).isPresent();
      return flag && initial.filter(t -> !(t instanceof Type.Bool)).isEmpty()
          ? Type.BOOL
          : Type.ANY;
    } else if (arguments.keyword("nargs").isPresent() || arguments.keyword("const").isPresent()) {
      return Type.ANY;
    }
    Type converted = arguments.keyword("type").map(CommandLineTypes::converted).orElse(Type.STR);
    boolean positional = text(site, 0).filter(t -> !t.startsWith("-")).isPresent();
    boolean required = positional || arguments.keyword("required").isPresent();
    if (converted.isDynamic() || initial.isEmpty() && !required) {
      return Type.optional(converted);
    }
    return initial
        .filter(t -> !(t instanceof Type.Str))
        .map(t -> Type.join(converted, t))
        .orElse(converted);
  }

  private static Type converted(Type converter) {
    return converter instanceof Type.ApiClass type
        ? CONVERTERS.getOrDefault(type.symbol().name(), Type.ANY)
        : converter instanceof Type.ApiFunction function
            ? ofFunction(function.symbol())
            : converter instanceof Type.Bottom ? Type.BOTTOM : Type.ANY;
  }

  private static Type ofFunction(ApiSymbol.FunctionSymbol function) {
    return CONVERTERS.getOrDefault(function.name(), Type.ANY);
  }

  /** The attribute of an argument: its first long name, as a Python name. */
  private static Optional<String> destination(Object site) {
    Optional<Expression> given = keyword(site, "dest");
    if (given.isPresent()) {
      return given.flatMap(CommandLineTypes::literal);
    }
    Optional<String> first = text(site, 0);
    Optional<String> second = text(site, 1);
    boolean longer = second.isPresent() && !first.orElse("--").startsWith("--");
    return (longer ? second : first).map(n -> n.replaceFirst("^-+", "").replace('-', '_'));
  }

  private static Optional<String> text(Object site, int index) {
    boolean written =
        site instanceof Expression.Call call
            && index < call.arguments().size()
            && call.arguments().get(index).kind() == Expression.ArgumentKind.POSITIONAL;
    return written
        ? literal(((Expression.Call) site).arguments().get(index).value())
        : Optional.empty();
  }

  private static Optional<Expression> keyword(Object site, String name) {
    return site instanceof Expression.Call call
        ? call.arguments().stream()
            .filter(a -> a.keyword().equals(Optional.of(name)))
            .map(Expression.Argument::value)
            .findFirst()
        : Optional.empty();
  }

  private static Optional<String> literal(Expression expression) {
    return expression instanceof Expression.Constant constant
            && constant.value() instanceof String text
        ? Optional.of(text)
        : Optional.empty();
  }
}
