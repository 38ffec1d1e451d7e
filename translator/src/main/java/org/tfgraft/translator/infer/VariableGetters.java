package org.tfgraft.translator.infer;

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

  private static final Set<String> FUNCTIONS =
      Set.of(
          "tf.get_variable", "tf.get_local_variable", "tf.variable_scope", "tf.variable_op_scope");

  private final Inference inference;
  private final Known given = new Known();

  VariableGetters(Inference inference) {
    this.inference = inference;
  }

  /** Whether it is known what a function does with a getter. */
  static boolean areKnownTo(ApiSymbol.FunctionSymbol function) {
    return FUNCTIONS.contains(function.name());
  }

  /** What the getters of the program's scopes give, none if it has no such getter. */
  Type given() {
    return inference.read(given);
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
              : parameter.name().equals("name") ? Type.STR : Type.ANY;
      inference.add(inference.web(function, parameter), type);
    }
    return inference.returned(function);
  }
}
