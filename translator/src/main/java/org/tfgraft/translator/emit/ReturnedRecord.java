package org.tfgraft.translator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.tfgraft.translator.api.JavaNaming;
import org.tfgraft.translator.ast.Children;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.infer.FallsThrough;
import org.tfgraft.translator.types.ProgramFunction;
import org.tfgraft.translator.types.Type;

/**
 * The record of a function that returns several values: named after the function, its components
 * after the returned variables. Only functions whose every {@code return} shows the values have
 * one.
 */
record ReturnedRecord(ClassName type, List<String> names, List<TypeName> types) {
  private static final Set<String> TAKEN =
      Set.of(
          "tuple",
          "hashCode",
          "toString",
          "equals",
          "getClass",
          "clone",
          "finalize",
          "notify",
          "notifyAll",
          "wait");

  private static final Modifier[] OPEN = {Modifier.PUBLIC, Modifier.STATIC};
  private static final Modifier[] CLOSED = {Modifier.STATIC};

  ReturnedRecord {
    names = List.copyOf(names);
    types = List.copyOf(types);
  }

  /** The tuples that a function returns, none if it may return anything else. */
  static List<Expression.Tuple> tuples(ProgramFunction function) {
    boolean plain =
        function.definition().filter(d -> !d.async() && d.decorators().isEmpty()).isPresent()
            && !function.isGenerator()
            && function.binding() != ProgramFunction.Binding.PROPERTY
            && !FallsThrough.block(function.body());
    List<Expression.Tuple> tuples = new ArrayList<>();
    boolean[] others = {!plain};
    Children.walkBlock(
        function.body(),
        s -> {
          if (s instanceof Statement.Return returned) {
            returned
                .value()
                .filter(v -> v instanceof Expression.Tuple t && isPlain(t))
                .ifPresentOrElse(v -> tuples.add((Expression.Tuple) v), () -> others[0] = true);
          }
        });
    return others[0] ? List.of() : tuples;
  }

  private static boolean isPlain(Expression.Tuple tuple) {
    return tuple.elements().size() > 1
        && tuple.elements().stream().noneMatch(e -> e instanceof Expression.Starred);
  }

  /** Whether Java gains by it: some value has a type that a tuple would hide. */
  static boolean isWorthwhile(Type returned) {
    return returned instanceof Type.TupleOf tuple
        && tuple.elements().stream().anyMatch(e -> !e.isDynamic());
  }

  static List<String> names(Expression.Tuple tuple) {
    Set<String> taken = new HashSet<>(TAKEN);
    List<String> names = new ArrayList<>();
    for (Expression element : tuple.elements()) {
      String wanted =
          element instanceof Expression.Name name
              ? name.id()
              : element instanceof Expression.Attribute attribute
                  ? attribute.attr()
                  : "value" + (names.size() + 1);
      names.add(ModuleContext.unique(JavaNaming.member(wanted), taken));
    }
    return names;
  }

  TypeSpec declaration(boolean open) {
    MethodSpec.Builder components = MethodSpec.constructorBuilder();
    for (int i = 0; i < names.size(); i++) {
      components.addParameter(types.get(i), names.get(i));
    }
    return TypeSpec.recordBuilder(type.simpleName())
        .addModifiers(open ? OPEN : CLOSED)
        .addSuperinterface(RuntimeNames.python("ReturnedTuple"))
        .recordConstructor(components.build())
        .build();
  }
}
