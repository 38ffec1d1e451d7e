package org.tfgraft.translator.types;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tfgraft.translator.api.ApiSymbol;

/** The least upper bound of two types. */
final class Join {
  private Join() {}

  static Type of(Type left, Type right) {
    Type joined = bound(left, right);
    if (joined instanceof Type.Any) {
      Escape.of(left);
      Escape.of(right);
    }
    return joined;
  }

  private static Type bound(Type left, Type right) {
    if (left == right || right instanceof Type.Bottom) {
      return left;
    } else if (left instanceof Type.Bottom) {
      return right;
    } else if (left instanceof Type.Any || right instanceof Type.Any) {
      return Type.ANY;
    } else if (left instanceof Type.None || right instanceof Type.None) {
      return Type.optional(left instanceof Type.None ? right : left);
    } else if (left instanceof Type.Optional || right instanceof Type.Optional) {
      return Type.optional(of(left.present(), right.present()));
    }
    return present(left, right);
  }

  private static Type present(Type left, Type right) {
    if (left instanceof Type.Given || right instanceof Type.Given) {
      return Type.given(of(left.chosen(), right.chosen()));
    }
    return known(left, right);
  }

  private static Type known(Type left, Type right) {
    if (left instanceof Type.ListOf a && right instanceof Type.ListOf b) {
      return new Type.ListOf(a.element().merge(b.element()));
    } else if (left instanceof Type.SetOf a && right instanceof Type.SetOf b) {
      return new Type.SetOf(a.element().merge(b.element()));
    } else if (left instanceof Type.IterOf a && right instanceof Type.IterOf b) {
      return new Type.IterOf(a.element().merge(b.element()));
    } else if (left instanceof Type.DictOf a && right instanceof Type.DictOf b) {
      return new Type.DictOf(a.key().merge(b.key()), a.value().merge(b.value()));
    } else if (left instanceof Type.TupleOf a && right instanceof Type.TupleOf b) {
      return tuples(a, b);
    } else if (left instanceof Type.Function a && right instanceof Type.Function b) {
      Set<ProgramFunction> targets = new HashSet<>(a.targets());
      targets.addAll(b.targets());
      return new Type.Function(targets);
    } else if (left instanceof Type.Instance a && right instanceof Type.Instance b) {
      return a.type().commonBase(b.type()).<Type>map(Type.Instance::new).orElse(Type.ANY);
    } else if (left instanceof Type.Object a && right instanceof Type.Object b) {
      return commonBase(a.symbol(), b.symbol());
    }
    if (isCallable(left) && isCallable(right) && !left.equals(right)) {
      Escape.of(left);
      Escape.of(right);
      return Type.CALLABLE;
    } else if (isTuple(left) && isTuple(right)) {
      return anyTuple(left, right);
    }
    return left.equals(right) ? left : Type.ANY;
  }

  private static boolean isCallable(Type type) {
    return type instanceof Type.Callable
        || type instanceof Type.Function
        || type instanceof Type.ApiFunction
        || type instanceof Type.ClassValue
        || type instanceof Type.ApiClass;
  }

  private static boolean isTuple(Type type) {
    return type instanceof Type.TupleOf || type instanceof Type.Tuple;
  }

  private static Type tuples(Type.TupleOf left, Type.TupleOf right) {
    if (left.elements().size() != right.elements().size()) {
      return anyTuple(left, right);
    }
    List<Type> elements = new ArrayList<>();
    for (int i = 0; i < left.elements().size(); i++) {
      elements.add(of(left.elements().get(i), right.elements().get(i)));
    }
    return new Type.TupleOf(elements);
  }

  private static Type anyTuple(Type left, Type right) {
    Escape.of(left);
    Escape.of(right);
    return Type.TUPLE;
  }

  private static Type commonBase(ApiSymbol.ClassSymbol left, ApiSymbol.ClassSymbol right) {
    return left.lineage().stream()
        .filter(base -> right.isSubclassOf(base.name()))
        .findFirst()
        .<Type>map(Type.Object::new)
        .orElse(Type.ANY);
  }
}
