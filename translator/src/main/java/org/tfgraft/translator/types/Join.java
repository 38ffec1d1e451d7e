package org.tfgraft.translator.types;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tfgraft.translator.api.ApiSymbol;

/** The least upper bound of two types. */
final class Join {
  /** The most types that are kept apart. */
  private static final int MOST = 5;

  private Join() {}

  static Type of(Type left, Type right) {
    Type joined = bound(left, right);
    if (joined.present().isDynamic()) {
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
    return alike(left, right).orElseGet(() -> oneOf(left, right));
  }

  /** The bound of two types of one kind. */
  private static Optional<Type> alike(Type left, Type right) {
    if (left instanceof Type.ListOf a && right instanceof Type.ListOf b) {
      return Optional.of(new Type.ListOf(a.element().merge(b.element())));
    } else if (left instanceof Type.SetOf a && right instanceof Type.SetOf b) {
      return Optional.of(new Type.SetOf(a.element().merge(b.element())));
    } else if (left instanceof Type.IterOf a && right instanceof Type.IterOf b) {
      return Optional.of(new Type.IterOf(a.element().merge(b.element())));
    } else if (left instanceof Type.DictOf a && right instanceof Type.DictOf b) {
      return Optional.of(new Type.DictOf(a.key().merge(b.key()), a.value().merge(b.value())));
    } else if (left instanceof Type.Instance a && right instanceof Type.Instance b) {
      return a.type().commonBase(b.type()).map(Type.Instance::new);
    } else if (left instanceof Type.Object a && right instanceof Type.Object b) {
      return commonBase(a.symbol(), b.symbol());
    } else if (isTuple(left) && isTuple(right)) {
      return Optional.of(tuples(left, right));
    } else if (isCallable(left) && isCallable(right)) {
      return Optional.of(callables(left, right));
    }
    return left.equals(right) ? Optional.of(left) : Optional.empty();
  }

  private static Type callables(Type left, Type right) {
    if (left instanceof Type.Function a && right instanceof Type.Function b) {
      Set<ProgramFunction> targets = new HashSet<>(a.targets());
      targets.addAll(b.targets());
      return new Type.Function(targets);
    } else if (left.equals(right)) {
      return left;
    }
    Escape.of(left);
    Escape.of(right);
    return Type.CALLABLE;
  }

  /** Types that have nothing in common, each by itself; too many are any. */
  private static Type oneOf(Type left, Type right) {
    List<Type> all = new ArrayList<>(left.alternatives());
    right.alternatives().forEach(each -> add(all, each));
    return all.size() > MOST || all.stream().anyMatch(Join::isNameSpace)
        ? Type.ANY
        : new Type.OneOf(all.stream().map(Join::shallow).collect(toCollection(LinkedHashSet::new)));
  }

  /** Tuples among other types do not nest: a tuple of itself would be endless. */
  private static Type shallow(Type type) {
    return type instanceof Type.TupleOf tuple
            && tuple.elements().stream()
                .map(Type::present)
                .anyMatch(e -> e instanceof Type.OneOf || e instanceof Type.TupleOf)
        ? Type.TUPLE
        : type;
  }

  private static void add(List<Type> all, Type added) {
    for (int i = 0; i < all.size(); i++) {
      Optional<Type> joined = alike(all.get(i), added);
      if (joined.isPresent()) {
        all.set(i, joined.get());
        return;
      }
    }
    all.add(added);
  }

  private static boolean isNameSpace(Type type) {
    return type instanceof Type.Module || type instanceof Type.ProgramModule;
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

  private static Type tuples(Type left, Type right) {
    if (left instanceof Type.TupleOf a
        && right instanceof Type.TupleOf b
        && a.elements().size() == b.elements().size()) {
      List<Type> elements = new ArrayList<>();
      for (int i = 0; i < a.elements().size(); i++) {
        elements.add(of(a.elements().get(i), b.elements().get(i)));
      }
      return new Type.TupleOf(elements);
    }
    Escape.of(left);
    Escape.of(right);
    return Type.TUPLE;
  }

  private static Optional<Type> commonBase(
      ApiSymbol.ClassSymbol left, ApiSymbol.ClassSymbol right) {
    return left.lineage().stream()
        .filter(base -> right.isSubclassOf(base.name()))
        .findFirst()
        .map(Type.Object::new);
  }
}
