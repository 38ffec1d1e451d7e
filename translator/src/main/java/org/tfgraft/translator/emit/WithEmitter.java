package org.tfgraft.translator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import org.tfgraft.translator.api.ApiSymbol;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.emit.Placement.Local;
import org.tfgraft.translator.infer.ApiMembers;
import org.tfgraft.translator.types.Type;

/** Writes {@code with} statements as {@code try}-with-resources. */
final class WithEmitter {
  private final MethodContext context;
  private final ModuleContext module;
  private final ExpressionEmitter expressions;
  private final BlockEmitter blocks;
  private final AssignmentEmitter assignments;

  WithEmitter(
      MethodContext context,
      ExpressionEmitter expressions,
      BlockEmitter blocks,
      AssignmentEmitter assignments) {
    this.context = context;
    this.module = context.module();
    this.expressions = expressions;
    this.blocks = blocks;
    this.assignments = assignments;
  }

  boolean with(Statement.With with) {
    if (with.async()) {
      throw new UnsupportedConstruct("asynchronous context managers");
    }
    return items(with, with.items());
  }

  private boolean items(Statement.With with, List<Statement.WithItem> items) {
    if (items.isEmpty()) {
      return blocks.block(with.body());
    }
    Statement.WithItem item = items.get(0);
    Resource resource = resource(item.context());
    String mark = SourceMarks.mark(with.span().startLine());
    Optional<Local> direct = directTarget(with, item, resource);
    String name = direct.map(context::name).orElseGet(() -> context.newName(resource.wantedName()));
    direct.ifPresent(context::declare);
    context.out().add("$Ltry ($T $L = $L) {\n$>", mark, resource.javaType(), name, resource.code());
    if (item.target().isPresent() && direct.isEmpty()) {
      CodeBlock value =
          resource.valueMethod().isEmpty()
              ? CodeBlock.of("$L", name)
              : CodeBlock.of("$L.$L()", name, resource.valueMethod());
      assignments.target(
          with,
          item.target().get(),
          JavaExpression.primary(resource.valueType(), "$L", value),
          module.types().of(item.target().get()));
    }
    boolean live = guarded(with, items, resource, name);
    context.out().add("$<}\n");
    if (direct.isEmpty()) {
      context.release(name);
    }
    return live || resource.swallows();
  }

  /** The rest of the statement; a manager that may swallow errors is shown them. */
  private boolean guarded(
      Statement.With with, List<Statement.WithItem> items, Resource resource, String name) {
    if (!resource.swallows()) {
      return items(with, items.subList(1, items.size()));
    }
    context.out().add("try {\n$>");
    items(with, items.subList(1, items.size()));
    String error = context.newName("error");
    context
        .out()
        .add(
            "$<} catch ($T | $T $L) {\n$>$L.failed($L);\n$<}\n",
            RuntimeException.class,
            Error.class,
            error,
            name,
            error);
    context.release(error);
    return true;
  }

  /** Whether a context manager may end an error: one of the program itself. */
  static boolean maySwallow(ModuleContext module, Statement.WithItem item) {
    return maySwallow(module.types().of(item.context()).present())
        && contextFunction(module, item.context()).isEmpty();
  }

  /** The function whose context manager the expression makes anew. */
  static Optional<ApiSymbol.FunctionSymbol> contextFunction(
      ModuleContext module, Expression expression) {
    return expression instanceof Expression.Call call
        ? contextCall(module, call)
        : Optional.empty();
  }

  /** Whether the resource itself is what the target names, so that it can be declared in place. */
  private Optional<Local> directTarget(
      Statement.With with, Statement.WithItem item, Resource resource) {
    if (item.target().isEmpty()
        || !(item.target().get() instanceof Expression.Name name)
        || !resource.valueMethod().isEmpty()) {
      return Optional.empty();
    }
    return module
        .unit()
        .names()
        .webOf(name)
        .flatMap(context::local)
        .filter(l -> l.type().equals(resource.javaType()))
        .filter(l -> context.placement().isDeclaredBy(l, with))
        .filter(l -> !context.reassigned().contains(l));
  }

  /**
   * What stands in the head of the {@code try}. {@code valueMethod} gives what {@code as} binds,
   * empty if that is the resource itself.
   */
  private record Resource(
      CodeBlock code,
      TypeName javaType,
      String wantedName,
      String valueMethod,
      TypeName valueType,
      boolean swallows) {}

  private Resource resource(Expression expression) {
    if (expression instanceof Expression.Call call) {
      Optional<Resource> api = apiContext(call);
      if (api.isPresent()) {
        return api.get();
      }
    }
    return enteredObject(expression).orElseGet(() -> entered(expression));
  }

  /** Context managers that the program writes, or fills, may end an error. */
  private static boolean maySwallow(Type type) {
    return type.isObject(ApiSymbol.FunctionSymbol.WRITTEN_MANAGER)
        || type instanceof Type.Instance
        || type.isDynamic();
  }

  /** An object of the runtime whose class has {@code __enter__} in the table, such as a session. */
  private Optional<Resource> enteredObject(Expression expression) {
    Type type = module.types().of(expression).present();
    boolean manager =
        type instanceof Type.Object object
            && object.symbol().isSubclassOf(ApiSymbol.FunctionSymbol.CONTEXT_MANAGER);
    if (manager || !(type instanceof Type.Object)) {
      return Optional.empty();
    }
    return ApiMembers.find(module.api(), type, "__enter__")
        .filter(ApiSymbol.FunctionSymbol.class::isInstance)
        .map(ApiSymbol.FunctionSymbol.class::cast)
        .map(
            enter -> {
              TypeName value = expressions.calls().symbols().typeNamed(enter.result());
              CodeBlock given =
                  expressions.emitAs(expression, module.javaType(expression)).receiver();
              CodeBlock code = CodeBlock.of("$L.$L()", given, enter.java());
              return new Resource(code, value, "session", "", value, false);
            });
  }

  private Optional<Resource> apiContext(Expression.Call call) {
    Optional<ApiSymbol.FunctionSymbol> function = contextCall(module, call);
    if (function.isEmpty()) {
      return Optional.empty();
    }
    Optional<CodeBlock> receiver = Optional.empty();
    if (call.callee() instanceof Expression.Attribute attribute
        && !isNameSpace(module.types().of(attribute.value()))) {
      receiver =
          Optional.of(
              expressions.emitAs(attribute.value(), module.javaType(attribute.value())).receiver());
    }
    TypeName value = expressions.calls().symbols().typeNamed(function.get().result());
    return expressions
        .calls()
        .symbols()
        .call(call, function.get(), receiver, call.arguments())
        .map(c -> resource(c.code(), value, ScopeNames.of(call)));
  }

  private static Resource resource(CodeBlock code, TypeName value, Optional<String> name) {
    if (value.equals(JavaTypes.ofClass("org.tfgraft.runtime.variable.VariableScope"))) {
      return new Resource(code, value, name.orElse("scope"), "", value, false);
    } else if (value.equals(JavaTypes.STRING)) {
      TypeName nameScope = JavaTypes.ofClass("org.tfgraft.runtime.graph.NameScope");
      return new Resource(code, nameScope, name.orElse("nameScope"), "name", value, false);
    }
    return new Resource(code, RuntimeNames.CONTEXT, "context", "", RuntimeNames.CONTEXT, false);
  }

  private static boolean isNameSpace(Type type) {
    return type instanceof Type.Module || type instanceof Type.ApiClass;
  }

  private static Optional<ApiSymbol.FunctionSymbol> contextCall(
      ModuleContext module, Expression.Call call) {
    Type callee = module.types().of(call.callee());
    Optional<ApiSymbol> symbol = Optional.empty();
    if (callee instanceof Type.ApiFunction function) {
      symbol = Optional.of(function.symbol());
    } else if (call.callee() instanceof Expression.Attribute attribute) {
      symbol =
          ApiMembers.find(
              module.api(), module.types().of(attribute.value()).present(), attribute.attr());
    }
    return symbol
        .filter(ApiSymbol.FunctionSymbol.class::isInstance)
        .map(ApiSymbol.FunctionSymbol.class::cast)
        .filter(ApiSymbol.FunctionSymbol::context);
  }

  /** Any other context manager is entered and left by Python's protocol. */
  private Resource entered(Expression expression) {
    JavaExpression value =
        expression instanceof Expression.Call call
            ? expressions.emitForEffect(call)
            : expressions.emit(expression);
    CodeBlock manager = module.coercion().code(value, JavaTypes.OBJECT);
    Type type = module.types().of(expression).present();
    boolean swallows = maySwallow(type);
    return new Resource(
        CodeBlock.of("$T.enter($L)", RuntimeNames.python("Entered"), manager),
        RuntimeNames.python("Entered"),
        "entered",
        "value",
        JavaTypes.OBJECT,
        swallows);
  }
}
