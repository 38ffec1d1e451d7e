package org.tfgraft.translator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.tfgraft.translator.api.JavaNaming;
import org.tfgraft.translator.ast.Parameters;
import org.tfgraft.translator.ast.Parameters.Parameter;
import org.tfgraft.translator.types.ProgramClass;
import org.tfgraft.translator.types.ProgramFunction;
import org.tfgraft.translator.types.Type;

/** Writes a class of the program as a nested Java class with typed fields. */
final class ClassEmitter {
  private static final ClassName EXCEPTION_ARGUMENTS = RuntimeNames.python("ExceptionArguments");

  private final ModuleContext module;
  private final ProgramClass type;
  private final ClassName name;

  ClassEmitter(ModuleContext module, ProgramClass type) {
    this.module = module;
    this.type = type;
    this.name = module.javaTypes().of(type);
  }

  TypeSpec emit() {
    TypeSpec.Builder java =
        TypeSpec.classBuilder(name.simpleName())
            .addModifiers(Modifier.STATIC)
            .superclass(superclass());
    if (type.methods().containsKey("__call__") || type.classAttributes().containsKey("__call__")) {
      java.addSuperinterface(RuntimeNames.python("CallableObject"));
    }
    if (!JavaNaming.className(type.name()).equals(type.name())
        || !name.simpleName().equals(type.scope().qualifiedName())) {
      java.addAnnotation(pythonName(type.scope().qualifiedName()));
    }
    if (!type.missingMethods().isEmpty()) {
      AnnotationSpec.Builder missing =
          AnnotationSpec.builder(RuntimeNames.python("PythonAbstract"));
      type.missingMethods().forEach(method -> missing.addMember("value", "$S", method));
      java.addAnnotation(missing.build());
    }
    if (type.isException()) {
      java.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "$S", "serial")
              .build());
    }
    Docstrings.of(type.definition().body()).ifPresent(d -> java.addJavadoc("$L\n", d));
    fields(java);
    methods(java);
    return java.build();
  }

  private static AnnotationSpec pythonName(String name) {
    return AnnotationSpec.builder(RuntimeNames.PYTHON_NAME).addMember("value", "$S", name).build();
  }

  private TypeName superclass() {
    if (!type.bases().isEmpty()) {
      return module.javaTypes().of(type.bases().get(0));
    } else if (type.isException()) {
      return module.javaType(new Type.Object(type.apiBases().get(0)));
    }
    return RuntimeNames.INSTANCE;
  }

  private void fields(TypeSpec.Builder java) {
    for (Map.Entry<String, Type> attribute : type.classAttributes().entrySet()) {
      java.addField(field(attribute, Modifier.STATIC));
    }
    for (Map.Entry<String, Type> attribute : type.attributes().entrySet()) {
      boolean inherited =
          type.lineage().stream()
              .skip(1)
              .anyMatch(c -> c.attributes().containsKey(attribute.getKey()));
      boolean shadowsClass = type.isShadowed(attribute.getKey());
      if (!inherited && !shadowsClass) {
        java.addField(field(attribute));
      }
    }
  }

  private FieldSpec field(Map.Entry<String, Type> attribute, Modifier... modifiers) {
    String javaName = module.javaTypes().member(attribute.getKey());
    FieldSpec.Builder field =
        FieldSpec.builder(module.javaType(attribute.getValue()), javaName, modifiers);
    if (attribute.getKey().startsWith("_")
        || !javaName.equals(JavaNaming.member(attribute.getKey()))
        || !javaName.equals(attribute.getKey()) && module.program().showsAttributes()) {
      field.addAnnotation(pythonName(attribute.getKey()));
    }
    return field.build();
  }

  private void methods(TypeSpec.Builder java) {
    constructors(java);
    Overriders overriders = new Overriders();
    List<ProgramFunction> all = new ArrayList<>(type.methods().values());
    all.addAll(type.setters().values());
    all.addAll(type.deleters().values());
    for (ProgramFunction method : all) {
      MethodSpec full = module.methods().get(method);
      if (full == null) {
        continue;
      }
      java.addMethod(full);
      module.generatorBody(method).ifPresent(java::addMethod);
      overriders.arities(module.info(method), module);
      new Overloads(module).of(module.info(method), full).forEach(java::addMethod);
    }
  }

  /** Whether the Java has the method: a class that can never be reached has none of its own. */
  private boolean isWritten(ProgramFunction method) {
    return method.owner().filter(owner -> owner != type).isPresent() || module.hasMethod(method);
  }

  /** Constructors call {@code __init__}, so that subclasses can call it whenever they like. */
  private void constructors(TypeSpec.Builder java) {
    Optional<ProgramFunction> init = type.method("__init__").filter(this::isWritten);
    List<MethodSpec> made = new ArrayList<>();
    if (type.isException()) {
      made.add(exceptionConstructor(init));
    } else if (init.isPresent()) {
      FunctionInfo info = module.info(init.get());
      int all = init.get().parameters().all().size() - 1;
      made.add(constructor(info, all));
      for (int arity : info.arities()) {
        if (arity < all) {
          made.add(constructor(info, arity));
        }
      }
      boolean none = made.stream().anyMatch(m -> m.parameters().isEmpty());
      if (!none && hasSubclass()) {
        made.add(MethodSpec.constructorBuilder().build());
      }
    }
    made.forEach(java::addMethod);
  }

  private boolean hasSubclass() {
    return !type.subclasses().isEmpty();
  }

  private MethodSpec exceptionConstructor(Optional<ProgramFunction> init) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addParameter(Object[].class, "args").varargs();
    boolean bound = init.filter(i -> !hasOnlyPlain(i)).isPresent();
    if (bound) {
      constructor.addStatement(
          "$Lsuper($T.positional(args))", SourceMarks.NO_LINE, EXCEPTION_ARGUMENTS);
    } else {
      constructor.addStatement("$Lsuper(args)", SourceMarks.NO_LINE);
    }
    init.ifPresent(
        i -> {
          FunctionInfo info = module.info(i);
          List<CodeBlock> arguments = new ArrayList<>();
          int place = 0;
          for (int p = 1; p < i.parameters().all().size(); p++) {
            if (!i.parameters().all().get(p).name().isEmpty()) {
              arguments.add(exceptionArgument(info, p, bound ? place++ : p - 1, bound));
            }
          }
          CodeBlock call =
              CodeBlock.of("$L($L)", info.javaName(), CodeBlock.join(arguments, ",$W"));
          initialize(
              constructor, bound ? Optional.of(binding(i)) : Optional.empty(), call, hasSubclass());
        });
    return constructor.build();
  }

  private static CodeBlock binding(ProgramFunction init) {
    return CodeBlock.of(
        "Object[] given = $T.bound($S, args)",
        EXCEPTION_ARGUMENTS,
        FunctionValues.signatureWithDefaults(init).replaceFirst("^[^,]*(, )?", ""));
  }

  private static boolean hasOnlyPlain(ProgramFunction function) {
    return function.parameters().all().stream()
        .allMatch(p -> p.kind() == Parameters.Kind.POSITIONAL_OR_KEYWORD);
  }

  /** An exception's constructor takes what it is given, and the defaults for the rest. */
  private CodeBlock exceptionArgument(FunctionInfo info, int index, int place, boolean bound) {
    TypeName parameterType = info.parameterTypes().get(index);
    Parameter parameter = info.function().parameters().all().get(index);
    String array = bound ? "given" : "args";
    CodeBlock given =
        module
            .coercion()
            .code(JavaExpression.primary(JavaTypes.OBJECT, "$L[$L]", array, place), parameterType);
    CodeBlock isGiven =
        bound
            ? CodeBlock.of("$T.isGiven(given[$L])", EXCEPTION_ARGUMENTS, place)
            : CodeBlock.of("args.length > $L", place);
    return parameter
        .defaultValue()
        .map(
            d ->
                CodeBlock.of(
                    "$L ? $L : $L",
                    isGiven,
                    given,
                    new Overloads(module).defaultValue(info, parameter, parameterType)))
        .orElse(given);
  }

  private MethodSpec constructor(FunctionInfo info, int arity) {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    List<CodeBlock> arguments = new ArrayList<>();
    for (int i = 0; i < arity; i++) {
      var parameter = info.function().parameters().all().get(i + 1);
      String javaName = JavaNaming.member(parameter.name());
      constructor.addParameter(info.parameterTypes().get(i + 1), javaName);
      arguments.add(CodeBlock.of("$L", javaName));
    }
    boolean annotated =
        arity == info.function().parameters().all().size() - 1
            && info.function().parameters().all().stream()
                .skip(1)
                .anyMatch(
                    p ->
                        p.defaultValue().isPresent()
                            || p.kind() != Parameters.Kind.POSITIONAL_OR_KEYWORD);
    if (annotated) {
      constructor.addAnnotation(
          AnnotationSpec.builder(RuntimeNames.PARAMETERS)
              .addMember("value", "$S", FunctionValues.signatureWithDefaults(info.function()))
              .build());
    }
    initialize(
        constructor,
        Optional.empty(),
        CodeBlock.of("$L($L)", info.javaName(), CodeBlock.join(arguments, ",$W")),
        arity == 0 && hasSubclass());
    return constructor.build();
  }

  /** Calls {@code __init__}; where Java runs the constructor for subclasses, they call theirs. */
  private void initialize(
      MethodSpec.Builder constructor,
      Optional<CodeBlock> binding,
      CodeBlock call,
      boolean runBySubclasses) {
    if (runBySubclasses) {
      constructor.beginControlFlow("if (getClass() == $T.class)", module.javaTypes().of(type));
    }
    binding.ifPresent(b -> constructor.addStatement("$L$L", SourceMarks.NO_LINE, b));
    constructor.addStatement("$L$L", SourceMarks.NO_LINE, call);
    if (runBySubclasses) {
      constructor.endControlFlow();
    }
  }
}
