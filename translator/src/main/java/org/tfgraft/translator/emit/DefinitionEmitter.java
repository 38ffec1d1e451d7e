package org.tfgraft.translator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;
import org.tfgraft.translator.api.JavaNaming;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Parameters.Parameter;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.resolve.Web;
import org.tfgraft.translator.types.ProgramFunction;

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
    if (function.owner().isPresent()) {
      method(definition);
      return;
    }
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
      CodeBlock value =
          decorated(definition.decorators(), expressions.functionValues().value(function));
      if (context.storage(web) == Storage.CONSTANT) {
        add(definition, value);
      } else {
        JavaExpression result = JavaExpression.primary(JavaTypes.OBJECT, "$L", value);
        new AssignmentEmitter(context, expressions).bind(definition, web, result);
      }
    } else if (context.storage(web) != Storage.CONSTANT) {
      JavaExpression value =
          JavaExpression.primary(
              RuntimeNames.CALLABLE, "$L", expressions.functionValues().value(function));
      new AssignmentEmitter(context, expressions).bind(definition, web, value);
    }
  }

  /** The calls of decorators around a definition's value, the one nearest to it first. */
  private CodeBlock decorated(List<Expression> decorators, CodeBlock defined) {
    CodeBlock value = defined;
    for (int i = decorators.size() - 1; i >= 0; i--) {
      value =
          CodeBlock.of(
              "$T.call($L,$W$L)",
              RuntimeNames.PY,
              expressions.emitObject(decorators.get(i)),
              value);
    }
    return value;
  }

  void type(Statement.ClassDef definition) {
    if (module.types().isDynamic(definition)) {
      runTimeClass(definition);
    } else {
      javaClass(definition);
    }
  }

  /** The class's own statements run where it is defined: they fill its static fields. */
  private void javaClass(Statement.ClassDef definition) {
    CodeBlock value =
        CodeBlock.of(
            "$T.ofClass($T.class)",
            RuntimeNames.TYPE,
            module.javaTypes().of(module.types().classOf(definition)));
    Docstrings.text(definition.body())
        .filter(d -> module.source().text().contains("__doc__"))
        .ifPresent(
            d ->
                add(
                    definition,
                    CodeBlock.of(
                        "$T.setattr($L, $S, $L)",
                        RuntimeNames.PY,
                        value,
                        "__doc__",
                        ConstantEmitter.literal(d))));
    for (Statement statement : Docstrings.without(definition.body(), module)) {
      classStatement(statement);
    }
    Web web = module.unit().names().bindingOf(definition).orElseThrow();
    CodeBlock made = decorated(definition.decorators(), value);
    if (context.storage(web) != Storage.CONSTANT) {
      bindClass(definition, web, made);
    } else if (!definition.decorators().isEmpty()) {
      add(definition, made);
    }
  }

  private void add(Statement statement, CodeBlock code) {
    context.out().addStatement("$L$L", SourceMarks.mark(statement.span().startLine()), code);
  }

  private void bindClass(Statement.ClassDef definition, Web web, CodeBlock made) {
    new AssignmentEmitter(context, expressions)
        .bind(definition, web, JavaExpression.primary(JavaTypes.OBJECT, "$L", made));
  }

  /** A class that is made where it is defined, of the attributes that its body binds. */
  private void runTimeClass(Statement.ClassDef definition) {
    String body = context.newName(JavaNaming.member(definition.name()) + "Body");
    context
        .out()
        .addStatement(
            "$L$T $L = $T.of($S,$W$L)",
            SourceMarks.mark(definition.span().startLine()),
            RuntimeNames.CLASS_BODY,
            body,
            RuntimeNames.CLASS_BODY,
            module.unit().names().scopeOf(definition).qualifiedName(),
            expressions.calls().spreadArguments(definition.arguments()));
    context.classBodies().begin(module.unit().names().scopeOf(definition), body);
    docstring(definition, body);
    for (Statement statement : Docstrings.without(definition.body(), module)) {
      new BlockEmitter(context).block(List.of(statement));
    }
    Web web = module.unit().names().bindingOf(definition).orElseThrow();
    bindClass(definition, web, decorated(definition.decorators(), CodeBlock.of("$L.make()", body)));
  }

  private void docstring(Statement.ClassDef definition, String body) {
    Docstrings.text(definition.body())
        .ifPresent(
            text ->
                context
                    .out()
                    .addStatement(
                        "$L.set($S, $L)", body, "__doc__", ConstantEmitter.literal(text)));
  }

  private void classStatement(Statement statement) {
    if (statement instanceof Statement.FunctionDef method) {
      module.ledger().note(statement, Ledger.Outcome.TRANSLATED, "");
      new BlockEmitter(context).comments(module.comments().before(statement.span().startLine()));
      method(method);
    } else {
      new BlockEmitter(context).block(List.of(statement));
    }
  }

  /** A method becomes a member of its Java class. */
  private void method(Statement.FunctionDef method) {
    ProgramFunction function = module.types().functionOf(method);
    module.add(function, MethodEmitter.emit(module, function));
    defaults(method, module.info(function));
    if (function.isReplaced()) {
      replacedMethod(method, function);
    }
  }

  /** A method that decorators replace is an attribute of the class, found at run time. */
  private void replacedMethod(Statement.FunctionDef method, ProgramFunction function) {
    context
        .out()
        .addStatement(
            "$L$T.setattr($T.ofClass($T.class), $S,$W$L)",
            SourceMarks.mark(method.span().startLine()),
            RuntimeNames.PY,
            RuntimeNames.TYPE,
            module.javaTypes().of(function.owner().orElseThrow()),
            method.name(),
            decorated(method.decorators(), expressions.functionValues().value(function)));
  }
}
