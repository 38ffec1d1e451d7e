package org.tfgraft.translator.types;

import static java.util.stream.Collectors.joining;

/** Writes types the way Python annotations do. */
final class TypePrinter {
  private static final int DEEPEST = 6;

  private TypePrinter() {}

  static String print(Type type) {
    return print(type, 0);
  }

  private static String print(Type type, int depth) {
    if (depth > DEEPEST) {
      return "…";
    } else if (type instanceof Type.Optional optional) {
      return optional.value() instanceof Type.OneOf one && one.types().size() > 1
          ? print(one, depth) + " | None"
          : print(optional.value(), depth) + "?";
    } else if (type instanceof Type.OneOf one) {
      return one.types().stream().map(t -> print(t, depth)).sorted().collect(joining(" | "));
    } else if (type instanceof Type.ListOf list) {
      return "list[" + print(list.element().type(), depth + 1) + "]";
    } else if (type instanceof Type.SetOf set) {
      return "set[" + print(set.element().type(), depth + 1) + "]";
    } else if (type instanceof Type.IterOf iter) {
      return "iter[" + print(iter.element().type(), depth + 1) + "]";
    } else if (type instanceof Type.DictOf dict) {
      String key = print(dict.key().type(), depth + 1);
      return "dict[" + key + ", " + print(dict.value().type(), depth + 1) + "]";
    } else if (type instanceof Type.TupleOf tuple) {
      return tuple.elements().stream()
          .map(e -> print(e, depth + 1))
          .collect(joining(", ", "tuple[", "]"));
    }
    return named(type);
  }

  private static String named(Type type) {
    if (type instanceof Type.Given given) {
      return named(given.value());
    } else if (type instanceof Type.Object object) {
      return type.isObject("np.ndarray") ? "np.ndarray" : object.symbol().name();
    } else if (type instanceof Type.Instance instance) {
      return instance.type().name();
    } else if (type instanceof Type.Function function) {
      return "function " + Type.names(function.targets());
    } else if (type instanceof Type.ApiFunction function) {
      return "function " + function.symbol().name();
    } else if (type instanceof Type.ClassValue value) {
      return "class " + value.type().name();
    } else if (type instanceof Type.ApiClass value) {
      return "class " + value.symbol().name();
    } else if (type instanceof Type.Module module) {
      return "module " + module.path();
    } else if (type instanceof Type.ProgramModule module) {
      return "module " + module.name();
    }
    return simple(type);
  }

  private static String simple(Type type) {
    if (type instanceof Type.Bottom) {
      return "never";
    } else if (type instanceof Type.Any) {
      return "any";
    } else if (type instanceof Type.Callable) {
      return "function";
    }
    return type.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
  }
}
