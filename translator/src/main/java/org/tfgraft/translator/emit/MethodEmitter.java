package org.tfgraft.translator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.tfgraft.translator.ast.Children;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Parameters;
import org.tfgraft.translator.ast.Parameters.Parameter;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.emit.Placement.Local;
import org.tfgraft.translator.resolve.Names;
import org.tfgraft.translator.resolve.Scope;
import org.tfgraft.translator.resolve.Symbol;
import org.tfgraft.translator.resolve.Web;
import org.tfgraft.translator.types.ProgramFunction;

/** Writes a function of the program as a Java method. */
final class MethodEmitter {
  private final ModuleContext module;
  private final ProgramFunction function;
  private final FunctionInfo info;
  private final MethodContext context;
  private final CodeBlock.Builder prologue = CodeBlock.builder();

  private MethodEmitter(ModuleContext module, ProgramFunction function) {
    this.module = module;
    this.function = function;
    this.info = module.info(function);
    this.context =
        new MethodContext(
            module,
            function.scope(),
            Optional.of(function),
            function.isGenerator() ? JavaTypes.OBJECT : info.declared());
  }

  static MethodSpec emit(ModuleContext module, ProgramFunction function) {
    return new MethodEmitter(module, function).method();
  }

  private MethodSpec method() {
    MethodSpec.Builder method = MethodSpec.methodBuilder(info.javaName()).returns(info.declared());
    boolean isStatic =
        function.binding() != ProgramFunction.Binding.METHOD
            && function.binding() != ProgramFunction.Binding.PROPERTY;
    if (isStatic) {
      method.addModifiers(Modifier.STATIC);
    }
    annotate(method);
    function.definition().ifPresent(d -> docstring(d.body(), method));
    captured(method);
    parameters(method);
    if (function.isGenerator()) {
      return generator(method.build(), isStatic);
    }
    method.addCode(body());
    return method.build();
  }

  /** A generator function only makes the generator; a method of its own has the body. */
  private MethodSpec generator(MethodSpec method, boolean isStatic) {
    String yielder = context.newYielder();
    String steps = module.newMethod(info.javaName() + "Steps");
    MethodSpec.Builder body =
        MethodSpec.methodBuilder(steps)
            .addModifiers(Modifier.PRIVATE)
            .returns(JavaTypes.OBJECT)
            .addParameter(
                ParameterizedTypeName.get(RuntimeNames.YIELDER, generatorElement()), yielder)
            .addParameters(method.parameters())
            .addCode(body());
    if (isStatic) {
      body.addModifiers(Modifier.STATIC);
    }
    module.addGeneratorBody(function, body.build());
    List<CodeBlock> arguments = new ArrayList<>(List.of(CodeBlock.of("$L", yielder)));
    method.parameters().forEach(p -> arguments.add(CodeBlock.of("$L", p.name())));
    return method.toBuilder()
        .addStatement(
            "$Lreturn $T.of($S, $L -> $L($L))",
            SourceMarks.NO_LINE,
            RuntimeNames.GENERATOR,
            function.scope().qualifiedName(),
            yielder,
            steps,
            CodeBlock.join(arguments, ",$W"))
        .build();
  }

  private TypeName generatorElement() {
    return ((ParameterizedTypeName) info.returns()).typeArguments().get(0);
  }

  /** Names and parameters that Java's conventions do not give back. */
  private void annotate(MethodSpec.Builder method) {
    String derived = org.tfgraft.translator.api.JavaNaming.member(function.name());
    if (function.owner().isPresent()) {
      boolean shown =
          !function.name().equals(info.javaName()) && module.program().showsAttributes();
      if (shown || !derived.equals(info.javaName()) || !isReversible(function.name(), derived)) {
        method.addAnnotation(
            AnnotationSpec.builder(RuntimeNames.PYTHON_NAME)
                .addMember("value", "$S", function.name())
                .build());
      }
      if (function.binding() == ProgramFunction.Binding.PROPERTY) {
        method.addAnnotation(RuntimeNames.python("PythonProperty"));
      }
      if (function.takesClass()) {
        method.addAnnotation(RuntimeNames.python("PythonClassMethod"));
      }
      if (needsParameters()) {
        method.addAnnotation(
            AnnotationSpec.builder(RuntimeNames.PARAMETERS)
                .addMember("value", "$S", FunctionValues.signatureWithDefaults(function))
                .build());
      }
    }
  }

  private boolean needsParameters() {
    return function.parameters().all().stream()
        .skip(function.hasReceiver() ? 1 : 0)
        .anyMatch(
            p -> p.defaultValue().isPresent() || p.kind() != Parameters.Kind.POSITIONAL_OR_KEYWORD);
  }

  private static boolean isReversible(String python, String java) {
    return org.tfgraft.translator.api.JavaNaming.member(python).equals(java)
        && !python.startsWith("_");
  }

  private static void docstring(List<Statement> body, MethodSpec.Builder method) {
    Docstrings.of(body).ifPresent(d -> method.addJavadoc("$L\n", d));
  }

  private void captured(MethodSpec.Builder method) {
    for (Symbol symbol : info.captured()) {
      Web web = symbol.webs().get(0);
      boolean cell = context.storage(web) == Storage.CELL;
      TypeName type = module.javaType(web);
      String name = context.cell(symbol);
      method.addParameter(cell ? MethodContext.cellType(type) : type, name);
    }
  }

  private void parameters(MethodSpec.Builder method) {
    boolean receiver = function.hasReceiver();
    int index = 0;
    for (Parameter parameter : function.parameters().all()) {
      TypeName type = info.parameterTypes().get(index++);
      if (receiver && !function.takesClass()) {
        receiver = false;
        self(parameter);
      } else if (parameter.kind() != Parameters.Kind.STAR || !parameter.name().isEmpty()) {
        receiver = false;
        method.addParameter(parameter(parameter, type));
      }
    }
  }

  private void self(Parameter parameter) {
    if (function.binding() != ProgramFunction.Binding.CLASS_METHOD) {
      Web web = web(parameter);
      if (context.storage(web) == Storage.LOCAL) {
        context.setSelf(parameter.name());
      } else if (context.storage(web) == Storage.CELL) {
        String name = context.cell(web.symbol());
        prologue.addStatement(
            "$T $L = $T.of(this)",
            MethodContext.cellType(module.javaType(web)),
            name,
            RuntimeNames.CELL);
      }
    }
  }

  private Web web(Parameter parameter) {
    return module.unit().names().bindingOf(parameter).orElseThrow();
  }

  private ParameterSpec parameter(Parameter parameter, TypeName type) {
    Web web = web(parameter);
    if (context.storage(web) == Storage.CELL) {
      String given = context.newName(parameterName(parameter));
      String cell = context.cell(web.symbol());
      prologue.addStatement(
          "$T $L = $T.of($L)", MethodContext.cellType(type), cell, RuntimeNames.CELL, given);
      return ParameterSpec.builder(type, given).build();
    } else if (context.storage(web) == Storage.FIELD) {
      String given = context.newName(parameterName(parameter));
      prologue.addStatement("$L = $L", context.field(web), given);
      return ParameterSpec.builder(type, given).build();
    } else if (context.storage(web) == Storage.CONSTANT) {
      return ParameterSpec.builder(type, context.newName(parameterName(parameter))).build();
    }
    Local local = new Local(web.symbol(), module.javaType(web));
    context.declare(local);
    return ParameterSpec.builder(type, context.name(local)).build();
  }

  private static String parameterName(Parameter parameter) {
    return org.tfgraft.translator.api.JavaNaming.member(parameter.name());
  }

  private CodeBlock body() {
    CodeBlock.Builder code = CodeBlock.builder();
    if (module.program().recursiveFunctions().contains(function)) {
      code.add(RecursionGuard.of(function));
    }
    int line = function.parameters().span().startLine();
    code.add("$L", SourceMarks.function(function.name(), Math.max(line, 1)));
    if (function.lambdaBody().isPresent()) {
      lambda(function.lambdaBody().get());
    } else {
      List<Statement> body = Docstrings.without(function.body(), module);
      prepare(context, body);
      cells();
      BlockEmitter blocks = new BlockEmitter(context);
      boolean live = blocks.block(body);
      if (live && !context.returns().equals(TypeName.VOID)) {
        context.out().addStatement("return $L", BlockEmitter.zero(context.returns()));
      }
    }
    return code.add(prologue.build()).add(context.out().build()).build();
  }

  private void lambda(Expression body) {
    context.setPlacement(Placement.of(List.of(), module.unit().names(), context::local));
    ExpressionEmitter expressions = new ExpressionEmitter(context);
    String mark = SourceMarks.mark(body.span().startLine());
    CodeBlock value = expressions.emit(body, info.returns());
    context.out().addStatement("$Lreturn $L", mark, value);
  }

  /** Variables that inner functions share with this one live in cells from the start. */
  private void cells() {
    for (Symbol symbol : function.scope().symbols().values()) {
      boolean own = !symbol.isParameter() && !symbol.webs().isEmpty();
      if (own && context.storage(symbol.webs().get(0)) == Storage.CELL) {
        prologue.addStatement(
            "$T $L = new $T<>($S)",
            MethodContext.cellType(module.javaType(symbol.webs().get(0))),
            context.cell(symbol),
            RuntimeNames.CELL,
            symbol.name());
      }
    }
  }

  /** Works out where the locals of a body are declared and which need a first value. */
  static void prepare(MethodContext context, List<Statement> body) {
    Names names = context.module().unit().names();
    context.setLives(Lives.of(body, names));
    handlerVariables(context, body, names);
    Map<Local, Integer> counts = new HashMap<>();
    for (Symbol symbol : context.scope().symbols().values()) {
      if (symbol.isParameter()) {
        symbol.webs().stream()
            .findFirst()
            .flatMap(context::local)
            .ifPresent(l -> counts.merge(l, 1, Integer::sum));
      }
    }
    Set<Local> entry = new HashSet<>(counts.keySet());
    context.setPlacement(
        Placement.of(body, names, w -> context.local(w).filter(l -> !entry.contains(l))));
    Children.walkBlock(
        body,
        s ->
            LocalBindings.of(s, names).stream()
                .flatMap(w -> context.local(w).stream())
                .forEach(l -> counts.merge(l, 1, Integer::sum)));
    context.unsure().addAll(DefiniteAssignment.uncertain(context, body, entry));
    context.initialized().addAll(context.unsure());
    notInline(context, body, counts, entry);
  }

  private static void handlerVariables(MethodContext context, List<Statement> body, Names names) {
    Children.walkBlock(
        body,
        s -> {
          if (s instanceof Statement.Try t) {
            t.handlers().stream()
                .flatMap(h -> h.target().stream())
                .filter(Expression.Name.class::isInstance)
                .flatMap(n -> names.webOf((Expression.Name) n).stream())
                .filter(w -> context.storage(w) == Storage.LOCAL)
                .filter(w -> w.symbol().scope().kind() != Scope.Kind.CLASS)
                .forEach(context.handlerWebs()::add);
          }
        });
    Children.walkBlock(
        body,
        s -> {
          if (!(s instanceof Statement.Try)) {
            LocalBindings.of(s, names).forEach(context.handlerWebs()::remove);
          }
        });
  }

  /** Lambdas can capture what is assigned exactly once, where it is declared. */
  private static void notInline(
      MethodContext context, List<Statement> body, Map<Local, Integer> counts, Set<Local> entry) {
    Set<Local> once = new HashSet<>();
    Children.walkBlock(
        body,
        s ->
            LocalBindings.of(s, context.module().unit().names()).stream()
                .flatMap(w -> context.local(w).stream())
                .filter(l -> context.placement().isDeclaredBy(l, s))
                .forEach(once::add));
    List<Local> all = new ArrayList<>(counts.keySet());
    for (Local local : all) {
      boolean single =
          counts.getOrDefault(local, 0) == 1 && (once.contains(local) || entry.contains(local));
      if (!single) {
        context.reassigned().add(local);
      }
    }
  }
}
