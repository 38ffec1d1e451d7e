package org.tfgraft.translator.infer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.types.Type;

/**
 * What NumPy's functions give where that depends on their arguments: one number, or an array.
 * Arrays that certainly have axes have a type of their own, since operators make arrays of them; of
 * an array without axes they make one of NumPy's numbers.
 */
final class ArrayResults {
  static final String ARRAY = "np.ndarray";
  static final String WITH_AXES = "np._ArrayWithAxes";

  /** The result of a call, if the arguments tell. */
  interface Rule {
    Optional<Type> result(Type receiver, ArgumentTypes arguments);
  }

  private final Inference inference;
  private final Map<String, Rule> rules = new HashMap<>();

  private ArrayResults(Inference inference) {
    this.inference = inference;
    for (String name : List.of("zeros", "ones", "empty", "full", "random.random_sample")) {
      rules.put("np." + name, (self, args) -> axesIf(first(args, "shape"), ArrayResults::isShape));
    }
    for (String name : List.of("array", "asarray", "asanyarray")) {
      rules.put("np." + name, (self, args) -> axesIf(args.positional(0), ArrayResults::isNested));
    }
    for (String name : List.of("zeros_like", "ones_like", "full_like", "empty_like", "copy")) {
      rules.put("np." + name, (self, args) -> axesIf(args.positional(0), ArrayResults::isNested));
    }
    for (String name : List.of("astype", "copy")) {
      rules.put("np.ndarray." + name, (self, args) -> axesIf(Optional.of(self), this::hasAxes));
    }
    rules.put("np.reshape", (self, args) -> axesIf(args.positional(1), ArrayResults::isShape));
    rules.put(
        "np.ndarray.reshape", (self, args) -> axesIf(args.positional(0), ArrayResults::isShape));
    for (String name : List.of("uniform", "normal", "randint")) {
      rules.put("np.random." + name, (self, args) -> drawn(name, args));
    }
    rules.put("np.random.rand", (self, args) -> drawnOfShape(args));
    rules.put("np.random.randn", (self, args) -> drawnOfShape(args));
  }

  static Map<String, Rule> of(Inference inference) {
    return new ArrayResults(inference).rules;
  }

  private static Optional<Type> first(ArgumentTypes arguments, String name) {
    return arguments.positional(0).or(() -> arguments.keyword(name));
  }

  private Optional<Type> axesIf(
      Optional<Type> argument, java.util.function.Predicate<Type> condition) {
    return argument.filter(condition).map(given -> inference.object(WITH_AXES));
  }

  private boolean hasAxes(Type type) {
    return type.isObject(WITH_AXES);
  }

  private static boolean isNested(Type type) {
    return type instanceof Type.ListOf || type instanceof Type.TupleOf || type.isObject(WITH_AXES);
  }

  private static boolean isShape(Type type) {
    return type instanceof Type.Int
        || type instanceof Type.ListOf
        || type instanceof Type.TupleOf tuple && !tuple.elements().isEmpty();
  }

  /** Random numbers: one, or an array where a size is given. */
  private Optional<Type> drawn(String name, ArgumentTypes arguments) {
    Optional<Type> size = arguments.keyword("size").or(() -> arguments.positional(2));
    if (size.isPresent() && isShape(size.get())) {
      return Optional.of(inference.object(WITH_AXES));
    }
    boolean numbers = arguments.all().stream().allMatch(a -> a.type().isNumber());
    boolean one = size.isEmpty() && numbers && arguments.keyword("dtype").isEmpty();
    return one ? Optional.of(name.equals("randint") ? Type.INT : Type.FLOAT) : Optional.empty();
  }

  private Optional<Type> drawnOfShape(ArgumentTypes arguments) {
    if (arguments.all().isEmpty()) {
      return Optional.of(Type.FLOAT);
    }
    boolean shape = arguments.all().stream().allMatch(ArrayResults::isDimension);
    return shape ? Optional.of(inference.object(WITH_AXES)) : Optional.empty();
  }

  private static boolean isDimension(ArgumentTypes.Argument argument) {
    return argument.kind() == Expression.ArgumentKind.POSITIONAL
        && argument.type() instanceof Type.Int;
  }
}
