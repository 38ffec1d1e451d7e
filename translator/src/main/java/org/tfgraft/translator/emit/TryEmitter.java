package org.tfgraft.translator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tfgraft.translator.api.ApiSymbol;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Parameters;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.resolve.Web;
import org.tfgraft.translator.types.ProgramClass;
import org.tfgraft.translator.types.Type;

/** Writes {@code try} statements and what is thrown. */
final class TryEmitter {
  private final MethodContext context;
  private final ModuleContext module;
  private final ExpressionEmitter expressions;
  private final BlockEmitter blocks;

  TryEmitter(MethodContext context, ExpressionEmitter expressions, BlockEmitter blocks) {
    this.context = context;
    this.module = context.module();
    this.expressions = expressions;
    this.blocks = blocks;
  }

  boolean tryStatement(Statement.Try statement) {
    boolean hasElse = !statement.orElse().isEmpty() && !statement.handlers().isEmpty();
    if (hasElse && DefiniteAssignment.noHandlerGoesOn(statement)) {
      return simpleElse(statement);
    }
    boolean nested = hasElse && !statement.finalBody().isEmpty();
    if (nested) {
      context.out().add("try {\n$>");
    }
    boolean live = guarded(statement, hasElse);
    if (nested) {
      context.out().add("$<} finally {\n$>");
      live &= blocks.block(statement.finalBody());
      context.out().add("$<}\n");
    }
    return live;
  }

  /** Where every handler leaves, what follows the try runs only after success. */
  private boolean simpleElse(Statement.Try statement) {
    boolean nested = !statement.finalBody().isEmpty();
    context.out().add(nested ? "try {\n$>try {\n$>" : "try {\n$>");
    boolean live = blocks.block(statement.body());
    handlers(statement);
    context.out().add("$<}\n");
    live = live && blocks.block(statement.orElse());
    if (nested) {
      context.out().add("$<} finally {\n$>");
      live &= blocks.block(statement.finalBody());
      context.out().add("$<}\n");
    }
    return live;
  }

  private boolean guarded(Statement.Try statement, boolean hasElse) {
    String completed = hasElse ? context.newName("completed") : "";
    if (hasElse) {
      context.out().addStatement("boolean $L = false", completed);
    }
    context.out().add("try {\n$>");
    boolean live = blocks.block(statement.body());
    boolean bodyLive = live;
    if (hasElse && bodyLive) {
      context.out().addStatement("$L = true", completed);
    } else if (!hasElse && bodyLive) {
      live = blocks.block(statement.orElse());
    }
    live |= handlers(statement);
    if (!hasElse && !statement.finalBody().isEmpty()) {
      context.out().add("$<} finally {\n$>");
      live &= blocks.block(statement.finalBody());
    }
    context.out().add("$<}\n");
    if (hasElse) {
      context.out().add("if ($L) {\n$>", completed);
      boolean elseLive = blocks.block(statement.orElse());
      context.out().add("$<}\n");
      return live || elseLive;
    }
    return live;
  }

  private boolean handlers(Statement.Try statement) {
    if (new CaughtTypes(module).isChecked(statement.handlers())) {
      return new HandlerChain(context, expressions, blocks).emit(statement);
    }
    boolean live = false;
    List<Type> caught = new ArrayList<>();
    for (Statement.ExceptHandler handler : statement.handlers()) {
      live |= handler(statement, handler, caught);
    }
    return live;
  }

  private boolean handler(
      Statement.Try statement, Statement.ExceptHandler handler, List<Type> caught) {
    List<TypeName> types = caughtTypes(handler, caught);
    if (types.isEmpty()) {
      handler
          .body()
          .forEach(
              s ->
                  module
                      .ledger()
                      .note(
                          s,
                          Ledger.Outcome.LEFT_OUT,
                          "an except clause before catches these errors"));
      return false;
    }
    Optional<Web> web =
        handler
            .target()
            .filter(Expression.Name.class::isInstance)
            .flatMap(t -> module.unit().names().webOf((Expression.Name) t));
    CodeBlock alternatives =
        CodeBlock.join(types.stream().map(t -> CodeBlock.of("$T", t)).toList(), " | ");
    String name = context.newName(handler.target().isPresent() ? "e" : "ignored");
    TypeName type = types.size() == 1 ? types.get(0) : RuntimeNames.BASE_EXCEPTION;
    context
        .out()
        .add(
            "$<} catch ($L $L) {\n$>$L",
            alternatives,
            name,
            SourceMarks.mark(handler.span().startLine()));
    blocks.comments(module.comments().through(handler.span().startLine()));
    JavaExpression value = JavaExpression.primary(type, "$L", name);
    context.caught().push(name);
    boolean live = body(handler, web, value);
    context.caught().pop();
    context.release(name);
    return live;
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

  /** The Java classes of a clause, without those that an earlier clause catches. */
  private List<TypeName> caughtTypes(Statement.ExceptHandler handler, List<Type> caught) {
    if (handler.type().isEmpty()) {
      return caught.stream().anyMatch(t -> isBase(t))
          ? List.of()
          : List.of(RuntimeNames.BASE_EXCEPTION);
    }
    List<Expression> named =
        handler.type().get() instanceof Expression.Tuple tuple
            ? tuple.elements()
            : List.of(handler.type().get());
    List<Type> own = new ArrayList<>();
    for (Expression expression : named) {
      Type type = module.types().of(expression).present();
      if (!(type instanceof Type.ApiClass) && !(type instanceof Type.ClassValue)) {
        throw new UnsupportedConstruct("an except clause with a computed class");
      }
      boolean covered =
          caught.stream().anyMatch(c -> isSubclass(type, c))
              || own.stream().anyMatch(c -> isSubclass(type, c));
      if (!covered) {
        own.removeIf(o -> isSubclass(o, type));
        own.add(type);
      }
    }
    caught.addAll(own);
    return own.stream().map(this::exceptionClass).toList();
  }

  private static boolean isBase(Type type) {
    return type instanceof Type.ApiClass value && value.symbol().name().equals("BaseException");
  }

  private TypeName exceptionClass(Type type) {
    return type instanceof Type.ApiClass value
        ? module.javaType(new Type.Object(value.symbol()))
        : module.javaTypes().of(((Type.ClassValue) type).type());
  }

  private static boolean isSubclass(Type type, Type other) {
    if (type instanceof Type.ApiClass a && other instanceof Type.ApiClass b) {
      return a.symbol().isSubclassOf(b.symbol().name());
    } else if (type instanceof Type.ClassValue a && other instanceof Type.ClassValue b) {
      return a.type().lineage().contains(b.type());
    } else if (type instanceof Type.ClassValue a && other instanceof Type.ApiClass b) {
      return a.type().lineage().stream()
          .flatMap((ProgramClass c) -> c.apiBases().stream())
          .anyMatch((ApiSymbol.ClassSymbol s) -> s.isSubclassOf(b.symbol().name()));
    }
    return false;
  }

  /** What a raise statement throws. */
  CodeBlock thrown(Statement.Raise raise) {
    if (raise.exception().isEmpty()) {
      return context.caught().isEmpty()
          ? CodeBlock.of(
              "new $T($S)", RuntimeNames.python("RuntimeError"), "No active exception to reraise")
          : CodeBlock.of("$L", context.caught().peek());
    }
    CodeBlock plain = exception(raise.exception().get(), raise.value());
    CodeBlock exception =
        context.caught().isEmpty()
            ? plain
            : CodeBlock.of("$L.during($L)", plain, context.caught().peek());
    return raise.cause().isEmpty()
        ? exception
        : CodeBlock.of(
            "$T.from($L,$W$L)",
            RuntimeNames.PY,
            exception,
            expressions.emitObject(raise.cause().get()));
  }

  /** Whether a class makes an exception of no arguments, or of the one that Python 2 names. */
  private static boolean isRaisedBare(ProgramClass type, Optional<Expression> value) {
    long given = value.isPresent() ? 2 : 1;
    return type.isException()
        && type.method("__init__").stream()
            .allMatch(
                init ->
                    init.parameters().all().stream()
                            .filter(p -> !isStar(p.kind()))
                            .filter(p -> p.defaultValue().isEmpty())
                            .count()
                        <= given);
  }

  private static boolean isStar(Parameters.Kind kind) {
    return kind == Parameters.Kind.STAR || kind == Parameters.Kind.DOUBLE_STAR;
  }

  private CodeBlock exception(Expression exception, Optional<Expression> value) {
    Type type = module.types().of(exception).present();
    if (type instanceof Type.ApiClass api && api.symbol().isSubclassOf("BaseException")
        || type instanceof Type.ClassValue program && isRaisedBare(program.type(), value)) {
      CodeBlock arguments = value.map(expressions::emitObject).orElse(CodeBlock.of(""));
      boolean end =
          type instanceof Type.ApiClass named && named.symbol().name().equals("StopIteration");
      if (end) {
        return CodeBlock.of("new $T($L).here()", exceptionClass(type), arguments);
      }
      return CodeBlock.of("new $T($L)", exceptionClass(type), arguments);
    }
    JavaExpression thrown = expressions.emit(exception);
    if (type.isObject("StopIteration")) {
      return CodeBlock.of("$L.here()", thrown.receiver());
    }
    boolean known =
        type.isObject("BaseException")
            || type instanceof Type.Instance instance && instance.type().isException();
    return known && !thrown.type().equals(JavaTypes.OBJECT)
        ? thrown.receiver()
        : CodeBlock.of(
            "$T.raise($L)", RuntimeNames.PY, module.coercion().code(thrown, JavaTypes.OBJECT));
  }
}
