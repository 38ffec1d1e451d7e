package org.tfgraft.translator.emit;

import com.palantir.javapoet.TypeName;
import java.util.Optional;
import org.tfgraft.translator.types.Type;

/** The Java types of what a container holds, by the letters that rows of the API table use. */
final class ElementTypes {
  private ElementTypes() {}

  static Optional<TypeName> named(ModuleContext module, Type container, String letter) {
    return switch (letter) {
      case "T" -> element(container).map(module.javaTypes()::boxed);
      case "K" ->
          container instanceof Type.DictOf dict
              ? Optional.of(module.javaTypes().boxed(dict.key().type()))
              : Optional.empty();
      case "V" ->
          container instanceof Type.DictOf dict
              ? Optional.of(module.javaTypes().boxed(dict.value().type()))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Type> element(Type container) {
    if (container instanceof Type.ListOf list) {
      return Optional.of(list.element().type());
    } else if (container instanceof Type.SetOf set) {
      return Optional.of(set.element().type());
    }
    return Optional.empty();
  }
}
