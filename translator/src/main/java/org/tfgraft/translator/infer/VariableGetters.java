package org.tfgraft.translator.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tfgraft.translator.api.ApiSymbol;
import org.tfgraft.translator.ast.Parameters.Parameter;
import org.tfgraft.translator.types.Escape;
import org.tfgraft.translator.types.ProgramFunction;
import org.tfgraft.translator.types.Type;

/**
 * The program's custom getters: {@code tf.variable_scope(…, custom_getter=f)} lets {@code f} decide
 * what {@code get_variable} gives, and tells it the getter that it replaces and the name.
 */
final class VariableGetters {
  static final String KEYWORD = "custom_getter";
  static final String TEMPLATE_KEYWORD = "custom_getter_";

  /** The method that gives a scope its getter. */
  static final String SETTER = "set_custom_getter";

  /** The functions that are given getters for all their variables. */
  private static final Set<String> SCOPES =
      Set.of("tf.variable_scope", "tf.variable_op_scope", "tf.VariableScope." + SETTER);

  /** The functions that are given getters for one variable. */
  private static final Set<String> VARIABLES = Set.of("tf.get_variable", "tf.get_local_variable");

  private final Inference inference;
  private final Known given = new Known();
  private final Known names = new Known();

  VariableGetters(Inference inference) {
    this.inference = inference;
  }

  /** Notes the getter that a function gives to a scope; gives the arguments without any getter. */
  ArgumentTypes take(ApiSymbol.FunctionSymbol function, ArgumentTypes arguments) {
    boolean ofVariable = VARIABLES.contains(function.name());
    if (ofVariable) {
      addName(arguments);
    } else if (!SCOPES.contains(function.name())) {
      return arguments;
    }
    boolean first = function.name().endsWith(SETTER);
    List<ArgumentTypes.Argument> others = new ArrayList<>();
    for (ArgumentTypes.Argument argument : arguments.all()) {
      if (!argument.keyword().map(KEYWORD::equals).orElse(first)) {
        others.add(argument);
      } else if (!ofVariable) {
        addToScope(argument.type());
      }
    }
    return new ArgumentTypes(others);
  }

  /** What the getters of the program's scopes give, none if it has no such getter. */
  Type given() {
    return inference.read(given);
  }

  /** Notes what a variable is called, which a getter is told: text, unless it is a mistake. */
  private void addName(ArgumentTypes arguments) {
    arguments
        .keyword("name")
        .or(() -> arguments.positional(0))
        .filter(type -> !type.equals(Type.ANY) && !type.equals(Type.BOTTOM))
        .filter(type -> !type.present().equals(Type.STR))
        .ifPresent(names::add);
  }

  /** Notes that a scope has a getter. */
  void addToScope(Type getter) {
    given.add(result(getter));
  }

  /** What a getter gives; its parameters learn what they are called with. */
  Type result(Type getter) {
    Type type = getter.present().chosen();
    if (type instanceof Type.Bottom || type instanceof Type.None) {
      return Type.BOTTOM;
    } else if (type instanceof Type.Function function) {
      return function.targets().stream().map(this::called).reduce(Type.BOTTOM, Type::join);
    }
    Escape.of(type);
    return Type.ANY;
  }

  private Type called(ProgramFunction function) {
    List<Parameter> parameters = function.given();
    for (Parameter parameter : parameters) {
      boolean getter = parameter == parameters.get(0) || parameter.name().equals("getter");
      Type type =
          getter
              ? inference.object("_variables.Getter")
              : parameter.name().equals("name")
                  ? Type.join(Type.STR, inference.read(names))
                  : Type.ANY;
      inference.add(inference.web(function, parameter), type);
    }
    return inference.returned(function);
  }
}
