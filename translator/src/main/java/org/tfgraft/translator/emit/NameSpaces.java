package org.tfgraft.translator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.emit.Placement.Local;
import org.tfgraft.translator.resolve.Scope;
import org.tfgraft.translator.resolve.Web;

/**
 * Writes calls that show the variables of a scope by name: {@code locals()}, {@code globals()},
 * {@code vars()} and {@code dir()} without arguments.
 */
final class NameSpaces {
  private final MethodContext context;
  private final ModuleContext module;
  private final ExpressionEmitter expressions;

  NameSpaces(MethodContext context, ExpressionEmitter expressions) {
    this.context = context;
    this.module = context.module();
    this.expressions = expressions;
  }

  /** Whether the call is one, and its name not a variable of the program. */
  static boolean isShown(Expression.Call call, ModuleContext module) {
    return call.arguments().isEmpty()
        && call.callee() instanceof Expression.Name name
        && List.of("locals", "globals", "vars", "dir").contains(name.id())
        && module.unit().names().webOf(name).isEmpty();
  }

  JavaExpression emit(Expression.Call call) {
    if (context.scope().kind() == Scope.Kind.CLASS) {
      throw new UnsupportedConstruct("the names of a class that is being made");
    }
    String function = ((Expression.Name) call.callee()).id();
    boolean global = function.equals("globals") || context.scope() == context.scope().module();
    List<CodeBlock> parts = new ArrayList<>();
    for (Expression.Name name : module.unit().names().nameSpaceOf(call)) {
      value(name)
          .ifPresent(
              value ->
                  parts.add(CodeBlock.of("$L,$W$L", ConstantEmitter.literal(name.id()), value)));
    }
    CodeBlock shown =
        CodeBlock.of(
            "$T.$L($L)",
            RuntimeNames.python("NameSpace"),
            global ? "ofModule" : "of",
            CodeBlock.join(parts, ",$W"));
    return JavaExpression.primary(
        JavaTypes.OBJECT,
        "$L",
        function.equals("dir")
            ? CodeBlock.of("$T.sorted($L)", RuntimeNames.BUILTINS, shown)
            : shown);
  }

  /** The value, or what stands for none where there is none. */
  private Optional<CodeBlock> value(Expression.Name name) {
    Optional<Web> web =
        module.unit().names().webOf(name).filter(w -> !context.isConstant(module.types().of(w)));
    try {
      return web.isPresent()
          ? Optional.of(readOrUnbound(web.get()))
          : Optional.of(expressions.emitObject(name));
    } catch (UnsupportedConstruct hidden) {
      return Optional.empty();
    }
  }

  /** The value of a variable as an object, or what stands for none. */
  private CodeBlock readOrUnbound(Web web) {
    if (context.handlerWebs().contains(web) && !context.hasSubstitute(web.symbol())) {
      return CodeBlock.of("$T.UNBOUND", RuntimeNames.PY);
    }
    Optional<Local> unsure = context.local(web).filter(context.unsure()::contains);
    if (unsure.isPresent()) {
      CodeBlock name = CodeBlock.of("$L", context.name(unsure.get()));
      return orUnbound(name, context.declaredType(unsure.get()));
    } else if (context.storage(web) == Storage.CELL) {
      return CodeBlock.of("$L.orUnbound()", context.cell(web.symbol()));
    }
    ModuleContext home = module.program().home(web.symbol().scope());
    return context.storage(web) == Storage.FIELD && home.isUncertain(web.symbol())
        ? orUnbound(context.field(web), home.fieldType(web.symbol()))
        : module.coercion().code(context.read(web), JavaTypes.OBJECT);
  }

  private static CodeBlock orUnbound(CodeBlock variable, TypeName stored) {
    return stored.equals(JavaTypes.OBJECT)
        ? variable
        : CodeBlock.of("$T.orUnbound($L)", RuntimeNames.PY, variable);
  }
}
