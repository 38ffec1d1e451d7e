package org.tfgraft.translator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.resolve.Web;
import org.tfgraft.translator.types.Type;

/**
 * Writes except clauses that Java's {@code catch} cannot tell apart, because their classes are
 * computed or failures of Java itself may stand for them: one {@code catch} that asks in turn.
 */
final class HandlerChain {
  private final MethodContext context;
  private final ModuleContext module;
  private final ExpressionEmitter expressions;
  private final BlockEmitter blocks;
  private final CaughtTypes caughtTypes;

  HandlerChain(MethodContext context, ExpressionEmitter expressions, BlockEmitter blocks) {
    this.context = context;
    this.module = context.module();
    this.expressions = expressions;
    this.blocks = blocks;
    this.caughtTypes = new CaughtTypes(module);
  }

  /** Writes the clauses; tells whether control can go on behind one of them. */
  boolean emit(Statement.Try statement) {
    String failure = context.newName("failure");
    List<Statement.ExceptHandler> handlers = statement.handlers();
    context
        .out()
        .add(
            "$<} catch ($T | $T $L) {\n$>$L",
            RuntimeException.class,
            StackOverflowError.class,
            failure,
            SourceMarks.mark(handlers.get(0).span().startLine()));
    if (handlers.size() == 1 && isOneClass(handlers.get(0))) {
      boolean live = only(handlers.get(0), failure);
      context.release(failure);
      return live;
    }
    String error = context.newName("error");
    context
        .out()
        .addStatement(
            "$T $L = $T.caught($L)", RuntimeNames.BASE_EXCEPTION, error, RuntimeNames.PY, failure);
    context.caught().push(error);
    boolean live = chain(handlers, error);
    context.caught().pop();
    context.release(error);
    context.release(failure);
    return live;
  }

  private boolean isOneClass(Statement.ExceptHandler handler) {
    return !catchesAll(handler)
        && !(handler.type().orElseThrow() instanceof Expression.Tuple)
        && caughtTypes.isClass(module.types().of(handler.type().get()).present());
  }

  /** A single clause for one class: what it does not catch goes on. */
  private boolean only(Statement.ExceptHandler handler, String failure) {
    TypeName type = javaClass(handler.type().orElseThrow());
    String name = context.newName("e");
    context
        .out()
        .addStatement(
            "$T $L = $T.caught($L, $T.class)", type, name, RuntimeNames.PY, failure, type);
    context.caught().push(name);
    blocks.comments(module.comments().through(handler.span().startLine()));
    boolean live = body(handler, web(handler), JavaExpression.primary(type, "$L", name));
    context.caught().pop();
    context.release(name);
    return live;
  }

  private Optional<Web> web(Statement.ExceptHandler handler) {
    return handler
        .target()
        .filter(Expression.Name.class::isInstance)
        .flatMap(t -> module.unit().names().webOf((Expression.Name) t));
  }

  private boolean chain(List<Statement.ExceptHandler> handlers, String error) {
    boolean live = false;
    boolean all = false;
    boolean first = true;
    for (Statement.ExceptHandler handler : handlers) {
      if (all) {
        handler
            .body()
            .forEach(s -> blocks.leaveOut(s, "an except clause before catches these errors"));
        continue;
      }
      all = catchesAll(handler);
      live |= clause(handler, error, first, all);
      first = false;
    }
    if (!all) {
      context.out().add("$<} else {\n$>throw $L;\n", error);
    }
    if (!(all && handlers.size() == 1) && !first) {
      context.out().add(all && isOnly(handlers) ? "" : "$<}\n");
    }
    return live;
  }

  /** Whether the first clause takes everything, so that nothing need be asked. */
  private boolean isOnly(List<Statement.ExceptHandler> handlers) {
    return catchesAll(handlers.get(0));
  }

  private boolean catchesAll(Statement.ExceptHandler handler) {
    return handler.type().isEmpty()
        || module.types().of(handler.type().get()) instanceof Type.ApiClass type
            && type.symbol().name().equals("BaseException");
  }

  private boolean clause(
      Statement.ExceptHandler handler, String error, boolean first, boolean all) {
    String mark = SourceMarks.mark(handler.span().startLine());
    Optional<Web> web = web(handler);
    JavaExpression value = JavaExpression.primary(RuntimeNames.BASE_EXCEPTION, "$L", error);
    if (!all) {
      Test test = test(handler.type().orElseThrow(), error, web.isPresent());
      value = test.value();
      context.out().add(first ? "$Lif ($L) {\n$>" : "$<} else $Lif ($L) {\n$>", mark, test.code());
    } else if (!first) {
      context.out().add("$<} else {\n$>$L", mark);
    }
    blocks.comments(module.comments().through(handler.span().startLine()));
    return body(handler, web, value);
  }

  /** A condition, and the error as it is known where the condition holds. */
  private record Test(CodeBlock code, JavaExpression value) {}

  private Test test(Expression types, String error, boolean bound) {
    JavaExpression plain = JavaExpression.primary(RuntimeNames.BASE_EXCEPTION, "$L", error);
    List<Expression> all =
        types instanceof Expression.Tuple tuple ? tuple.elements() : List.of(types);
    boolean classes =
        all.stream().allMatch(t -> caughtTypes.isClass(module.types().of(t).present()));
    if (!classes || all.isEmpty()) {
      return new Test(
          CodeBlock.of(
              "$T.matches($L,$W$L)", RuntimeNames.PY, error, expressions.emitObject(types)),
          plain);
    } else if (all.size() == 1 && bound) {
      TypeName type = javaClass(all.get(0));
      String name = context.newName("e");
      return new Test(
          CodeBlock.of("$L instanceof $T $L", error, type, name),
          JavaExpression.primary(type, "$L", name));
    }
    List<CodeBlock> tests = new ArrayList<>();
    all.forEach(t -> tests.add(CodeBlock.of("$L instanceof $T", error, javaClass(t))));
    return new Test(CodeBlock.join(tests, "$W|| "), plain);
  }

  private TypeName javaClass(Expression type) {
    return module.types().of(type).present() instanceof Type.ApiClass api
        ? module.javaType(new Type.Object(api.symbol()))
        : module.javaTypes().of(((Type.ClassValue) module.types().of(type).present()).type());
  }

  private boolean body(Statement.ExceptHandler handler, Optional<Web> web, JavaExpression value) {
    if (web.filter(context.handlerWebs()::contains).isPresent()) {
      Optional<JavaExpression> before = context.substitute(web.get().symbol(), value);
      boolean live = blocks.block(handler.body());
      context.restore(web.get().symbol(), before);
      return live;
    }
    web.ifPresent(w -> context.out().addStatement("$L", context.assignment(w, value)));
    boolean live = blocks.block(handler.body());
    if (live) {
      web.flatMap(context::deletion).ifPresent(code -> context.out().addStatement("$L", code));
    }
    return live;
  }
}
