package org.tfgraft.translator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Optional;
import org.tfgraft.translator.api.ApiSymbol;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.infer.ApiMembers;
import org.tfgraft.translator.infer.Literals;
import org.tfgraft.translator.resolve.Web;
import org.tfgraft.translator.types.ProgramClass;
import org.tfgraft.translator.types.ProgramFunction;
import org.tfgraft.translator.types.Type;

/** Writes attributes and items, read and assigned. */
final class AttributeEmitter {

  private final MethodContext context;
  private final ModuleContext module;
  private final ExpressionEmitter expressions;
  private final ApiEmitter symbols;

  AttributeEmitter(MethodContext context, ExpressionEmitter expressions, ApiEmitter symbols) {
    this.context = context;
    this.module = context.module();
    this.expressions = expressions;
    this.symbols = symbols;
  }

  JavaExpression read(Expression.Attribute attribute) {
    Type receiver = module.types().of(attribute.value()).present();
    if (receiver instanceof Type.Module || receiver instanceof Type.ApiClass) {
      return ofNameSpace(attribute, receiver);
    } else if (receiver instanceof Type.Instance instance) {
      return ofInstance(attribute, instance.type());
    } else if (receiver instanceof Type.ClassValue value) {
      return ofClass(attribute, value.type());
    } else if (receiver instanceof Type.ProgramModule space) {
      return ofModule(attribute, space);
    }
    Optional<ApiSymbol> symbol = ApiMembers.find(module.api(), receiver, attribute.attr());
    if (symbol.isPresent() && symbol.get() instanceof ApiSymbol.PropertySymbol property) {
      return property(attribute, receiver, property);
    }
    if (symbol.isEmpty()) {
      refuseUnsupported(receiver, attribute.attr());
    }
    return dynamic(attribute);
  }

  private JavaExpression property(
      Expression.Attribute attribute, Type receiver, ApiSymbol.PropertySymbol property) {
    JavaExpression object = expressions.emitAs(attribute.value(), module.javaType(receiver));
    Type inferred = module.types().of(attribute);
    TypeName declared = symbols.typeNamed(property.result());
    boolean exact = inferred.isDynamic() || declared instanceof ParameterizedTypeName;
    TypeName type = exact ? declared : module.javaType(inferred);
    int dot = property.java().lastIndexOf('.');
    return dot < 0
        ? JavaExpression.primary(type, "$L.$L()", object.receiver(), property.java())
        : JavaExpression.primary(
            type,
            "$T.$L($L)",
            ApiEmitter.javaClass(property.java().substring(0, dot)),
            property.java().substring(dot + 1),
            object.code());
  }

  private JavaExpression ofNameSpace(Expression.Attribute attribute, Type receiver) {
    String path =
        receiver instanceof Type.Module space
            ? space.path()
            : ((Type.ApiClass) receiver).symbol().name();
    String name = module.api().canonical(path + "." + attribute.attr());
    ApiSymbol symbol = module.api().find(name).orElse(null);
    if (symbol instanceof ApiSymbol.ConstantSymbol constant) {
      return symbols.constant(constant);
    }
    if (module.api().standIn(name).isPresent()) {
      return symbols.standIn(name);
    }
    boolean ofPython = attribute.attr().startsWith("__") || module.api().isMissing(name);
    if (receiver instanceof Type.ApiClass && ofPython) {
      return dynamic(attribute);
    }
    throw new UnsupportedConstruct(name + " is not supported yet");
  }

  /** Stands for what TensorFlow has and the table lacks: a member of one of its classes. */
  private void refuseUnsupported(Type receiver, String name) {
    if (receiver instanceof Type.Object object
        && object.symbol().name().startsWith("tf.")
        && !name.startsWith("__")
        && !module.api().isMissing(object.symbol().name() + "." + name)
        && !isMemberOfSubclass(object.symbol(), name)) {
      throw new UnsupportedConstruct(object.symbol().name() + "." + name + " is not supported yet");
    }
  }

  /** What one of the classes derived from it has, an object of the class may have. */
  private boolean isMemberOfSubclass(ApiSymbol.ClassSymbol type, String name) {
    return module.api().classes().stream()
        .anyMatch(c -> c.isSubclassOf(type.name()) && module.api().member(c, name).isPresent());
  }

  /** A variable of another module is a static field of its class. */
  private JavaExpression ofModule(Expression.Attribute attribute, Type.ProgramModule space) {
    return variable(space, attribute.attr())
        .map(context::read)
        .orElseGet(
            () ->
                JavaExpression.primary(
                    JavaTypes.OBJECT,
                    "$T.getattr($L,$W$L)",
                    RuntimeNames.PY,
                    expressions.emitObject(attribute.value()),
                    ConstantEmitter.literal(attribute.attr())));
  }

  private Optional<Web> variable(Type.ProgramModule space, String name) {
    return module.program().variable(space.name(), name).map(s -> s.webs().get(0));
  }

  private JavaExpression ofInstance(Expression.Attribute attribute, ProgramClass type) {
    Optional<ProgramFunction> method = type.method(attribute.attr());
    if (method.isPresent()) {
      boolean property =
          method.get().binding() == ProgramFunction.Binding.PROPERTY && !method.get().isReplaced();
      return property ? propertyMethod(attribute, method.get()) : dynamic(attribute);
    }
    boolean known =
        type.holder(attribute.attr()).isPresent()
            || type.classAttributeHolder(attribute.attr()).isPresent();
    if (!known || isDynamicMember(type, attribute.attr())) {
      return dynamic(attribute);
    }
    JavaExpression object = expressions.emit(attribute.value());
    String field = module.javaTypes().member(attribute.attr());
    TypeName javaType = module.javaType(attributeType(type, attribute.attr()));
    if (type.holder(attribute.attr()).isEmpty()) {
      boolean redefined =
          type.descendants().stream().anyMatch(c -> type.isRedefinedBy(c, attribute.attr()));
      return redefined || !isSafe(attribute.value())
          ? dynamic(attribute)
          : classField(type, attribute.attr(), javaType);
    }
    return JavaExpression.primary(javaType, "$L.$L", object.receiver(), field);
  }

  /**
   * Whether only Python's look-up finds what an attribute of an object is: its own or its class's,
   * or what a property or function among the class's attributes makes of it.
   */
  private boolean isDynamicMember(ProgramClass type, String name) {
    boolean descriptor =
        type.classAttributeHolder(name)
            .map(c -> c.classAttributes().get(name))
            .filter(t -> t.isDynamic() || t instanceof Type.Function)
            .isPresent();
    return descriptor
        || type.isLate(name)
        || hooksAssignment(type)
        || type.family().stream().anyMatch(c -> c.isShadowed(name));
  }

  /** Whether nothing is lost if the receiver of a class attribute is not evaluated. */
  private static boolean isSafe(Expression receiver) {
    return ExpressionEmitter.isPure(receiver);
  }

  /**
   * Whether objects of a class, or of classes made of it, have a say in what is assigned to them.
   */
  private boolean hooksAssignment(ProgramClass type) {
    return type.method("__setattr__").isPresent()
        || type.descendants().stream().anyMatch(c -> c.method("__setattr__").isPresent());
  }

  private static Type attributeType(ProgramClass type, String name) {
    return type.holder(name)
        .map(c -> c.attributes().get(name))
        .orElseGet(() -> type.classAttributeHolder(name).orElseThrow().classAttributes().get(name));
  }

  private JavaExpression propertyMethod(Expression.Attribute attribute, ProgramFunction method) {
    FunctionInfo info = module.info(method);
    return JavaExpression.primary(
        info.returns(), "$L.$L()", expressions.emit(attribute.value()).receiver(), info.javaName());
  }

  private JavaExpression ofClass(Expression.Attribute attribute, ProgramClass type) {
    if (type.classAttributeHolder(attribute.attr()).isEmpty()
        || type.isLate(attribute.attr())
        || !isSafe(attribute.value())) {
      return dynamic(attribute);
    }
    TypeName javaType = module.javaType(attributeType(type, attribute.attr()));
    return classField(type, attribute.attr(), javaType);
  }

  private JavaExpression classField(ProgramClass type, String name, TypeName javaType) {
    ProgramClass holder = type.classAttributeHolder(name).orElseThrow();
    return JavaExpression.primary(
        javaType, "$T.$L", module.javaTypes().of(holder), module.javaTypes().member(name));
  }

  private JavaExpression dynamic(Expression.Attribute attribute) {
    JavaExpression value =
        JavaExpression.primary(
            JavaTypes.OBJECT,
            "$T.getattr($L,$W$L)",
            RuntimeNames.PY,
            expressions.emitObject(attribute.value()),
            ConstantEmitter.literal(attribute.attr()));
    return module.coercion().to(value, module.javaType(attribute));
  }

  /** {@code value.attr = …} as a Java statement without its semicolon. */
  CodeBlock assign(Expression.Attribute attribute, JavaExpression value) {
    Type receiver = module.types().of(attribute.value()).present();
    if (receiver instanceof Type.Instance instance
        && instance.type().setters().containsKey(attribute.attr())
        && !instance.type().setters().get(attribute.attr()).isReplaced()
        && !hooksAssignment(instance.type())) {
      FunctionInfo setter = module.info(instance.type().setters().get(attribute.attr()));
      return CodeBlock.of(
          "$L.$L($L)",
          expressions.emit(attribute.value()).receiver(),
          setter.javaName(),
          module.coercion().code(value, setter.parameterTypes().get(1)));
    } else if (receiver instanceof Type.Instance instance
        && instance.type().method(attribute.attr()).isEmpty()
        && !isDynamicMember(instance.type(), attribute.attr())
        && instance.type().holder(attribute.attr()).isPresent()) {
      TypeName type = module.javaType(attributeType(instance.type(), attribute.attr()));
      return CodeBlock.of(
          "$L.$L = $L",
          expressions.emit(attribute.value()).receiver(),
          module.javaTypes().member(attribute.attr()),
          module.coercion().code(value, type));
    } else if (receiver instanceof Type.ClassValue type
        && !type.type().isLate(attribute.attr())
        && type.type().classAttributeHolder(attribute.attr()).isPresent()) {
      TypeName javaType = module.javaType(attributeType(type.type(), attribute.attr()));
      return CodeBlock.of(
          "$L = $L",
          classField(type.type(), attribute.attr(), javaType).code(),
          module.coercion().code(value, javaType));
    } else if (receiver instanceof Type.ProgramModule space) {
      Optional<Web> web =
          variable(space, attribute.attr()).filter(w -> !context.isConstant(module.types().of(w)));
      if (web.isPresent()) {
        return context.assignment(web.get(), value);
      }
    }
    Optional<ApiSymbol> symbol = ApiMembers.find(module.api(), receiver, attribute.attr());
    if (symbol.isPresent()
        && symbol.get() instanceof ApiSymbol.PropertySymbol property
        && property.settable()) {
      return CodeBlock.of(
          "$L.$L($L)",
          expressions.emitAs(attribute.value(), module.javaType(receiver)).receiver(),
          property.java(),
          module.coercion().code(value, symbols.typeNamed(property.result())));
    }
    return CodeBlock.of(
        "$T.setattr($L,$W$L,$W$L)",
        RuntimeNames.PY,
        expressions.emitObject(attribute.value()),
        ConstantEmitter.literal(attribute.attr()),
        module.coercion().code(value, JavaTypes.OBJECT));
  }

  JavaExpression item(Expression.Subscript subscript) {
    Type container = module.types().of(subscript.value()).present();
    Type index = module.types().of(subscript.index());
    TypeName type = module.javaType(subscript);
    JavaExpression value = expressions.emit(subscript.value());
    if (container.isTensorLike()) {
      return JavaExpression.primary(
          RuntimeNames.TENSOR,
          "$L.getitem($L)",
          value.receiver(),
          expressions.emitObject(subscript.index()));
    } else if (container instanceof Type.ListOf list && index instanceof Type.Int) {
      return listItem(value, subscript.index(), list);
    } else if (container instanceof Type.TupleOf
        && Literals.intValue(subscript.index()).isPresent()) {
      JavaExpression element =
          JavaExpression.primary(
              JavaTypes.OBJECT,
              "$L.get($L)",
              value.receiver(),
              Literals.intValue(subscript.index()).get());
      return module.coercion().to(element, type);
    }
    JavaExpression element =
        JavaExpression.primary(
            JavaTypes.OBJECT,
            "$T.getitem($L,$W$L)",
            RuntimeNames.PY,
            module.coercion().code(value, JavaTypes.OBJECT),
            expressions.emitObject(subscript.index()));
    return module.coercion().to(element, type);
  }

  private JavaExpression listItem(JavaExpression value, Expression index, Type.ListOf list) {
    JavaExpression at = expressions.emit(index);
    TypeName element = module.javaTypes().boxed(list.element().type());
    return JavaExpression.primary(element, "$L.get($L)", value.receiver(), at.code());
  }

  /** {@code value[index] = …} as a Java statement without its semicolon. */
  CodeBlock assignItem(Expression.Subscript subscript, JavaExpression value) {
    return CodeBlock.of(
        "$T.setitem($L,$W$L,$W$L)",
        RuntimeNames.PY,
        expressions.emitObject(subscript.value()),
        expressions.emitObject(subscript.index()),
        module.coercion().code(value, JavaTypes.OBJECT));
  }
}
