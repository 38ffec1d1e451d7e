package org.tfgraft.translator.infer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Expression.BinaryOperator;
import org.tfgraft.translator.ast.PythonVersion;
import org.tfgraft.translator.types.Type;

/** What functions of Python's standard library give where that depends on their arguments. */
final class StandardResults {
  private static final Map<String, BinaryOperator> OPERATORS =
      Map.of(
          "add", BinaryOperator.ADD,
          "sub", BinaryOperator.SUBTRACT,
          "mul", BinaryOperator.MULTIPLY,
          "floordiv", BinaryOperator.FLOOR_DIVIDE,
          "mod", BinaryOperator.MODULO,
          "concat", BinaryOperator.ADD);

  /** Functions that give what one of their arguments holds, by the place of that argument. */
  private static final Map<String, Integer> PASSING =
      Map.of(
          "islice", 0,
          "cycle", 0,
          "compress", 0,
          "takewhile", 1,
          "dropwhile", 1,
          "filterfalse", 1);

  private final Inference inference;
  private final OperatorTypes operators;
  private final Map<String, BuiltinResults.Rule> rules = new HashMap<>();

  private StandardResults(Inference inference) {
    this.inference = inference;
    this.operators = new OperatorTypes(inference, PythonVersion.PYTHON_3);
    rules.put("copy.copy", (site, self, args, calls) -> copied(args));
    rules.put("copy.deepcopy", (site, self, args, calls) -> copied(args));
    rules.put("sum", (site, self, args, calls) -> sum(site, args));
    rules.put("round", (site, self, args, calls) -> round(args));
    rules.put("pow", (site, self, args, calls) -> power(args));
    rules.put("divmod", (site, self, args, calls) -> divided(site, args));
    rules.put("math.gcd", (site, self, args, calls) -> whole(args));
    rules.put("math.factorial", (site, self, args, calls) -> Type.LARGE_INT);
    rules.put("functools.reduce", this::reduce);
    OPERATORS.forEach(
        (name, operator) ->
            rules.put(
                "operator." + name,
                (site, self, args, calls) ->
                    combined(site, operator, argument(args, 0), argument(args, 1))));
    iterators();
  }

  static Map<String, BuiltinResults.Rule> of(Inference inference) {
    return new StandardResults(inference).rules;
  }

  private void iterators() {
    PASSING.forEach(
        (name, index) ->
            rules.put(
                "itertools." + name,
                (site, self, args, calls) -> {
                  args.positional(0)
                      .filter(f -> index == 1)
                      .ifPresent(
                          f ->
                              calls.call(
                                  site, f, ArgumentTypes.positional(List.of(each(site, args, 1)))));
                  return inference.iter(site, each(site, args, index));
                }));
    rules.put("itertools.count", (site, self, args, calls) -> counted(site, args));
    rules.put(
        "itertools.repeat", (site, self, args, calls) -> inference.iter(site, argument(args, 0)));
    rules.put("itertools.accumulate", this::accumulate);
    rules.put("itertools.groupby", this::groups);
    rules.put("itertools.chain", (site, self, args, calls) -> chain(site, args));
    rules.put(
        "itertools.chain.from_iterable",
        (site, self, args, calls) ->
            inference.iter(site, inference.elements().iterated(each(site, args, 0), site)));
    rules.put(
        "itertools.combinations",
        (site, self, args, calls) -> inference.iter(site, chosen(site, args)));
    rules.put("itertools.tee", this::tee);
    rules.put("itertools.product", (site, self, args, calls) -> product(site, args));
  }

  private static Type argument(ArgumentTypes arguments, int index) {
    return arguments.positional(index).orElse(Type.ANY);
  }

  private Type each(Object site, ArgumentTypes arguments, int index) {
    return inference.elements().iterated(argument(arguments, index), site);
  }

  /** Copies are of the type of what they are copied from, and of its containers. */
  private static Type copied(ArgumentTypes arguments) {
    return argument(arguments, 0);
  }

  private Type combined(Object site, BinaryOperator operator, Type left, Type right) {
    boolean plain =
        left.present().alternatives().stream().noneMatch(t -> t instanceof Type.Instance);
    return plain && site instanceof Expression call
        ? operators.binary(site, operator, left, right, call).large()
        : Type.ANY;
  }

  private Type sum(Object site, ArgumentTypes arguments) {
    Type element = each(site, arguments, 0);
    boolean whole = element instanceof Type.Int || element instanceof Type.Bool;
    if (element instanceof Type.Bottom) {
      return Type.BOTTOM;
    } else if (arguments.all().size() == 1 && whole) {
      return inference.isExact() ? Type.LARGE_INT : Type.INT;
    }
    Type start = arguments.positional(1).or(() -> arguments.keyword("start")).orElse(Type.INT);
    Type once = Type.join(start.large(), combined(site, BinaryOperator.ADD, start, element));
    return Type.join(once, combined(site, BinaryOperator.ADD, once, element));
  }

  private Type round(ArgumentTypes arguments) {
    Type type = argument(arguments, 0).present();
    boolean old =
        inference.units().stream().anyMatch(u -> u.module().version() == PythonVersion.PYTHON_2);
    if (arguments.all().size() > 1 || old) {
      return type instanceof Type.Float ? type : type instanceof Type.Bottom ? type : Type.ANY;
    }
    return type.isNumber() ? Type.LARGE_INT : type instanceof Type.Bottom ? type : Type.ANY;
  }

  private static Type power(ArgumentTypes arguments) {
    boolean whole = arguments.all().stream().allMatch(a -> a.type() instanceof Type.Int);
    return whole
        ? arguments.all().size() == 3 ? Type.LARGE_INT : Type.join(Type.LARGE_INT, Type.FLOAT)
        : nothingOr(arguments, Type.ANY);
  }

  private static Type whole(ArgumentTypes arguments) {
    return nothingOr(arguments, Type.LARGE_INT);
  }

  private static Type nothingOr(ArgumentTypes arguments, Type result) {
    return arguments.all().stream().anyMatch(a -> a.type() instanceof Type.Bottom)
        ? Type.BOTTOM
        : result;
  }

  private Type divided(Object site, ArgumentTypes arguments) {
    Type left = argument(arguments, 0);
    Type right = argument(arguments, 1);
    return new Type.TupleOf(
        List.of(
            combined(site, BinaryOperator.FLOOR_DIVIDE, left, right),
            combined(site, BinaryOperator.MODULO, left, right)));
  }

  private Type reduce(Object site, Type self, ArgumentTypes arguments, CallInference calls) {
    Type element = each(site, arguments, 1);
    return folded(
        site, argument(arguments, 0), arguments.positional(2).orElse(element), element, calls);
  }

  /** What a function of a value so far and the next one comes to. */
  private static Type folded(
      Object site, Type function, Type initial, Type element, CallInference calls) {
    Type value = initial.large();
    for (int i = 0; i < 2; i++) {
      Type next = calls.call(site, function, ArgumentTypes.positional(List.of(value, element)));
      value = Type.join(value, next.large());
    }
    return value;
  }

  private Type accumulate(Object site, Type self, ArgumentTypes arguments, CallInference calls) {
    Type element = each(site, arguments, 0);
    Type result =
        arguments
            .positional(1)
            .map(f -> folded(site, f, element, element, calls))
            .orElseGet(
                () -> Type.join(element, combined(site, BinaryOperator.ADD, element, element)));
    return inference.iter(site, result);
  }

  private Type groups(Object site, Type self, ArgumentTypes arguments, CallInference calls) {
    Type element = each(site, arguments, 0);
    Type key =
        arguments
            .positional(1)
            .or(() -> arguments.keyword("key"))
            .map(f -> calls.call(site, f, ArgumentTypes.positional(List.of(element))))
            .orElse(element);
    inference.cell(site, 1).add(element);
    Type group = new Type.IterOf(inference.cell(site, 1));
    return inference.iter(site, new Type.TupleOf(List.of(key, group)));
  }

  private Type counted(Object site, ArgumentTypes arguments) {
    boolean whole = arguments.all().stream().allMatch(a -> a.type() instanceof Type.Int);
    return inference.iter(site, whole ? Type.LARGE_INT : nothingOr(arguments, Type.ANY));
  }

  private Type chain(Object site, ArgumentTypes arguments) {
    boolean plain =
        arguments.all().stream().allMatch(a -> a.kind() == Expression.ArgumentKind.POSITIONAL);
    List<Type> parts = arguments.leading();
    return inference.iter(
        site,
        plain
            ? parts.stream()
                .map(t -> inference.elements().iterated(t, site))
                .reduce(Type.BOTTOM, Type::join)
            : Type.ANY);
  }

  private Type tee(Object site, Type self, ArgumentTypes arguments, CallInference calls) {
    int count =
        site instanceof Expression.Call call && call.arguments().size() == 2
            ? Literals.intValue(call.arguments().get(1).value()).orElse(0)
            : 2;
    Type each = inference.iter(site, each(site, arguments, 0));
    return count > 0 && count <= Integer.SIZE
        ? new Type.TupleOf(Collections.nCopies(count, each))
        : Type.TUPLE;
  }

  /** As many elements at a time as a number says that is written down. */
  private Type chosen(Object site, ArgumentTypes arguments) {
    int count =
        site instanceof Expression.Call call && call.arguments().size() == 2
            ? Literals.intValue(call.arguments().get(1).value()).orElse(0)
            : 0;
    return count > 0 && count <= Integer.SIZE
        ? new Type.TupleOf(Collections.nCopies(count, each(site, arguments, 0)))
        : Type.TUPLE;
  }

  private Type product(Object site, ArgumentTypes arguments) {
    boolean plain =
        arguments.all().stream().allMatch(a -> a.kind() == Expression.ArgumentKind.POSITIONAL);
    List<Type> parts = new ArrayList<>();
    arguments.leading().forEach(t -> parts.add(inference.elements().iterated(t, site)));
    return inference.iter(site, plain ? new Type.TupleOf(parts) : Type.TUPLE);
  }
}
