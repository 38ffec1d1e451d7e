package org.tfgraft.translator.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tfgraft.translator.ast.Children;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.infer.ModuleUnit;
import org.tfgraft.translator.infer.Types;
import org.tfgraft.translator.resolve.Symbol;
import org.tfgraft.translator.resolve.Web;
import org.tfgraft.translator.types.ProgramFunction;
import org.tfgraft.translator.types.Type;

/**
 * Finds the expressions where types get lost: dynamic ones all of whose parts have types. What only
 * follows from them is not told.
 */
final class DynamicPlaces {
  private final ModuleUnit unit;
  private final Types types;
  private final List<TypeReport.Dynamic> places = new ArrayList<>();

  private DynamicPlaces(ModuleUnit unit, Types types) {
    this.unit = unit;
    this.types = types;
  }

  static List<TypeReport.Dynamic> of(ModuleUnit unit, Types types) {
    DynamicPlaces finder = new DynamicPlaces(unit, types);
    finder.block(unit.module().body());
    return finder.places;
  }

  private void block(List<Statement> statements) {
    for (Statement statement : statements) {
      Children.expressions(statement).forEach(this::visit);
      Children.blocks(statement).forEach(this::block);
    }
  }

  /** Tells whether a part, or the whole, is dynamic. */
  private boolean visit(Expression expression) {
    boolean partly = false;
    for (Expression part : parts(expression)) {
      partly |= visit(part);
    }
    boolean dynamic = types.of(expression) instanceof Type.Any && hasValue(expression);
    if (dynamic && !partly) {
      places.add(place(expression));
    }
    return dynamic;
  }

  /** The name of a method that is called is no value of its own. */
  private static List<Expression> parts(Expression expression) {
    if (expression instanceof Expression.Call call
        && call.callee() instanceof Expression.Attribute attribute) {
      List<Expression> parts = new ArrayList<>(List.of(attribute.value()));
      call.arguments().forEach(a -> parts.add(a.value()));
      return parts;
    }
    return Children.of(expression);
  }

  private static boolean hasValue(Expression expression) {
    return !(expression instanceof Expression.Slice)
        && !(expression instanceof Expression.Starred)
        && !(expression instanceof Expression.Tuple);
  }

  private TypeReport.Dynamic place(Expression expression) {
    String text = unit.source().file().text(expression.span()).lines().findFirst().orElse("");
    return new TypeReport.Dynamic(
        unit.source().file().name(),
        expression.span().startLine(),
        expression.span().startColumn() + 1,
        text,
        reason(expression));
  }

  private String reason(Expression expression) {
    if (expression instanceof Expression.Name name) {
      return unit.names()
          .webOf(name)
          .map(this::ofVariable)
          .orElse("the name has no static type in the API table");
    } else if (expression instanceof Expression.Call call) {
      return ofCall(call);
    } else if (expression instanceof Expression.Attribute attribute) {
      return ofAttribute(attribute);
    } else if (expression instanceof Expression.Subscript) {
      return "the container holds values of different types";
    } else if (expression instanceof Expression.Yield) {
      return "what a generator is sent is not followed";
    }
    return "the operands' types do not say what the result is";
  }

  private String ofVariable(Web web) {
    Symbol symbol = web.symbol();
    Optional<ProgramFunction> function =
        types.functions().stream().filter(f -> f.scope() == symbol.scope()).findFirst();
    if (!symbol.isParameter() || function.isEmpty()) {
      return "values of different types are assigned to it";
    }
    return function.get().isEscaped()
        ? "no call of %s that can be seen says what it is given".formatted(function.get().name())
        : "calls of %s give it values of different types".formatted(function.get().name());
  }

  private String ofCall(Expression.Call call) {
    Type callee = types.of(call.callee()).present();
    if (callee instanceof Type.ApiFunction function) {
      return "what %s returns depends on its arguments".formatted(function.symbol().name());
    } else if (callee instanceof Type.Function) {
      return "the function returns values of different types, or what its callers cannot know";
    } else if (call.callee() instanceof Expression.Attribute attribute
        && !(types.of(attribute.value()) instanceof Type.Any)) {
      return "what %s.%s returns has no static type"
          .formatted(types.of(attribute.value()).text(), attribute.attr());
    }
    return "what is called is known only at run time";
  }

  private String ofAttribute(Expression.Attribute attribute) {
    Type receiver = types.of(attribute.value()).present();
    if (receiver instanceof Type.Instance instance) {
      return instance.type().method(attribute.attr()).isPresent()
          ? "a method as a value is looked up at run time"
          : "values of different types are assigned to the attribute, or none that can be seen";
    }
    return "the attribute has no static type in the API table";
  }
}
