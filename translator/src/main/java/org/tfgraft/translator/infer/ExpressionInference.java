package org.tfgraft.translator.infer;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tfgraft.translator.api.ApiSymbol;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Parameters;
import org.tfgraft.translator.ast.PythonVersion;
import org.tfgraft.translator.resolve.Scope;
import org.tfgraft.translator.types.Cell;
import org.tfgraft.translator.types.Escape;
import org.tfgraft.translator.types.ProgramClass;
import org.tfgraft.translator.types.ProgramFunction;
import org.tfgraft.translator.types.Type;

/** Gives every expression it meets a type. */
final class ExpressionInference implements Expression.Visitor<Type> {
  private final Inference inference;
  private final ModuleUnit unit;
  private final Optional<ProgramFunction> function;
  private final Elements elements;
  private final Members members;
  private final CallInference calls;
  private final OperatorTypes operators;
  private final AssignmentInference assignments;

  /** For the body of a function, or for the statements of a module itself. */
  ExpressionInference(Inference inference, ModuleUnit unit, Optional<ProgramFunction> function) {
    this.inference = inference;
    this.unit = unit;
    this.function = function;
    this.elements = inference.elements();
    this.members = inference.members();
    this.calls = inference.calls();
    this.operators = new OperatorTypes(inference, unit.module().version());
    this.assignments = new AssignmentInference(inference, unit, this);
  }

  Type infer(Expression expression) {
    return inference.types().add(expression, expression.accept(this));
  }

  OperatorTypes operators() {
    return operators;
  }

  /** Lets a target take values of a type. */
  void assign(Expression target, Type type) {
    assignments.assign(target, type);
  }

  /** What {@code with expression as x} binds. */
  Type entered(Expression expression) {
    if (expression instanceof Expression.Call call) {
      Type callee = callee(call.callee());
      if (callee instanceof Type.ApiFunction function && function.symbol().context()) {
        Type bound = calls.entered(call, function.symbol(), arguments(call));
        return inference.types().add(call, bound);
      }
    }
    Type context = infer(expression);
    if (context.present() instanceof Type.Bottom) {
      return Type.BOTTOM;
    }
    return calls.method(expression, context, "__enter__", new ArgumentTypes(List.of()), members);
  }

  /** The callee without escaping the method it names. */
  private Type callee(Expression callee) {
    if (callee instanceof Expression.Attribute attribute) {
      Type receiver = infer(attribute.value());
      return members
          .symbolOf(receiver.present(), attribute.attr())
          .filter(ApiSymbol.FunctionSymbol.class::isInstance)
          .<Type>map(s -> new Type.ApiFunction((ApiSymbol.FunctionSymbol) s))
          .orElseGet(() -> CallInference.isNameSpace(receiver) ? infer(attribute) : Type.BOTTOM);
    }
    return infer(callee);
  }

  @Override
  public Type visitName(Expression.Name name) {
    return unit.names()
        .webOf(name)
        .map(inference::typeOf)
        .orElseGet(() -> builtin(name.id(), name));
  }

  private boolean isOld() {
    return unit.module().version() == PythonVersion.PYTHON_2;
  }

  private Type builtin(String id, Object site) {
    return switch (id) {
      case "True", "False" -> Type.BOOL;
      case "None" -> Type.NONE;
      case "__name__", "__file__" -> Type.STR;
      case "range" -> members.symbolType(isOld() ? "__builtin__.range" : "range", site);
      case "xrange" -> members.symbolType("range", site);
      case "unicode" -> members.symbolType("str", site);
      case "long" -> members.symbolType("int", site);
      case "raw_input" -> members.symbolType("input", site);
      default -> {
        Type type = members.symbolType(id, site);
        yield type instanceof Type.Module ? Type.ANY : type;
      }
    };
  }

  @Override
  public Type visitConstant(Expression.Constant constant) {
    Object value = constant.value();
    if (value instanceof BigInteger number) {
      return number.bitLength() < Long.SIZE ? Type.INT : Type.LARGE_INT;
    } else if (value instanceof Double) {
      return Type.FLOAT;
    } else if (value instanceof Boolean) {
      return Type.BOOL;
    } else if (value instanceof String) {
      return Type.STR;
    }
    if (value instanceof Expression.Bytes) {
      return inference.object("bytes");
    }
    return value instanceof Expression.None ? Type.NONE : Type.ANY;
  }

  @Override
  public Type visitJoinedString(Expression.JoinedString string) {
    string.parts().forEach(this::infer);
    return Type.STR;
  }

  @Override
  public Type visitFormattedValue(Expression.FormattedValue value) {
    infer(value.value());
    value.formatSpec().ifPresent(this::infer);
    return Type.STR;
  }

  @Override
  public Type visitAttribute(Expression.Attribute attribute) {
    return members.read(infer(attribute.value()), attribute.attr(), attribute);
  }

  @Override
  public Type visitSubscript(Expression.Subscript subscript) {
    Type value = infer(subscript.value()).present();
    Type index = infer(subscript.index());
    if (value instanceof Type.OneOf one) {
      return one.types().stream()
          .filter(t -> !t.isNumber())
          .map(t -> found(subscript, t, index))
          .reduce(Type.BOTTOM, Type::join);
    }
    return item(subscript, value, index);
  }

  /** The item of a value of one of several types. */
  private Type found(Expression.Subscript subscript, Type value, Type index) {
    return value instanceof Type.Instance instance
        ? calls.returned(instance.type(), "__getitem__")
        : item(subscript, value, index);
  }

  private Type item(Expression.Subscript subscript, Type value, Type index) {
    if (value instanceof Type.Bottom) {
      return Type.BOTTOM;
    } else if (subscript.index() instanceof Expression.Slice) {
      return sliced(value, subscript);
    } else if (value instanceof Type.ListOf list) {
      return index.isNumber() ? list.element().type() : Type.ANY;
    } else if (value instanceof Type.DictOf dict) {
      if (inference.fillsByReading()) {
        dict.key().add(index);
      }
      return dict.value().type();
    } else if (value instanceof Type.TupleOf tuple) {
      return tupleElement(tuple, subscript.index());
    } else if (value instanceof Type.Str) {
      return index.isNumber() ? Type.STR : Type.ANY;
    } else if (value.isTensorLike()) {
      return inference.object("tf.Tensor");
    } else if (value.isObject("tf.TensorShape") && index.isNumber()) {
      return inference.object("tf.Dimension");
    } else if (value.isObject("range") && index.isNumber()) {
      return Type.INT;
    }
    return calls.method(
        subscript, value, "__getitem__", ArgumentTypes.positional(List.of(index)), members);
  }

  private Type sliced(Type value, Expression.Subscript site) {
    if (value instanceof Type.ListOf || value instanceof Type.Str) {
      return value;
    } else if (value.isTensorLike()) {
      return inference.object("tf.Tensor");
    } else if (value.isObject("tf.TensorShape")) {
      return value;
    } else if (value instanceof Type.TupleOf || value instanceof Type.Tuple) {
      return Type.TUPLE;
    } else if (value instanceof Type.Instance) {
      return calls.method(
          site, value, "__getitem__", ArgumentTypes.positional(List.of(Type.ANY)), members);
    }
    return Type.ANY;
  }

  private static Type tupleElement(Type.TupleOf tuple, Expression index) {
    Optional<Integer> literal = Literals.intValue(index);
    int size = tuple.elements().size();
    if (literal.isPresent() && literal.get() < size && literal.get() >= -size) {
      return tuple.elements().get(Math.floorMod(literal.get(), size));
    }
    return tuple.elements().stream().reduce(Type.BOTTOM, Type::join);
  }

  @Override
  public Type visitSlice(Expression.Slice slice) {
    slice.lower().ifPresent(this::infer);
    slice.upper().ifPresent(this::infer);
    slice.step().ifPresent(this::infer);
    return Type.ANY;
  }

  @Override
  public Type visitCall(Expression.Call call) {
    unit.names().nameSpaceOf(call).forEach(name -> Escape.of(infer(name)));
    if (call.callee() instanceof Expression.Attribute attribute) {
      Type receiver = infer(attribute.value());
      ArgumentTypes arguments = arguments(call);
      if (isSuper(attribute.value())) {
        return superCall(call, attribute.attr(), arguments);
      }
      if (CallInference.isNameSpace(receiver)) {
        return calls.call(call, infer(attribute), arguments);
      }
      return calls.method(call, receiver, attribute.attr(), arguments, members);
    }
    Type callee = infer(call.callee());
    return calls.call(call, callee, arguments(call));
  }

  private static boolean isSuper(Expression value) {
    return value instanceof Expression.Call call
        && call.callee() instanceof Expression.Name name
        && name.id().equals("super");
  }

  private Type superCall(Expression.Call call, String name, ArgumentTypes arguments) {
    Optional<ProgramClass> type = function.flatMap(f -> enclosingClass(f.scope()));
    Optional<ProgramFunction> target =
        type.flatMap(
            t ->
                t.lineage().stream()
                    .skip(1)
                    .flatMap(c -> Optional.ofNullable(c.methods().get(name)).stream())
                    .findFirst());
    if (target.isPresent()) {
      return calls.function(call, target.get(), type, arguments);
    }
    return name.equals("__init__") ? Type.NONE : Type.ANY;
  }

  private Optional<ProgramClass> enclosingClass(Scope scope) {
    return inference.types().classOf(scope).or(() -> scope.parent().flatMap(this::enclosingClass));
  }

  ArgumentTypes arguments(Expression.Call call) {
    return new ArgumentTypes(
        call.arguments().stream()
            .map(a -> new ArgumentTypes.Argument(a.kind(), a.keyword(), infer(a.value())))
            .toList());
  }

  @Override
  public Type visitUnary(Expression.Unary unary) {
    return operators.unary(unary.operator(), infer(unary.operand()));
  }

  @Override
  public Type visitBinary(Expression.Binary binary) {
    Type left = infer(binary.left());
    Type right = infer(binary.right());
    String special = SpecialMethods.of(binary.operator());
    if (left.present() instanceof Type.Instance) {
      return calls.method(binary, left, special, ArgumentTypes.positional(List.of(right)), members);
    }
    return operators.binary(binary, binary.operator(), left, right, binary.right());
  }

  @Override
  public Type visitBool(Expression.Bool bool) {
    return bool.operands().stream().map(this::infer).reduce(Type.BOTTOM, Type::join);
  }

  @Override
  public Type visitCompare(Expression.Compare compare) {
    Type left = infer(compare.left());
    Type result = Type.BOTTOM;
    for (int i = 0; i < compare.operators().size(); i++) {
      Type right = infer(compare.comparators().get(i));
      result = Type.join(result, operators.compare(compare.operators().get(i), left, right));
      left = right;
    }
    return result;
  }

  @Override
  public Type visitConditional(Expression.Conditional conditional) {
    infer(conditional.condition());
    return Type.join(infer(conditional.then()), infer(conditional.otherwise()));
  }

  @Override
  public Type visitLambda(Expression.Lambda lambda) {
    ProgramFunction function = inference.types().functionOf(lambda);
    for (Parameters.Parameter parameter : lambda.parameters().all()) {
      parameter.defaultValue().ifPresent(d -> inference.addGiven(function, parameter, infer(d)));
    }
    return new Type.Function(java.util.Set.of(function));
  }

  @Override
  public Type visitListLiteral(Expression.ListLiteral list) {
    Cell cell = inference.cell(list, 0);
    list.elements().forEach(e -> cell.add(element(e)));
    return new Type.ListOf(cell);
  }

  /** What an element of a literal adds: of {@code *x}, what x holds. */
  private Type element(Expression element) {
    if (element instanceof Expression.Starred starred) {
      Type type = infer(starred.value());
      inference.types().add(starred, type);
      return elements.iterated(type, starred);
    }
    return infer(element);
  }

  @Override
  public Type visitTuple(Expression.Tuple tuple) {
    List<Type> types = new ArrayList<>();
    boolean starred = false;
    for (Expression element : tuple.elements()) {
      starred |= element instanceof Expression.Starred;
      types.add(element(element));
    }
    return starred ? Type.TUPLE : new Type.TupleOf(types);
  }

  @Override
  public Type visitSetLiteral(Expression.SetLiteral set) {
    Cell cell = inference.cell(set, 0);
    set.elements().forEach(e -> cell.add(element(e)));
    return new Type.SetOf(cell);
  }

  @Override
  public Type visitDictLiteral(Expression.DictLiteral dict) {
    Cell key = inference.cell(dict, 0);
    Cell value = inference.cell(dict, 1);
    for (Expression.DictItem item : dict.items()) {
      Type type = infer(item.value());
      if (item.key().isPresent()) {
        key.add(infer(item.key().get()));
        value.add(type);
      } else if (type.present() instanceof Type.DictOf other) {
        Type.join(new Type.DictOf(key, value), other);
      } else {
        key.add(Type.ANY);
        value.add(Type.ANY);
      }
    }
    return new Type.DictOf(key, value);
  }

  @Override
  public Type visitStarred(Expression.Starred starred) {
    return infer(starred.value());
  }

  @Override
  public Type visitComprehension(Expression.Comprehension comprehension) {
    for (Expression.Generator generator : comprehension.generators()) {
      Type each = elements.iterated(infer(generator.iterable()), generator);
      assign(generator.target(), each);
      generator.conditions().forEach(this::infer);
    }
    Type key = comprehension.key().map(this::infer).orElse(Type.BOTTOM);
    Type element = infer(comprehension.element());
    return switch (comprehension.kind()) {
      case LIST -> inference.list(comprehension, element);
      case GENERATOR -> inference.iter(comprehension, element);
      case SET -> {
        inference.cell(comprehension, 0).add(element);
        yield new Type.SetOf(inference.cell(comprehension, 0));
      }
      case DICT -> {
        inference.cell(comprehension, 0).add(key);
        inference.cell(comprehension, 1).add(element);
        yield new Type.DictOf(inference.cell(comprehension, 0), inference.cell(comprehension, 1));
      }
    };
  }

  @Override
  public Type visitYield(Expression.Yield yield) {
    gives(yield.value().map(this::infer).orElse(Type.NONE));
    return inference.sends() ? Type.ANY : Type.NONE;
  }

  @Override
  public Type visitYieldFrom(Expression.YieldFrom yieldFrom) {
    gives(elements.iterated(infer(yieldFrom.value()), yieldFrom));
    return Type.ANY;
  }

  /** Adds to what the generator function gives. */
  private void gives(Type type) {
    function.ifPresent(f -> inference.cell(f, 0).add(type));
  }

  @Override
  public Type visitAwait(Expression.Await await) {
    infer(await.value());
    return Type.ANY;
  }

  @Override
  public Type visitNamedExpression(Expression.NamedExpression named) {
    Type type = infer(named.value());
    assign(named.target(), type);
    return type;
  }

  @Override
  public Type visitBackquote(Expression.Backquote backquote) {
    infer(backquote.value());
    return Type.STR;
  }
}
