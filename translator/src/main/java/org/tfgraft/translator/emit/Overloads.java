package org.tfgraft.translator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.tfgraft.translator.ast.Parameters.Parameter;
import org.tfgraft.translator.types.ProgramFunction;

/** Writes a short overload for each number of arguments that calls leave out. */
final class Overloads {
  private final ModuleContext module;

  Overloads(ModuleContext module) {
    this.module = module;
  }

  List<MethodSpec> of(FunctionInfo info, MethodSpec full) {
    List<MethodSpec> overloads = new ArrayList<>();
    List<ParameterSpec> all = full.parameters();
    int captured = info.leading();
    for (int arity : info.arities()) {
      if (captured + arity < all.size()) {
        overloads.add(overload(info, full, all.subList(0, captured + arity)));
      }
    }
    return overloads;
  }

  private MethodSpec overload(FunctionInfo info, MethodSpec full, List<ParameterSpec> given) {
    MethodSpec.Builder method =
        full.name().equals("<init>")
            ? MethodSpec.constructorBuilder()
            : MethodSpec.methodBuilder(full.name()).returns(full.returnType());
    if (full.modifiers().contains(Modifier.STATIC)) {
      method.addModifiers(Modifier.STATIC);
    }
    method.addParameters(given);
    List<CodeBlock> arguments = new ArrayList<>();
    given.forEach(p -> arguments.add(CodeBlock.of("$L", p.name())));
    List<Parameter> parameters = javaParameters(info.function());
    int captured = info.captured().size();
    for (int i = given.size(); i < full.parameters().size(); i++) {
      Parameter parameter = parameters.get(i - captured);
      arguments.add(defaultValue(info, parameter, full.parameters().get(i).type()));
    }
    CodeBlock target =
        full.name().equals("<init>") ? CodeBlock.of("this") : CodeBlock.of("$L", full.name());
    boolean value = full.returnType() != null && !full.returnType().equals(TypeName.VOID);
    method.addStatement(
        "$L$L$L($L)",
        SourceMarks.NO_LINE,
        value && !full.name().equals("<init>") ? "return " : "",
        target,
        CodeBlock.join(arguments, ",$W"));
    return method.build();
  }

  private static List<Parameter> javaParameters(ProgramFunction function) {
    return function.parameters().all().stream()
        .skip(function.hasReceiver() && !function.takesClass() ? 1 : 0)
        .filter(
            p -> p.kind() != org.tfgraft.translator.ast.Parameters.Kind.STAR || !p.name().isEmpty())
        .toList();
  }

  CodeBlock defaultValue(FunctionInfo info, Parameter parameter, TypeName type) {
    Optional<String> field = info.defaultField(parameter);
    MethodContext context =
        new MethodContext(module, module.unit().names().module(), Optional.empty(), TypeName.VOID);
    ExpressionEmitter expressions = new ExpressionEmitter(context);
    if (field.isPresent()) {
      TypeName kept = module.javaType(module.types().of(parameter.defaultValue().orElseThrow()));
      return module.coercion().code(JavaExpression.primary(kept, "$L", field.get()), type);
    }
    CodeBlock code = expressions.emit(parameter.defaultValue().orElseThrow(), type);
    return code.toString().equals("null") ? CodeBlock.of("($T) null", type) : code;
  }
}
