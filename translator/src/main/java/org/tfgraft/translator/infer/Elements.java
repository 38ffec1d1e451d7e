package org.tfgraft.translator.infer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tfgraft.translator.api.ApiSymbol;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.types.Type;

/** What iterating over, unpacking or indexing a value gives. */
final class Elements {
  private final Inference inference;

  Elements(Inference inference) {
    this.inference = inference;
  }

  /** The type of what {@code for x in value} binds. */
  Type iterated(Type value, Object site) {
    Type type = value.present();
    if (type instanceof Type.Bottom || type instanceof Type.None) {
      return Type.BOTTOM;
    } else if (type instanceof Type.ListOf list) {
      return list.element().type();
    } else if (type instanceof Type.SetOf set) {
      return set.element().type();
    } else if (type instanceof Type.IterOf iter) {
      return iter.element().type();
    } else if (type instanceof Type.DictOf dict) {
      return dict.key().type();
    } else if (type instanceof Type.TupleOf tuple) {
      return tuple.elements().stream().reduce(Type.BOTTOM, Type::join);
    } else if (type instanceof Type.Str) {
      return Type.STR;
    } else if (type instanceof Type.Object object) {
      return iteratedObject(object, site);
    } else if (type instanceof Type.OneOf one) {
      return one.types().stream()
          .filter(t -> !t.isNumber())
          .map(t -> iterated(t, site))
          .reduce(Type.BOTTOM, Type::join);
    }
    return Type.ANY;
  }

  /** Whether Java takes the elements one by one, and not from a container of a known type. */
  private static boolean isLoop(Object site) {
    return site instanceof Statement.For || site instanceof Expression.Generator;
  }

  private Type iteratedObject(Type.Object object, Object site) {
    if (object.symbol().name().equals("range")) {
      return Type.INT;
    } else if (object.isObject("_variables.AnyVariable") && isLoop(site)) {
      return inference.object("tf.Variable"); // only one in parts is iterable
    }
    Optional<ApiSymbol> row = inference.api().member(object.symbol(), "__iter__");
    if (row.isPresent() && row.get() instanceof ApiSymbol.FunctionSymbol function) {
      Type result = text(site, Type.BOTTOM).read(function.result());
      return result instanceof Type.Any ? Type.ANY : iterated(result, site);
    }
    return Type.ANY;
  }

  /** The types of the {@code count} values that unpacking gives. */
  List<Type> unpacked(Type value, int count, Object site) {
    if (value.present() instanceof Type.TupleOf tuple && tuple.elements().size() == count) {
      return tuple.elements();
    }
    Type each = iterated(value, site);
    List<Type> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(each);
    }
    return all;
  }

  /** A reader of types in rows, for a method of {@code receiver}. */
  TypeText text(Object site, Type receiver) {
    Map<String, Type> variables = new HashMap<>();
    Type type = receiver.present();
    variables.put("T", type instanceof Type.Bottom ? Type.BOTTOM : element(type));
    variables.put("K", type instanceof Type.DictOf dict ? dict.key().type() : Type.ANY);
    variables.put("V", type instanceof Type.DictOf dict ? dict.value().type() : Type.ANY);
    variables.put("self", type);
    int[] next = {0};
    return new TypeText(inference.api(), variables, () -> inference.cell(site, next[0]++));
  }

  private Type element(Type type) {
    if (type instanceof Type.ListOf list) {
      return list.element().type();
    } else if (type instanceof Type.SetOf set) {
      return set.element().type();
    } else if (type instanceof Type.IterOf iter) {
      return iter.element().type();
    } else if (type instanceof Type.DictOf dict) {
      return dict.key().type();
    }
    return Type.ANY;
  }
}
