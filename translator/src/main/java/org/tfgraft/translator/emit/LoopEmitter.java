package org.tfgraft.translator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import org.tfgraft.translator.ast.Children;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.emit.Placement.Local;
import org.tfgraft.translator.infer.FallsThrough;
import org.tfgraft.translator.infer.Literals;
import org.tfgraft.translator.resolve.Web;
import org.tfgraft.translator.types.Type;

/** Writes loops. */
final class LoopEmitter {
  private final MethodContext context;
  private final ModuleContext module;
  private final ExpressionEmitter expressions;
  private final BlockEmitter blocks;
  private final AssignmentEmitter assignments;

  LoopEmitter(
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

  private static String mark(Statement statement) {
    return SourceMarks.mark(statement.span().startLine());
  }

  boolean whileLoop(Statement.While loop) {
    if (isFalse(loop.condition())) {
      loop.body().forEach(s -> blocks.leaveOut(s, "it can never be reached"));
      return blocks.block(loop.orElse());
    }
    boolean forever = FallsThrough.isTrue(loop.condition());
    boolean breaks = FallsThrough.breaks(loop.body());
    boolean live =
        withElse(
            forever ? List.of() : loop.orElse(),
            breaks,
            () -> {
              whileHead(loop, forever);
              blocks.block(loop.body());
              context.out().add("$<}\n");
              return !forever || breaks;
            });
    if (forever) {
      loop.orElse().forEach(s -> blocks.leaveOut(s, "it can never be reached"));
    }
    return live;
  }

  private static boolean isFalse(Expression condition) {
    return condition instanceof Expression.Constant constant
            && (Boolean.FALSE.equals(constant.value())
                || constant.value() instanceof java.math.BigInteger number && number.signum() == 0)
        || condition instanceof Expression.Name name && name.id().equals("False");
  }

  private void whileHead(Statement.While loop, boolean forever) {
    if (forever) {
      context.out().add("$Lwhile (true) {\n$>", mark(loop));
      return;
    }
    var condition = context.capturing(() -> expressions.operators().condition(loop.condition()));
    if (condition.getKey().isEmpty()) {
      context.out().add("$Lwhile ($L) {\n$>", mark(loop), condition.getValue().code());
    } else {
      context
          .out()
          .add(
              "$Lwhile (true) {\n$>$Lif ($L) {\n$>break;\n$<}\n",
              mark(loop),
              condition.getKey(),
              JavaExpression.not(condition.getValue()).code());
    }
  }

  /** A loop's {@code else} runs unless a break skips it: both leave a labelled block. */
  /** Writes a loop; whether what stands behind it is reached. */
  private interface LoopWriter {
    boolean write();
  }

  private boolean withElse(List<Statement> orElse, boolean breaks, LoopWriter loop) {
    if (orElse.isEmpty() || !breaks) {
      context.breakLabels().push("");
      boolean live = loop.write();
      context.breakLabels().pop();
      return orElse.isEmpty() || !live ? live : blocks.block(orElse);
    }
    String label = context.newName("search");
    context.out().add("$L: {\n$>", label);
    context.breakLabels().push(" " + label);
    loop.write();
    context.breakLabels().pop();
    blocks.block(orElse);
    context.out().add("$<}\n");
    context.release(label);
    return true;
  }

  boolean forLoop(Statement.For loop) {
    if (loop.async()) {
      throw new UnsupportedConstruct("asynchronous loops");
    }
    return withElse(
        loop.orElse(),
        FallsThrough.breaks(loop.body()),
        () -> {
          Optional<Counter> counter = counter(loop);
          counter.ifPresentOrElse(c -> counted(loop, c), () -> iterated(loop));
          return true;
        });
  }

  /** A loop over numbers whose variable belongs to the loop alone. */
  private record Counter(
      Web web, String name, CodeBlock from, CodeBlock to, int step, TypeName type) {}

  private Optional<Counter> counter(Statement.For loop) {
    if (!(loop.target() instanceof Expression.Name name)
        || !(loop.iterable() instanceof Expression.Call call)
        || !isRange(call)) {
      return Optional.empty();
    }
    Web web = module.unit().names().webOf(name).orElseThrow();
    Local local = context.local(web).orElse(null);
    List<Expression> arguments = call.arguments().stream().map(Expression.Argument::value).toList();
    int step = arguments.size() == 3 ? Literals.intValue(arguments.get(2)).orElse(0) : 1;
    if (local == null) {
      return Optional.empty();
    }
    boolean own =
        module.types().of(web) instanceof Type.Int
            && context.placement().isDeclaredBy(local, loop)
            && !isAssigned(loop.body(), local)
            && !web.symbol().isCaptured();
    if (!own
        || step == 0
        || !arguments.stream().allMatch(a -> isBound(a, loop.body()))
        || !context.declare(local)) {
      return Optional.empty();
    }
    boolean literal = arguments.stream().allMatch(a -> Literals.intValue(a).isPresent());
    TypeName type = literal ? TypeName.INT : TypeName.LONG;
    CodeBlock from =
        arguments.size() == 1 ? CodeBlock.of("0") : expressions.emit(arguments.get(0)).code();
    CodeBlock to = expressions.emit(arguments.get(arguments.size() == 1 ? 0 : 1)).code();
    return Optional.of(new Counter(web, context.name(local), from, to, step, type));
  }

  private boolean isRange(Expression.Call call) {
    Type callee = module.types().of(call.callee());
    boolean range =
        callee instanceof Type.ApiClass type && type.symbol().name().equals("range")
            || callee instanceof Type.ApiFunction function
                && function.symbol().name().equals("__builtin__.range");
    return range
        && !call.arguments().isEmpty()
        && call.arguments().size() <= 3
        && call.arguments().stream().allMatch(a -> a.kind() == Expression.ArgumentKind.POSITIONAL);
  }

  /** A bound that stays the same while the loop runs: Python evaluates it once. */
  private boolean isBound(Expression bound, List<Statement> body) {
    if (!(module.types().of(bound) instanceof Type.Int)) {
      return false;
    } else if (Literals.intValue(bound).isPresent()) {
      return true;
    }
    return bound instanceof Expression.Name name
        && module
            .unit()
            .names()
            .webOf(name)
            .flatMap(context::local)
            .filter(l -> !isAssigned(body, l))
            .isPresent();
  }

  /** Whether a block assigns the variable of a local, in whichever of its lives. */
  private boolean isAssigned(List<Statement> body, Local local) {
    boolean[] found = {false};
    Children.walkBlock(
        body,
        s ->
            LocalBindings.of(s, module.unit().names()).stream()
                .filter(w -> w.symbol().equals(local.symbol()))
                .forEach(w -> found[0] = true));
    return found[0];
  }

  private void counted(Statement.For loop, Counter counter) {
    String test = counter.step() > 0 ? "<" : ">";
    CodeBlock next =
        switch (counter.step()) {
          case 1 -> CodeBlock.of("$L++", counter.name());
          case -1 -> CodeBlock.of("$L--", counter.name());
          default ->
              counter.step() > 0
                  ? CodeBlock.of("$L += $L", counter.name(), counter.step())
                  : CodeBlock.of("$L -= $L", counter.name(), -counter.step());
        };
    context
        .out()
        .add(
            "$Lfor ($T $L = $L; $L $L $L; $L) {\n$>",
            mark(loop),
            counter.type(),
            counter.name(),
            counter.from(),
            counter.name(),
            test,
            counter.to(),
            next);
    JavaExpression value = JavaExpression.primary(counter.type(), "$L", counter.name()).asSmall();
    Optional<JavaExpression> before = context.substituteCounter(counter.web().symbol(), value);
    blocks.block(loop.body());
    context.restore(counter.web().symbol(), before);
    context.out().add("$<}\n");
  }

  private void iterated(Statement.For loop) {
    TypeName element = elementType(module, module.types().of(loop.iterable()));
    AbandonedGenerators generators = module.program().abandonedGenerators();
    boolean parts = generators.mayLeaveParts(loop);
    CodeBlock values = iterable(module, expressions, loop.iterable(), element);
    if (!parts && !generators.mayBeLeftBy(loop)) {
      iterated(loop, element, values);
      return;
    }
    String name = context.newName("values");
    context
        .out()
        .add(
            "$Ltry ($T $L = $T.over($L)) {\n$>",
            mark(loop),
            ParameterizedTypeName.get(RuntimeNames.python("PyLoop"), element),
            name,
            RuntimeNames.python("PyLoop"),
            parts ? CodeBlock.of("$T.begin(),$W$L", RuntimeNames.TEMPORARIES, values) : values);
    iterated(loop, element, CodeBlock.of("$L", name));
    context.out().add("$<}\n");
    context.release(name);
  }

  private void iterated(Statement.For loop, TypeName element, CodeBlock iterable) {
    Optional<Local> own = ownVariable(loop, element);
    if (own.isPresent() && context.declare(own.get())) {
      context
          .out()
          .add(
              "$Lfor ($T $L : $L) {\n$>",
              mark(loop),
              context.declaredType(own.get()),
              context.name(own.get()),
              iterable);
    } else {
      String item = context.newName("item");
      context.out().add("$Lfor ($T $L : $L) {\n$>", mark(loop), element, item, iterable);
      Type type = elementPythonType(loop);
      assignments.target(loop, loop.target(), JavaExpression.primary(element, "$L", item), type);
    }
    blocks.block(loop.body());
    context.out().add("$<}\n");
  }

  /** The tuple that each round gives, where its parts are known. */
  private Type elementPythonType(Statement.For loop) {
    Type iterable = module.types().of(loop.iterable()).present();
    if (iterable instanceof Type.ListOf list) {
      return list.element().type();
    } else if (iterable instanceof Type.IterOf iter) {
      return iter.element().type();
    }
    return Type.ANY;
  }

  private Optional<Local> ownVariable(Statement.For loop, TypeName element) {
    if (!(loop.target() instanceof Expression.Name name)) {
      return Optional.empty();
    }
    return module
        .unit()
        .names()
        .webOf(name)
        .flatMap(context::local)
        .filter(l -> context.placement().isDeclaredBy(l, loop))
        .filter(l -> l.type().equals(element) || l.type().box().equals(element));
  }

  /** The Java type of what iterating gives. */
  static TypeName elementType(ModuleContext module, Type iterable) {
    Type type = iterable.present();
    if (type instanceof Type.ListOf list) {
      return module.javaTypes().boxed(list.element().type());
    } else if (type instanceof Type.SetOf set) {
      return module.javaTypes().boxed(set.element().type());
    } else if (type instanceof Type.IterOf iter) {
      return module.javaTypes().boxed(iter.element().type());
    } else if (type instanceof Type.DictOf dict) {
      return module.javaTypes().boxed(dict.key().type());
    } else if (type.isObject("range")) {
      return TypeName.LONG.box();
    }
    return JavaTypes.OBJECT;
  }

  /** Whether Java would infer the element type from the place, which a loop does not offer. */
  private static boolean isGeneric(ModuleContext module, Expression iterable) {
    return iterable instanceof Expression.Call call
        && module.types().of(call.callee()) instanceof Type.ApiClass made
        && made.symbol().name().equals("list")
        && !call.arguments().isEmpty()
        && isUntyped(module.types().of(call.arguments().get(0).value()).present());
  }

  /** Whether the Java of an iterable says nothing of its elements. */
  private static boolean isUntyped(Type type) {
    return type instanceof Type.TupleOf || type instanceof Type.Str;
  }

  /** The iterable as Java's enhanced for wants it. */
  static CodeBlock iterable(
      ModuleContext module, ExpressionEmitter expressions, Expression iterable, TypeName element) {
    Type type = module.types().of(iterable).present();
    JavaExpression value = expressions.emit(iterable);
    if (type instanceof Type.ListOf
        || type instanceof Type.SetOf
        || type instanceof Type.IterOf
        || type.isObject("range")) {
      TypeName wanted = ParameterizedTypeName.get(JavaTypes.ITERABLE, element);
      if (isGeneric(module, iterable)) {
        return CodeBlock.of("$T.<$T>cast($L)", RuntimeNames.PY, wanted, value.code());
      }
      return value.type().equals(JavaTypes.OBJECT)
          ? module.coercion().code(value, wanted)
          : value.code();
    } else if (type instanceof Type.DictOf) {
      return CodeBlock.of("$L.keySet()", value.receiver());
    }
    return CodeBlock.of(
        "$T.iterate($L)", RuntimeNames.PY, module.coercion().code(value, JavaTypes.OBJECT));
  }
}
