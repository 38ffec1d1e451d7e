package org.tfgraft.translator.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tfgraft.translator.api.ApiSymbol;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Parameters;
import org.tfgraft.translator.ast.Parameters.Parameter;
import org.tfgraft.translator.types.Escape;
import org.tfgraft.translator.types.ProgramClass;
import org.tfgraft.translator.types.ProgramFunction;
import org.tfgraft.translator.types.Type;

/** What calls give, and what they tell of the parameters of the program's functions. */
final class CallInference {
  private final Inference inference;
  private final Elements elements;
  private final BuiltinResults builtins;
  private final LibraryResults library;

  CallInference(Inference inference) {
    this.inference = inference;
    this.elements = inference.elements();
    this.builtins = new BuiltinResults(inference);
    this.library = new LibraryResults(inference);
  }

  /** The result of calling a value. */
  Type call(Object site, Type callee, ArgumentTypes arguments) {
    Type type = callee.present();
    if (isNothing(type)) {
      return Type.BOTTOM;
    } else if (type instanceof Type.Given given) {
      return call(site, given.value(), arguments);
    } else if (type instanceof Type.Function function) {
      return function.targets().stream()
          .map(f -> function(site, f, Optional.empty(), arguments))
          .reduce(Type.BOTTOM, Type::join);
    } else if (type instanceof Type.ApiFunction function) {
      return api(site, function.symbol(), Type.BOTTOM, arguments);
    } else if (type instanceof Type.ClassValue value) {
      return construct(site, value.type(), arguments);
    } else if (type instanceof Type.ApiClass value) {
      return constructApi(site, value.symbol(), arguments);
    } else if (type instanceof Type.Instance instance) {
      return method(site, instance.type(), "__call__", arguments).orElse(Type.ANY);
    }
    if (type instanceof Type.OneOf one) {
      escape(arguments);
      return one.types().stream().map(t -> called(site, t, arguments)).reduce(Type::join).get();
    }
    if (type instanceof Type.Object object) {
      Optional<Type> wrapped = inference.wrapped().called(site, object, arguments, this);
      if (wrapped.isPresent()) {
        return wrapped.get();
      }
    }
    Optional<ApiSymbol> own = ApiMembers.find(inference.api(), type, "__call__");
    if (own.isPresent() && own.get() instanceof ApiSymbol.FunctionSymbol function) {
      return api(site, function, type, arguments);
    }
    escape(arguments);
    inference.wrapped().open();
    return type instanceof Type.Object object ? called(object) : Type.ANY;
  }

  /** What a value of one of several types gives when it is called; its parameters take anything. */
  private Type called(Object site, Type type, ArgumentTypes arguments) {
    if (type instanceof Type.Function function) {
      return function.targets().stream().map(inference::returned).reduce(Type.BOTTOM, Type::join);
    } else if (type instanceof Type.ClassValue value) {
      return new Type.Instance(value.type());
    } else if (type instanceof Type.Instance instance) {
      return returned(instance.type(), "__call__");
    } else if (type.isNumber() || type instanceof Type.Str) {
      return Type.BOTTOM;
    }
    return call(site, type, arguments);
  }

  /** What objects of TensorFlow give that may be called with anything. */
  private Type called(Type.Object object) {
    if (object.isObject("_variables.Getter")) {
      return library.gotten();
    } else if (object.isObject("collections._NamedTupleType")) {
      return Type.TUPLE;
    }
    return object.isObject("tf.Initializer") ? inference.object("tf.Tensor") : Type.ANY;
  }

  /** The result of {@code receiver.name(…)}. */
  Type method(Object site, Type receiver, String name, ArgumentTypes arguments, Members members) {
    Type type = receiver.present();
    if (isNothing(type)) {
      return Type.BOTTOM;
    } else if (type instanceof Type.Given given) {
      return method(site, given.value(), name, arguments, members);
    } else if (type instanceof Type.Instance instance) {
      Optional<Type> result = method(site, instance.type(), name, arguments);
      return result.orElseGet(() -> call(site, members.read(type, name, site), arguments));
    } else if (type instanceof Type.ClassValue value) {
      return classMethod(site, value.type(), name, arguments)
          .orElseGet(() -> call(site, members.read(type, name, site), arguments));
    } else if (isNameSpace(type)) {
      return call(site, members.read(type, name, site), arguments);
    } else if (type instanceof Type.OneOf one) {
      dynamic(name, arguments);
      return members
          .owners(one, name)
          .map(t -> ofEach(site, t, name, arguments, members))
          .reduce(Type.BOTTOM, Type::join);
    }
    Optional<ApiSymbol> symbol = members.symbolOf(type, name);
    if (symbol.isPresent() && symbol.get() instanceof ApiSymbol.FunctionSymbol function) {
      return api(site, function, receiver, arguments);
    }
    return members.symbolOf(type, "__getattr__").isPresent()
        ? call(site, members.read(type, name, site), arguments)
        : ofKinds(site, receiver, name, arguments).orElseGet(() -> dynamic(name, arguments));
  }

  /** What the method of one of several types gives that is found at run time. */
  private Type ofEach(
      Object site, Type type, String name, ArgumentTypes arguments, Members members) {
    return type instanceof Type.Instance instance
        ? returned(instance.type(), name)
        : method(site, type, name, arguments, members);
  }

  /** What a method gives that is called with what cannot be seen. */
  Type returned(ProgramClass type, String name) {
    Optional<ProgramFunction> found = type.method(name);
    if (found.isEmpty() || found.get().isReplaced()) {
      return Type.ANY;
    }
    return targets(type, name, found.get()).stream()
        .map(inference::returned)
        .reduce(Type.BOTTOM, Type::join);
  }

  /** What the method of each kind of object that has it gives. */
  private Optional<Type> ofKinds(Object site, Type receiver, String name, ArgumentTypes arguments) {
    List<ApiSymbol> found = ApiMembers.ofKinds(inference.api(), receiver.present(), name);
    return found.stream().allMatch(ApiSymbol.FunctionSymbol.class::isInstance)
        ? found.stream()
            .map(f -> api(site, (ApiSymbol.FunctionSymbol) f, receiver, arguments))
            .reduce(Type::join)
        : Optional.empty();
  }

  /** Whether a call cannot give a value: nothing is known yet, or None is called. */
  private static boolean isNothing(Type type) {
    return type instanceof Type.Bottom || type instanceof Type.None;
  }

  /** Whether members of it are looked up, not bound. */
  static boolean isNameSpace(Type type) {
    return type instanceof Type.Module
        || type instanceof Type.ProgramModule
        || type instanceof Type.ApiClass;
  }

  /** A call that is looked up at run time may reach any method of that name. */
  private Type dynamic(String name, ArgumentTypes arguments) {
    for (ProgramClass type : inference.types().definers(name)) {
      Optional.ofNullable(type.methods().get(name)).ifPresent(ProgramFunction::escape);
    }
    escape(arguments);
    inference.wrapped().open();
    if (name.equals(VariableGetters.SETTER)) {
      inference.getters().addToScope(Type.ANY);
    }
    return Type.ANY;
  }

  private static void escape(ArgumentTypes arguments) {
    arguments.all().forEach(CallInference::escape);
  }

  /** What a call spreads is itself not given away, only what it holds is. */
  private static void escape(ArgumentTypes.Argument argument) {
    Type type = argument.type().present();
    if (argument.kind() == Expression.ArgumentKind.DOUBLE_STAR
        && type instanceof Type.DictOf dict) {
      Escape.of(dict.value().type());
    } else {
      Escape.of(type);
    }
  }

  private Optional<Type> method(
      Object site, ProgramClass type, String name, ArgumentTypes arguments) {
    Optional<ProgramFunction> found = type.method(name);
    if (found.isEmpty()) {
      return Optional.empty();
    } else if (found.get().isReplaced()) {
      found.get().escape();
      escape(arguments);
      return Optional.of(Type.ANY);
    }
    Type result = Type.BOTTOM;
    for (ProgramFunction target : targets(type, name, found.get())) {
      result = Type.join(result, function(site, target, Optional.of(type), arguments));
    }
    return Optional.of(result);
  }

  /** The method and what subclasses put in its place. */
  private List<ProgramFunction> targets(ProgramClass type, String name, ProgramFunction found) {
    List<ProgramFunction> targets = new ArrayList<>(List.of(found));
    for (ProgramClass other : type.descendants()) {
      ProgramFunction own = other.methods().get(name);
      if (own != null && !targets.contains(own)) {
        targets.add(own);
      }
    }
    return targets;
  }

  /** {@code Class.name(…)}: a static or class method, or a method with its object given. */
  private Optional<Type> classMethod(
      Object site, ProgramClass type, String name, ArgumentTypes arguments) {
    return type.method(name)
        .map(
            f ->
                f.binding() == ProgramFunction.Binding.METHOD
                    ? function(site, f, Optional.empty(), arguments)
                    : function(site, f, Optional.of(type), arguments));
  }

  private Type construct(Object site, ProgramClass type, ArgumentTypes arguments) {
    type.method("__init__").ifPresent(init -> function(site, init, Optional.of(type), arguments));
    return new Type.Instance(type);
  }

  private Type constructApi(Object site, ApiSymbol.ClassSymbol symbol, ArgumentTypes arguments) {
    return builtins
        .find(symbol.name())
        .map(rule -> rule.result(site, Type.BOTTOM, arguments, this))
        .orElseGet(
            () -> {
              functionsEscape(arguments);
              if (symbol.name().equals("int") && inference.isExact()) {
                return Type.LARGE_INT;
              }
              return symbol.constructible()
                  ? elements.text(site, Type.BOTTOM).read(symbol.name())
                  : LibraryResults.scalar(symbol, arguments);
            });
  }

  private Type api(
      Object site, ApiSymbol.FunctionSymbol symbol, Type receiver, ArgumentTypes arguments) {
    Optional<BuiltinResults.Rule> rule = builtins.find(symbol.name());
    if (rule.isPresent()) {
      return rule.get().result(site, receiver, arguments, this);
    }
    functionsEscape(inference.getters().take(symbol, arguments));
    builtins.grow(symbol.name(), receiver, arguments);
    if (symbol.context()) {
      return symbol.generalJava().isEmpty() ? Type.ANY : contextManager(symbol);
    }
    if (symbol.result().equals("int") && !symbol.generalJava().isEmpty() && inference.isExact()) {
      return Type.ANY;
    }
    return library
        .result(site, symbol.name(), receiver, arguments)
        .orElseGet(() -> elements.text(site, receiver).read(symbol.result()));
  }

  /** A context manager that no {@code with} enters yet. */
  private Type contextManager(ApiSymbol.FunctionSymbol symbol) {
    String known = ApiSymbol.FunctionSymbol.CONTEXT_OF + symbol.result();
    return inference.object(
        inference.api().find(known).isPresent() ? known : ApiSymbol.FunctionSymbol.CONTEXT_MANAGER);
  }

  /** What {@code with f(…) as x} binds, where {@code f} is a context function of the API. */
  Type entered(Object site, ApiSymbol.FunctionSymbol symbol, ArgumentTypes arguments) {
    inference.getters().take(symbol, arguments);
    return elements.text(site, Type.BOTTOM).read(symbol.result());
  }

  /** The API may call the functions that it is given with anything. */
  private void functionsEscape(ArgumentTypes arguments) {
    for (ArgumentTypes.Argument argument : arguments.all()) {
      Type type = argument.type().present().chosen();
      if (inference.wrapped().isWrapped(type)) {
        inference.wrapped().open();
      } else if (type instanceof Type.Function
          || type instanceof Type.ClassValue
          || type instanceof Type.Instance) {
        Escape.of(type);
      }
    }
  }

  /** A call of one of the program's functions: its parameters take the arguments' types. */
  Type function(
      Object site,
      ProgramFunction function,
      Optional<ProgramClass> receiver,
      ArgumentTypes arguments) {
    List<Parameter> parameters = new ArrayList<>(function.parameters().all());
    if (receiver.isPresent() && function.hasReceiver() && !parameters.isEmpty()) {
      parameters.remove(0);
    }
    new Binding(function, parameters).bind(arguments);
    return inference.returned(function);
  }

  /** Joins argument types into parameters. */
  private final class Binding {
    private final ProgramFunction function;
    private final List<Parameter> parameters;
    private final List<Parameter> open;

    Binding(ProgramFunction function, List<Parameter> parameters) {
      this.function = function;
      this.parameters = parameters;
      this.open = new ArrayList<>(parameters.stream().filter(p -> isPositional(p.kind())).toList());
    }

    void bind(ArgumentTypes arguments) {
      for (ArgumentTypes.Argument argument : arguments.all()) {
        switch (argument.kind()) {
          case POSITIONAL -> positional(argument.type());
          case KEYWORD -> keyword(argument.keyword().orElseThrow(), argument.type());
          case STAR -> star(argument.type());
          case DOUBLE_STAR -> spread(doubleStarValue(argument.type()));
        }
      }
    }

    private void positional(Type type) {
      if (open.isEmpty()) {
        Escape.of(type);
      } else {
        add(open.remove(0), type);
      }
    }

    private void keyword(String name, Type type) {
      for (Parameter parameter : parameters) {
        if (parameter.name().equals(name) && isNamed(parameter.kind())) {
          add(parameter, type);
          open.remove(parameter);
          return;
        }
      }
      Escape.of(type);
    }

    private void star(Type type) {
      if (type.present() instanceof Type.TupleOf tuple) {
        tuple.elements().forEach(this::positional);
      } else {
        Type each = elements.iterated(type, function);
        open.forEach(p -> add(p, each));
        open.clear();
      }
    }

    private Type doubleStarValue(Type type) {
      return type.present() instanceof Type.DictOf dict ? dict.value().type() : Type.ANY;
    }

    private void spread(Type type) {
      parameters.stream().filter(p -> isNamed(p.kind())).forEach(p -> add(p, type));
    }

    private void add(Parameter parameter, Type type) {
      boolean receiver = function.hasReceiver() && function.parameters().all().get(0) == parameter;
      if (!receiver) {
        inference.addGiven(function, parameter, type);
      }
    }

    private boolean isPositional(Parameters.Kind kind) {
      return kind == Parameters.Kind.POSITIONAL_ONLY
          || kind == Parameters.Kind.POSITIONAL_OR_KEYWORD;
    }

    private boolean isNamed(Parameters.Kind kind) {
      return kind == Parameters.Kind.POSITIONAL_OR_KEYWORD || kind == Parameters.Kind.KEYWORD_ONLY;
    }
  }
}
