package org.tfgraft.translator.infer;

import java.util.List;
import java.util.Optional;
import org.tfgraft.translator.api.ApiSymbol;
import org.tfgraft.translator.api.ApiTable;
import org.tfgraft.translator.types.Type;

/** Finds the rows of methods and properties by the type of the object they are asked of. */
public final class ApiMembers {
  private ApiMembers() {}

  public static Optional<ApiSymbol> find(ApiTable api, Type receiver, String name) {
    return className(receiver)
        .flatMap(api::find)
        .filter(ApiSymbol.ClassSymbol.class::isInstance)
        .flatMap(c -> api.member((ApiSymbol.ClassSymbol) c, name));
  }

  /**
   * The rows of a member that a class lacks which stands for several kinds of objects, as those
   * kinds have it: an object that has the member is of one of them.
   */
  public static List<ApiSymbol> ofKinds(ApiTable api, Type receiver, String name) {
    if (!(receiver instanceof Type.Object object) || !object.symbol().name().startsWith("_")) {
      return List.of();
    }
    String base = object.symbol().name();
    return api.classes().stream()
        .filter(c -> !c.name().equals(base) && c.isSubclassOf(base))
        .flatMap(c -> api.member(c, name).stream())
        .distinct()
        .toList();
  }

  /** Whether the table knows all members of a value. */
  static boolean isOfTable(Type type) {
    return className(type).isPresent();
  }

  /** Whether a value of a type, or of a class derived from it, may have a member. */
  static boolean isFound(ApiTable api, Type type, String name) {
    return find(api, type, name).isPresent()
        || type instanceof Type.Object object
            && api.classes().stream()
                .anyMatch(
                    c -> c.isSubclassOf(object.symbol().name()) && api.member(c, name).isPresent());
  }

  private static Optional<String> className(Type type) {
    if (type instanceof Type.Object object) {
      return Optional.of(object.symbol().name());
    } else if (type instanceof Type.ListOf) {
      return Optional.of("list");
    } else if (type instanceof Type.DictOf) {
      return Optional.of("dict");
    } else if (type instanceof Type.SetOf) {
      return Optional.of("set");
    } else if (type instanceof Type.Str) {
      return Optional.of("str");
    } else if (type instanceof Type.TupleOf || type instanceof Type.Tuple) {
      return Optional.of("tuple");
    } else if (type instanceof Type.Int) {
      return Optional.of("int");
    } else if (type instanceof Type.Float) {
      return Optional.of("float");
    }
    return Optional.empty();
  }
}
