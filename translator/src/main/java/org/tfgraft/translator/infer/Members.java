package org.tfgraft.translator.infer;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tfgraft.translator.api.ApiSymbol;
import org.tfgraft.translator.resolve.Symbol;
import org.tfgraft.translator.types.Escape;
import org.tfgraft.translator.types.ProgramClass;
import org.tfgraft.translator.types.ProgramFunction;
import org.tfgraft.translator.types.Type;

/** What {@code value.name} is, by the type of the value. */
final class Members {
  private final Inference inference;
  private final Elements elements;

  Members(Inference inference) {
    this.inference = inference;
    this.elements = inference.elements();
  }

  /** The type of an attribute that is read. */
  Type read(Type value, String name, Object site) {
    Type type = value.present();
    if (type instanceof Type.Bottom || type instanceof Type.None) {
      return Type.BOTTOM;
    } else if (type instanceof Type.Given given) {
      return Type.given(read(given.value(), name, site));
    } else if (type instanceof Type.Module module) {
      return ofModule(module.path(), name, site);
    } else if (type instanceof Type.ProgramModule module) {
      return ofProgramModule(module.name(), name);
    } else if (type instanceof Type.Instance instance) {
      return ofInstance(instance.type(), name, site);
    } else if (type instanceof Type.ClassValue value2) {
      return ofClass(value2.type(), name);
    } else if (type instanceof Type.ApiClass apiClass) {
      return ofModule(apiClass.symbol().name(), name, site);
    } else if (type instanceof Type.OneOf one) {
      return owners(one, name).map(t -> read(t, name, site)).reduce(Type.BOTTOM, Type::join);
    }
    if (name.equals("__name__") && isNamed(type)) {
      return Type.STR;
    }
    return inference
        .commandLine()
        .read(type, name)
        .or(() -> symbolOf(type, name).map(s -> ofSymbol(s, value, site)))
        .or(() -> result(type, "__getattr__", site))
        .or(() -> ofKinds(type, name, site))
        .orElse(Type.ANY);
  }

  /** Those of several types that have the attribute: a value that gives it is of one of them. */
  Stream<Type> owners(Type.OneOf type, String name) {
    return inference.assignsOutside(name)
        ? Stream.of(Type.ANY)
        : type.types().stream().filter(t -> !lacks(t, name));
  }

  /** Whether no value of a type of Python's or of the API has an attribute of that name. */
  private boolean lacks(Type type, String name) {
    return (type.isNumber() || ApiMembers.isOfTable(type))
        && !name.startsWith("__")
        && symbolOf(type, "__getattr__").isEmpty()
        && inference.commandLine().read(type, name).isEmpty()
        && !ApiMembers.isFound(inference.api(), type, name);
  }

  private static boolean isNamed(Type type) {
    return type instanceof Type.Function || type instanceof Type.ApiFunction;
  }

  /** The row of a method or property of a value that is not of the program's own classes. */
  Optional<ApiSymbol> symbolOf(Type type, String name) {
    return ApiMembers.find(inference.api(), type, name);
  }

  /** What a special method of the table gives for a value. */
  private Optional<Type> result(Type type, String special, Object site) {
    return symbolOf(type, special)
        .filter(ApiSymbol.FunctionSymbol.class::isInstance)
        .map(s -> elements.text(site, type).read(((ApiSymbol.FunctionSymbol) s).result()));
  }

  /** What each kind of object that has the attribute has there. */
  private Optional<Type> ofKinds(Type type, String name, Object site) {
    return ApiMembers.ofKinds(inference.api(), type, name).stream()
        .map(s -> ofSymbol(s, type, site))
        .reduce(Type::join);
  }

  private Type ofSymbol(ApiSymbol symbol, Type receiver, Object site) {
    if (symbol instanceof ApiSymbol.PropertySymbol property) {
      return elements.text(site, receiver).read(property.result());
    } else if (symbol instanceof ApiSymbol.ConstantSymbol constant) {
      return elements.text(site, receiver).read(constant.type());
    }
    return Type.ANY;
  }

  private Type ofModule(String path, String name, Object site) {
    String full = inference.api().spelled(path + "." + name);
    Optional<ModuleUnit> local = inference.module(path + "." + name);
    if (local.isPresent()) {
      return new Type.ProgramModule(local.get().name());
    }
    return symbolType(full, site);
  }

  /** The type of a symbol of the table; what it does not know is taken for a module. */
  Type symbolType(String path, Object site) {
    Optional<ApiSymbol.ClassSymbol> standIn = inference.api().standIn(path);
    if (standIn.isPresent()) {
      return new Type.Object(standIn.get());
    }
    ApiSymbol symbol = inference.api().find(path).orElse(null);
    if (symbol instanceof ApiSymbol.ClassSymbol type) {
      return new Type.ApiClass(type);
    } else if (symbol instanceof ApiSymbol.FunctionSymbol function) {
      return new Type.ApiFunction(function);
    } else if (symbol instanceof ApiSymbol.ConstantSymbol constant) {
      return elements.text(site, Type.BOTTOM).read(constant.type());
    }
    return new Type.Module(path);
  }

  private Type ofProgramModule(String module, String name) {
    Optional<Type> variable = variable(new Type.ProgramModule(module), name).map(inference::typeOf);
    return variable.orElseGet(
        () ->
            inference
                .module(module + "." + name)
                .<Type>map(sub -> new Type.ProgramModule(sub.name()))
                .orElse(Type.ANY));
  }

  /** The variable of a module of the program. */
  Optional<Symbol> variable(Type.ProgramModule module, String name) {
    return inference
        .module(module.name())
        .flatMap(u -> Optional.ofNullable(u.names().module().symbols().get(name)));
  }

  private Type ofInstance(ProgramClass type, String name, Object site) {
    Optional<ProgramFunction> method = type.method(name);
    if (method.isPresent() && method.get().isReplaced()) {
      return escaped(method.get());
    } else if (method.isPresent()) {
      return method.get().binding() == ProgramFunction.Binding.PROPERTY
          ? inference.returned(method.get())
          : escaped(method.get());
    }
    inference.watchAttribute(name);
    if (type.isShadowed(name)) {
      return Type.join(
          valueOf(type.holder(name).get().attributes(), name),
          valueOf(type.classAttributeHolder(name).get().classAttributes(), name));
    } else if (type.holder(name).isPresent()) {
      return valueOf(type.holder(name).get().attributes(), name);
    } else if (type.classAttributeHolder(name).isPresent()) {
      return type.descendants().stream()
          .filter(c -> type.isRedefinedBy(c, name))
          .map(c -> Type.join(valueOf(c.attributes(), name), valueOf(c.classAttributes(), name)))
          .reduce(
              valueOf(type.classAttributeHolder(name).get().classAttributes(), name), Type::join);
    }
    return name.startsWith("__") ? Type.ANY : pending(type, name);
  }

  private Type valueOf(Map<String, Type> attributes, String name) {
    return inference.attribute(attributes, name);
  }

  /** An attribute nobody has assigned yet may come with the next round. */
  private Type pending(ProgramClass type, String name) {
    boolean plain =
        (!inference.asksForAttributes() || type.isCertain(name))
            && type.lineage().stream()
                .flatMap(c -> c.apiBases().stream())
                .allMatch(base -> base.name().equals("object"));
    return plain ? Type.BOTTOM : Type.ANY;
  }

  private Type ofClass(ProgramClass type, String name) {
    inference.watchAttribute(name);
    if (type.classAttributeHolder(name).isPresent()) {
      return valueOf(type.classAttributeHolder(name).get().classAttributes(), name);
    }
    return type.method(name).map(Members::escaped).orElse(Type.ANY);
  }

  private static Type escaped(ProgramFunction function) {
    Escape.of(new Type.Function(java.util.Set.of(function)));
    return Type.ANY;
  }
}
