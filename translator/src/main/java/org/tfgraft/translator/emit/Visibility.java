package org.tfgraft.translator.emit;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Opens the members of a class to other packages, for programs of several packages. */
final class Visibility {
  private Visibility() {}

  static TypeSpec open(TypeSpec type) {
    if (type.kind() != TypeSpec.Kind.CLASS) {
      return type;
    }
    TypeSpec.Builder open = withOpenMembers(type);
    if (isPackagePrivate(type.modifiers())) {
      open.addModifiers(Modifier.PUBLIC);
    }
    return open.build();
  }

  private static TypeSpec.Builder withOpenMembers(TypeSpec type) {
    TypeSpec.Builder open = TypeSpec.classBuilder(type.name());
    if (!type.staticBlock().isEmpty()) {
      open.addStaticBlock(type.staticBlock());
    }
    return open.addJavadoc(type.javadoc())
        .addAnnotations(type.annotations())
        .addModifiers(type.modifiers().toArray(Modifier[]::new))
        .addTypeVariables(type.typeVariables())
        .superclass(type.superclass())
        .addSuperinterfaces(type.superinterfaces())
        .addFields(type.fieldSpecs().stream().map(Visibility::open).toList())
        .addMethods(type.methodSpecs().stream().map(Visibility::open).toList())
        .addTypes(type.typeSpecs().stream().map(Visibility::open).toList());
  }

  private static FieldSpec open(FieldSpec field) {
    return isPackagePrivate(field.modifiers())
        ? field.toBuilder().addModifiers(Modifier.PUBLIC).build()
        : field;
  }

  private static MethodSpec open(MethodSpec method) {
    return isPackagePrivate(method.modifiers())
        ? method.toBuilder().addModifiers(Modifier.PUBLIC).build()
        : method;
  }

  private static boolean isPackagePrivate(Set<Modifier> modifiers) {
    return !modifiers.contains(Modifier.PRIVATE)
        && !modifiers.contains(Modifier.PUBLIC)
        && !modifiers.contains(Modifier.PROTECTED);
  }
}
