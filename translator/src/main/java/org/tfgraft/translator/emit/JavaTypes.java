package org.tfgraft.translator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.tfgraft.translator.api.ApiSymbol;
import org.tfgraft.translator.api.JavaNaming;
import org.tfgraft.translator.types.Cell;
import org.tfgraft.translator.types.ProgramClass;
import org.tfgraft.translator.types.Type;

/** The Java type that stands for a Python type. */
final class JavaTypes {
  static final ClassName OBJECT = ClassName.get(Object.class);
  static final ClassName STRING = ClassName.get(String.class);
  static final ClassName ITERABLE = ClassName.get(Iterable.class);
  private static final int DEEPEST = 5;

  private final Map<ProgramClass, ClassName> classes;
  private final Map<String, String> members = new HashMap<>();
  private final Map<ApiSymbol.ClassSymbol, TypeName> named = new HashMap<>();

  JavaTypes(Map<ProgramClass, ClassName> classes) {
    this.classes = classes;
  }

  /** The Java name of a member of a class: {@code _x} keeps apart from an {@code x} beside it. */
  String member(String name) {
    if (members.isEmpty()) {
      nameMembers();
    }
    return members.computeIfAbsent(name, JavaNaming::member);
  }

  /** Different names stay different in Java; the plainest of those that meet keeps its form. */
  private void nameMembers() {
    Comparator<String> plainFirst = Comparator.comparing(name -> name.startsWith("_"));
    Set<String> names = new TreeSet<>(plainFirst.thenComparing(Comparator.naturalOrder()));
    for (ProgramClass type : classes.keySet()) {
      names.addAll(type.methods().keySet());
      names.addAll(type.attributes().keySet());
      names.addAll(type.classAttributes().keySet());
      type.setters().keySet().forEach(setter -> names.add("set_" + setter));
      type.deleters().keySet().forEach(deleter -> names.add("delete_" + deleter));
    }
    Set<String> taken = new HashSet<>();
    for (String name : names) {
      String java = JavaNaming.member(name);
      while (!taken.add(java)) {
        java += "_";
      }
      members.put(name, java);
    }
  }

  /** The type of a variable, parameter, field or result. */
  TypeName of(Type type) {
    return of(type, 0);
  }

  /** The type as a type argument. */
  TypeName boxed(Type type) {
    return of(type).box();
  }

  ClassName of(ProgramClass type) {
    return Objects.requireNonNull(classes.get(type));
  }

  static ClassName ofClass(String javaClass) {
    int dot = javaClass.lastIndexOf('.');
    String[] names = javaClass.substring(dot + 1).split("\\$");
    ClassName outer = ClassName.get(javaClass.substring(0, Math.max(dot, 0)), names[0]);
    for (int i = 1; i < names.length; i++) {
      outer = outer.nestedClass(names[i]);
    }
    return outer;
  }

  private TypeName of(Type type, int depth) {
    if (depth > DEEPEST) {
      return OBJECT;
    } else if (type instanceof Type.Optional optional) {
      return of(optional.value(), depth).box();
    } else if (type instanceof Type.Int) {
      return TypeName.LONG;
    } else if (type instanceof Type.Float) {
      return TypeName.DOUBLE;
    } else if (type instanceof Type.Bool) {
      return TypeName.BOOLEAN;
    } else if (type instanceof Type.Str) {
      return STRING;
    } else if (type instanceof Type.TupleOf || type instanceof Type.Tuple) {
      return RuntimeNames.TUPLE;
    }
    return container(type, depth);
  }

  private TypeName container(Type type, int depth) {
    if (type instanceof Type.ListOf list) {
      return ParameterizedTypeName.get(RuntimeNames.LIST, argument(list.element(), depth));
    } else if (type instanceof Type.SetOf set) {
      return ParameterizedTypeName.get(RuntimeNames.SET, argument(set.element(), depth));
    } else if (type instanceof Type.DictOf dict) {
      return ParameterizedTypeName.get(
          RuntimeNames.DICT, argument(dict.key(), depth), argument(dict.value(), depth));
    } else if (type instanceof Type.IterOf iter) {
      return ParameterizedTypeName.get(ITERABLE, argument(iter.element(), depth));
    }
    return object(type);
  }

  private TypeName argument(Cell cell, int depth) {
    return of(cell.type(), depth + 1).box();
  }

  /** Generic classes of the runtime hold anything where nothing more is known. */
  private static TypeName generic(ClassName type) {
    return switch (type.simpleName()) {
      case "PyDict", "OrderedDict", "DefaultDict" ->
          ParameterizedTypeName.get(type, OBJECT, OBJECT);
      case "PyList", "PySet", "PyFrozenSet", "PyIterator", "Counter", "Deque", "DictView" ->
          ParameterizedTypeName.get(type, OBJECT);
      default -> type;
    };
  }

  private TypeName object(Type type) {
    if (type instanceof Type.Callable || type instanceof Type.Given) {
      return RuntimeNames.CALLABLE;
    } else if (type instanceof Type.Object object) {
      return object.symbol().javaClass().contains(".")
          ? named.computeIfAbsent(object.symbol(), s -> generic(ofClass(s.javaClass())))
          : OBJECT;
    } else if (type instanceof Type.Instance instance) {
      return classes.getOrDefault(instance.type(), OBJECT);
    } else if (type instanceof Type.Function || type instanceof Type.ApiFunction) {
      return RuntimeNames.CALLABLE;
    } else if (type instanceof Type.ClassValue || type instanceof Type.ApiClass) {
      return RuntimeNames.CALLABLE;
    }
    return OBJECT;
  }
}
