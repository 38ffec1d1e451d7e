package org.tfgraft.translator.infer;

import java.util.List;
import java.util.Optional;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.types.Type;

/** The arguments of a call by type. */
record ArgumentTypes(List<Argument> all) {
  ArgumentTypes {
    all = List.copyOf(all);
  }

  /** One argument. */
  record Argument(Expression.ArgumentKind kind, Optional<String> keyword, Type type) {}

  static ArgumentTypes positional(List<Type> types) {
    return new ArgumentTypes(
        types.stream()
            .map(t -> new Argument(Expression.ArgumentKind.POSITIONAL, Optional.empty(), t))
            .toList());
  }

  /** The positional ones, up to the first {@code *args}. */
  List<Type> leading() {
    return all.stream()
        .takeWhile(a -> a.kind() != Expression.ArgumentKind.STAR)
        .filter(a -> a.kind() == Expression.ArgumentKind.POSITIONAL)
        .map(Argument::type)
        .toList();
  }

  Optional<Type> positional(int index) {
    List<Type> leading = leading();
    return index < leading.size() ? Optional.of(leading.get(index)) : Optional.empty();
  }

  Optional<Type> keyword(String name) {
    return all.stream()
        .filter(a -> a.keyword().equals(Optional.of(name)))
        .map(Argument::type)
        .findFirst();
  }
}
