package org.tfgraft.translator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Parameters.Parameter;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.resolve.Web;
import org.tfgraft.translator.types.ProgramFunction;
import org.tfgraft.translator.types.Type;

/** Writes what happens where a function or class is defined; their bodies become members. */
final class DefinitionEmitter {
  private final MethodContext context;
  private final ModuleContext module;
  private final ExpressionEmitter expressions;

  DefinitionEmitter(MethodContext context, ExpressionEmitter expressions) {
    this.context = context;
    this.module = context.module();
    this.expressions = expressions;
  }

  void function(Statement.FunctionDef definition) {
    ProgramFunction function = module.types().functionOf(definition);
    FunctionInfo info = module.info(function);
    module.add(function, MethodEmitter.emit(module, function));
    defaults(definition, info);
    bind(definition, function);
  }

  /** Defaults that are more than constants are evaluated here, once. */
  private void defaults(Statement.FunctionDef definition, FunctionInfo info) {
    for (Parameter parameter : definition.parameters().all()) {
      parameter
          .defaultValue()
          .filter(d -> info.defaultField(parameter).isPresent())
          .ifPresent(
              d -> {
                TypeName type = module.javaType(module.types().of(d));
                String field = info.defaultField(parameter).orElseThrow();
                module.add(FieldSpec.builder(type, field, module.ownModifiers()).build());
                context
                    .out()
                    .addStatement(
                        "$L$L = $L",
                        SourceMarks.mark(d.span().startLine()),
                        field,
                        expressions.emit(d, type));
              });
    }
  }

  private void bind(Statement.FunctionDef definition, ProgramFunction function) {
    Web web = module.unit().names().bindingOf(definition).orElseThrow();
    if (!definition.decorators().isEmpty()) {
      decorated(definition, function, web);
    } else if (context.storage(web) != MethodContext.Storage.CONSTANT) {
      JavaExpression value =
          JavaExpression.primary(
              RuntimeNames.CALLABLE, "$L", expressions.functionValues().value(function));
      new AssignmentEmitter(context, expressions).bind(definition, web, value);
    }
  }

  private void decorated(Statement.FunctionDef definition, ProgramFunction function, Web web) {
    CodeBlock value = expressions.functionValues().value(function);
    for (int i = definition.decorators().size() - 1; i >= 0; i--) {
      Expression decorator = definition.decorators().get(i);
      value =
          CodeBlock.of(
              "$T.call($L,$W$L)", RuntimeNames.PY, expressions.emitObject(decorator), value);
    }
    JavaExpression result = JavaExpression.primary(JavaTypes.OBJECT, "$L", value);
    new AssignmentEmitter(context, expressions).bind(definition, web, result);
  }

  /** The class's own statements run where it is defined: they fill its static fields. */
  void type(Statement.ClassDef definition) {
    if (!definition.decorators().isEmpty()) {
      module
          .ledger()
          .note(definition, Ledger.Outcome.ASSUMED, "its decorators do not change the class");
    }
    for (Statement statement : Docstrings.without(definition.body(), module)) {
      classStatement(definition, statement);
    }
  }

  /** Comments between the members of a class stand where the class is defined. */
  private void commentsBefore(Statement statement) {
    new BlockEmitter(context).comments(module.comments().before(statement.span().startLine()));
  }

  private void classStatement(Statement.ClassDef definition, Statement statement) {
    module.ledger().note(statement, Ledger.Outcome.TRANSLATED, "");
    if (statement instanceof Statement.FunctionDef method) {
      ProgramFunction function = module.types().functionOf(method);
      commentsBefore(statement);
      module.add(function, MethodEmitter.emit(module, function));
      defaults(method, module.info(function));
      if (function.isReplaced()) {
        replacedMethod(definition, method, function);
      }
    } else if (statement instanceof Statement.Assign assign) {
      assign.targets().forEach(t -> classAttribute(definition, assign, t, assign.value()));
    } else if (statement instanceof Statement.AnnAssign assign) {
      assign.value().ifPresent(v -> classAttribute(definition, assign, assign.target(), v));
    } else if (!hasNoEffect(statement)) {
      new BlockEmitter(context).stub(statement, "this statement in the body of a class");
    }
  }

  private static boolean hasNoEffect(Statement statement) {
    return statement instanceof Statement.Pass
        || statement instanceof Statement.ExpressionStatement expression
            && expression.value() instanceof Expression.Constant;
  }

  /** A method that decorators replace is an attribute of the class, found at run time. */
  private void replacedMethod(
      Statement.ClassDef definition, Statement.FunctionDef method, ProgramFunction function) {
    CodeBlock value = expressions.functionValues().value(function);
    for (int i = method.decorators().size() - 1; i >= 0; i--) {
      Expression decorator = method.decorators().get(i);
      value =
          CodeBlock.of(
              "$T.call($L,$W$L)", RuntimeNames.PY, expressions.emitObject(decorator), value);
    }
    context
        .out()
        .addStatement(
            "$L$T.setattr($T.ofClass($T.class), $S,$W$L)",
            SourceMarks.mark(method.span().startLine()),
            RuntimeNames.PY,
            RuntimeNames.TYPE,
            module.javaTypes().of(module.types().classOf(definition)),
            method.name(),
            value);
  }

  private void classAttribute(
      Statement.ClassDef definition, Statement statement, Expression target, Expression value) {
    if (!(target instanceof Expression.Name name)) {
      new BlockEmitter(context).stub(statement, "this target in the body of a class");
      return;
    }
    var type = module.types().classOf(definition);
    Type attribute = type.classAttributes().getOrDefault(name.id(), Type.ANY);
    context
        .out()
        .addStatement(
            "$L$T.$L = $L",
            SourceMarks.mark(statement.span().startLine()),
            module.javaTypes().of(type),
            module.javaTypes().member(name.id()),
            expressions.emit(value, module.javaType(attribute)));
  }
}
