package org.tfgraft.translator.infer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.types.Cell;
import org.tfgraft.translator.types.Escape;
import org.tfgraft.translator.types.Type;

/**
 * The functions whose result depends on their arguments in a way that a row of the API table cannot
 * say: containers made of containers, and calls that add to a container.
 */
final class BuiltinResults {
  /** The result of a call. */
  interface Rule {
    Type result(Object site, Type receiver, ArgumentTypes arguments, CallInference calls);
  }

  private final Inference inference;
  private final Elements elements;
  private final Map<String, Rule> rules = new HashMap<>();

  BuiltinResults(Inference inference) {
    this.inference = inference;
    this.elements = inference.elements();
    rules.put("list", (site, self, args, calls) -> inference.list(site, each(site, args, 0)));
    rules.put("sorted", (site, self, args, calls) -> sorted(site, args, calls));
    rules.put("reversed", (site, self, args, calls) -> inference.iter(site, each(site, args, 0)));
    rules.put("iter", (site, self, args, calls) -> iter(site, args));
    rules.put("enumerate", (site, self, args, calls) -> enumerate(site, args));
    rules.put("zip", (site, self, args, calls) -> zip(site, args));
    rules.put("map", (site, self, args, calls) -> map(site, args, calls));
    rules.put("filter", (site, self, args, calls) -> filter(site, args, calls));
    rules.put("next", (site, self, args, calls) -> next(site, args));
    rules.put("set", (site, self, args, calls) -> set(site, args));
    rules.put("dict", (site, self, args, calls) -> dict(site, args));
    rules.put("collections.OrderedDict", (site, self, args, calls) -> dict(site, args));
    rules.put("collections.defaultdict", this::defaultDict);
    rules.put("dict.fromkeys", (site, self, args, calls) -> fromKeys(site, args));
    rules.put("tuple", (site, self, args, calls) -> tuple(args));
    rules.put("max", (site, self, args, calls) -> extreme(site, args, calls));
    rules.put("min", (site, self, args, calls) -> extreme(site, args, calls));
    rules.put("abs", (site, self, args, calls) -> abs(args));
    rules.putAll(ControlFlowResults.of(inference));
    rules.putAll(StandardResults.of(inference));
    rules.putAll(inference.wrapped().rules());
  }

  Optional<Rule> find(String name) {
    return Optional.ofNullable(rules.get(name));
  }

  /** Lets containers take what methods put into them. */
  void grow(String name, Type receiver, ArgumentTypes arguments) {
    Type type = receiver.present();
    if (type instanceof Type.ListOf list) {
      switch (name) {
        case "list.append" -> arguments.positional(0).ifPresent(list.element()::add);
        case "list.insert" -> arguments.positional(1).ifPresent(list.element()::add);
        case "list.extend" ->
            arguments
                .positional(0)
                .map(t -> elements.iterated(t, list))
                .ifPresent(list.element()::add);
        default -> {}
      }
    } else if (type instanceof Type.SetOf set && name.equals("set.add")) {
      arguments.positional(0).ifPresent(set.element()::add);
    } else if (type instanceof Type.DictOf dict) {
      growDict(name, dict, arguments);
    }
  }

  private static void growDict(String name, Type.DictOf dict, ArgumentTypes arguments) {
    if (name.equals("dict.setdefault")) {
      arguments.positional(0).ifPresent(dict.key()::add);
      dict.value().add(arguments.positional(1).orElse(Type.NONE));
    } else if (name.equals("dict.get") || name.equals("dict.pop")) {
      arguments.positional(1).ifPresent(dict.value()::add);
    } else if (name.equals("dict.update")) {
      Type other = arguments.positional(0).orElse(Type.BOTTOM);
      Type.join(dict, other instanceof Type.DictOf ? other : Type.BOTTOM);
      if (!(other instanceof Type.DictOf) && !(other instanceof Type.Bottom)) {
        dict.key().add(Type.ANY);
        dict.value().add(Type.ANY);
      }
      for (ArgumentTypes.Argument argument : arguments.all()) {
        if (argument.keyword().isPresent()) {
          dict.key().add(Type.STR);
          dict.value().add(argument.type());
        }
      }
    }
  }

  private Type each(Object site, ArgumentTypes arguments, int index) {
    return arguments
        .positional(index)
        .map(t -> elements.iterated(t, site))
        .orElse(arguments.all().isEmpty() ? Type.BOTTOM : Type.ANY);
  }

  /** With a sentinel it gives what a function returns. */
  private Type iter(Object site, ArgumentTypes arguments) {
    boolean function = arguments.all().size() > 1;
    if (function) {
      Escape.of(arguments.positional(0).orElse(Type.ANY));
    }
    return inference.iter(site, function ? Type.ANY : each(site, arguments, 0));
  }

  private Type next(Object site, ArgumentTypes arguments) {
    Type element = each(site, arguments, 0);
    return arguments.positional(1).map(d -> Type.join(element, d)).orElse(element);
  }

  private Type sorted(Object site, ArgumentTypes arguments, CallInference calls) {
    Type element = each(site, arguments, 0);
    arguments
        .keyword("key")
        .ifPresent(key -> calls.call(site, key, ArgumentTypes.positional(List.of(element))));
    return inference.list(site, element);
  }

  private Type enumerate(Object site, ArgumentTypes arguments) {
    return inference.iter(site, new Type.TupleOf(List.of(Type.INT, each(site, arguments, 0))));
  }

  private Type zip(Object site, ArgumentTypes arguments) {
    List<Type> parts = arguments.leading().stream().map(t -> elements.iterated(t, site)).toList();
    boolean starred = parts.size() != arguments.all().size();
    return inference.iter(site, starred ? Type.TUPLE : new Type.TupleOf(parts));
  }

  private Type map(Object site, ArgumentTypes arguments, CallInference calls) {
    List<Type> leading = arguments.leading();
    if (leading.isEmpty()) {
      return inference.iter(site, Type.ANY);
    }
    List<Type> parts = leading.stream().skip(1).map(t -> elements.iterated(t, site)).toList();
    return inference.iter(site, calls.call(site, leading.get(0), ArgumentTypes.positional(parts)));
  }

  private Type filter(Object site, ArgumentTypes arguments, CallInference calls) {
    Type element = each(site, arguments, 1);
    arguments
        .positional(0)
        .filter(f -> !(f instanceof Type.None))
        .ifPresent(f -> calls.call(site, f, ArgumentTypes.positional(List.of(element))));
    return inference.iter(site, element);
  }

  private Type set(Object site, ArgumentTypes arguments) {
    inference.cell(site, 0).add(each(site, arguments, 0));
    return new Type.SetOf(inference.cell(site, 0));
  }

  private Type dict(Object site, ArgumentTypes arguments) {
    Type first = arguments.positional(0).orElse(Type.BOTTOM).present();
    Type.DictOf made = new Type.DictOf(inference.cell(site, 0), inference.cell(site, 1));
    if (first instanceof Type.DictOf) {
      Type.join(made, first);
    } else if (!(first instanceof Type.Bottom)) {
      List<Type> pair = elements.unpacked(elements.iterated(first, site), 2, site);
      made.key().add(pair.get(0));
      made.value().add(pair.get(1));
    }
    for (ArgumentTypes.Argument argument : arguments.all()) {
      if (argument.keyword().isPresent()) {
        made.key().add(Type.STR);
        made.value().add(argument.type());
      }
    }
    return made;
  }

  private Type fromKeys(Object site, ArgumentTypes arguments) {
    Cell keys = inference.cell(site, 0);
    Cell values = inference.cell(site, 1);
    keys.add(each(site, arguments, 0));
    values.add(arguments.positional(1).orElse(Type.NONE));
    return new Type.DictOf(keys, values);
  }

  /** A dictionary whose missing values a function makes. */
  private Type defaultDict(Object site, Type self, ArgumentTypes arguments, CallInference calls) {
    List<ArgumentTypes.Argument> others =
        arguments.all().stream().skip(1).filter(a -> a.keyword().isEmpty()).toList();
    Type made = dict(site, new ArgumentTypes(others));
    boolean plain =
        arguments.all().size() - others.size() <= 1
            && site instanceof Expression.Call call
            && arguments.positional(0).isPresent();
    Type.DictOf dict = (Type.DictOf) made;
    if (plain && arguments.positional(0).get() instanceof Type.None) {
      return made;
    } else if (plain) {
      Object factory = ((Expression.Call) site).arguments().get(0);
      dict.value()
          .add(
              calls.call(
                  factory, arguments.positional(0).get(), ArgumentTypes.positional(List.of())));
    } else if (!arguments.all().isEmpty()) {
      dict.key().add(Type.ANY);
      dict.value().add(Type.ANY);
    }
    return made;
  }

  private static Type tuple(ArgumentTypes arguments) {
    return arguments
        .positional(0)
        .map(Type::present)
        .filter(t -> t instanceof Type.TupleOf)
        .orElse(Type.TUPLE);
  }

  private Type extreme(Object site, ArgumentTypes arguments, CallInference calls) {
    List<Type> leading = arguments.leading();
    Type element =
        leading.size() == 1
            ? elements.iterated(leading.get(0), site)
            : leading.stream().reduce(Type.BOTTOM, Type::join);
    arguments
        .keyword("key")
        .ifPresent(key -> calls.call(site, key, ArgumentTypes.positional(List.of(element))));
    return arguments.keyword("default").map(d -> Type.join(element, d)).orElse(element);
  }

  private Type abs(ArgumentTypes arguments) {
    Type type = arguments.positional(0).orElse(Type.ANY).present();
    return type instanceof Type.OneOf one
        ? one.types().stream().map(t -> absolute(t).large()).reduce(Type.BOTTOM, Type::join)
        : absolute(type);
  }

  private Type absolute(Type type) {
    if (type instanceof Type.Int && inference.isExact()) {
      return Type.LARGE_INT;
    }
    return type instanceof Type.Int || type instanceof Type.Float || type instanceof Type.Bottom
        ? type
        : type instanceof Type.Bool ? Type.INT : Type.ANY;
  }
}
