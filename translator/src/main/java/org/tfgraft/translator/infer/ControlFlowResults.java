package org.tfgraft.translator.infer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.types.Type;

/**
 * What TensorFlow's loops hand to the functions that they are given, and what loops and branches
 * give: tensors and arrays in the structure of what the functions return.
 */
final class ControlFlowResults {
  private final Inference inference;

  private ControlFlowResults(Inference inference) {
    this.inference = inference;
  }

  static Map<String, BuiltinResults.Rule> of(Inference inference) {
    ControlFlowResults flow = new ControlFlowResults(inference);
    return Map.of(
        "tf.cond", (site, self, args, calls) -> flow.cond(site, args, calls),
        "tf.while_loop", (site, self, args, calls) -> flow.whileLoop(site, args, calls),
        "tf.map_fn", (site, self, args, calls) -> flow.map(site, args, calls),
        "tf.foldl", (site, self, args, calls) -> flow.fold(site, args, calls),
        "tf.foldr", (site, self, args, calls) -> flow.fold(site, args, calls),
        "tf.scan", (site, self, args, calls) -> flow.scan(site, args, calls));
  }

  private Type cond(Object site, ArgumentTypes arguments, CallInference calls) {
    Type whenTrue = branch(site, arguments, 1, List.of("true_fn", "fn1"), calls);
    Type whenFalse = branch(site, arguments, 2, List.of("false_fn", "fn2"), calls);
    if (arguments.positional(3).or(() -> arguments.keyword("strict")).isPresent()) {
      return Type.ANY;
    }
    return whenFalse instanceof Type.Bottom ? Type.BOTTOM : only(inFlow(new Place(site), whenTrue));
  }

  private static Type branch(
      Object site, ArgumentTypes arguments, int index, List<String> names, CallInference calls) {
    return calls.call(
        site,
        arguments
            .positional(index)
            .or(() -> arguments.keyword(names.get(0)))
            .or(() -> arguments.keyword(names.get(1)))
            .orElse(Type.ANY),
        ArgumentTypes.positional(List.of()));
  }

  private Type whileLoop(Object site, ArgumentTypes arguments, CallInference calls) {
    Type variables = inFlow(new Place(site), variables(site, arguments));
    ArgumentTypes spread =
        new ArgumentTypes(
            List.of(
                new ArgumentTypes.Argument(
                    Expression.ArgumentKind.STAR, Optional.empty(), variables)));
    calls.call(site, argument(arguments, 0, "cond"), spread);
    Type result = calls.call(site, argument(arguments, 1, "body"), spread);
    boolean sameStructure = arguments.keyword("return_same_structure").isPresent();
    if (sameStructure || !(variables instanceof Type.TupleOf tuple)) {
      return variables instanceof Type.Bottom ? Type.BOTTOM : Type.ANY;
    }
    Type limit = arguments.keyword("maximum_iterations").orElse(Type.NONE);
    Type whole = inFlow(new Place(site), result);
    if (limit instanceof Type.None && tuple.elements().size() == 1) {
      return only(whole);
    }
    return limit.present().isDynamic() ? Type.ANY : whole;
  }

  /** One value is given alone, however a function gives it. */
  private static Type only(Type whole) {
    if (whole instanceof Type.ListOf list) {
      return list.element().type();
    }
    return whole instanceof Type.TupleOf tuple && tuple.elements().size() == 1
        ? tuple.elements().get(0)
        : whole;
  }

  /** The variables of a loop; of a list that is written down each has a type of its own. */
  private Type variables(Object site, ArgumentTypes arguments) {
    if (site instanceof Expression.Call call
        && call.arguments().size() > 2
        && call.arguments().get(2).value() instanceof Expression.ListLiteral list
        && list.elements().stream().noneMatch(Expression.Starred.class::isInstance)) {
      return new Type.TupleOf(list.elements().stream().map(inference.types()::of).toList());
    }
    return argument(arguments, 2, "loop_vars");
  }

  private static Type argument(ArgumentTypes arguments, int index, String name) {
    return arguments.positional(index).or(() -> arguments.keyword(name)).orElse(Type.ANY);
  }

  private Type map(Object site, ArgumentTypes arguments, CallInference calls) {
    Place place = new Place(site);
    Type elements = inFlow(place, argument(arguments, 1, "elems"));
    calls.call(site, argument(arguments, 0, "fn"), ArgumentTypes.positional(List.of(elements)));
    Type dtype = arguments.positional(2).or(() -> arguments.keyword("dtype")).orElse(Type.NONE);
    return dtype instanceof Type.None ? elements : inFlow(place, dtype);
  }

  private Type fold(Object site, ArgumentTypes arguments, CallInference calls) {
    return inFlow(new Place(site), accumulate(new Place(site), arguments, calls));
  }

  private Type scan(Object site, ArgumentTypes arguments, CallInference calls) {
    accumulate(new Place(site), arguments, calls);
    return accumulated(new Place(site), arguments);
  }

  private Type accumulated(Place place, ArgumentTypes arguments) {
    Type initial =
        arguments.positional(2).or(() -> arguments.keyword("initializer")).orElse(Type.NONE);
    return inFlow(place, initial instanceof Type.None ? argument(arguments, 1, "elems") : initial);
  }

  private Type accumulate(Place place, ArgumentTypes arguments, CallInference calls) {
    Type elements = inFlow(place, argument(arguments, 1, "elems"));
    return calls.call(
        place.site,
        argument(arguments, 0, "fn"),
        ArgumentTypes.positional(List.of(accumulated(place, arguments), elements)));
  }

  /** What is in the place of values in a loop, or after a branch. */
  private Type inFlow(Place place, Type given) {
    if (given instanceof Type.TupleOf tuple) {
      return new Type.TupleOf(tuple.elements().stream().map(e -> inFlow(place, e)).toList());
    } else if (given instanceof Type.ListOf list) {
      return place.list(inFlow(place, list.element().type()));
    } else if (given.isObject("tf.TensorArray")) {
      return given;
    }
    boolean leaf =
        given.isNumber()
            || given.isTensorLike()
            || given.isObject("np.ndarray")
            || given.isObject("tf.Operation")
            || given.isObject("tf.DType");
    return leaf
        ? inference.object("tf.Tensor")
        : given instanceof Type.Bottom ? Type.BOTTOM : Type.ANY;
  }

  /** The call whose containers these are. */
  private final class Place {
    private final Object site;
    private int containers;

    Place(Object site) {
      this.site = site;
    }

    Type list(Type element) {
      int index = containers++;
      inference.cell(site, index).add(element);
      return new Type.ListOf(inference.cell(site, index));
    }
  }
}
