package org.tfgraft.translator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tfgraft.translator.api.JavaNaming;
import org.tfgraft.translator.ast.Children;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Expression.Comprehension;
import org.tfgraft.translator.ast.Expression.ComprehensionKind;
import org.tfgraft.translator.ast.Expression.Generator;
import org.tfgraft.translator.resolve.Symbol;
import org.tfgraft.translator.resolve.Web;
import org.tfgraft.translator.types.Type;

/** Writes comprehensions: an iterable, a lambda for each condition, a lambda for the element. */
final class ComprehensionEmitter {
  private final MethodContext context;
  private final ModuleContext module;
  private final ExpressionEmitter expressions;
  private final Map<Symbol, Optional<JavaExpression>> replaced = new LinkedHashMap<>();
  private final Set<Symbol> declaredCells = new HashSet<>();

  ComprehensionEmitter(MethodContext context, ExpressionEmitter expressions) {
    this.context = context;
    this.module = context.module();
    this.expressions = expressions;
  }

  JavaExpression emit(Comprehension comprehension) {
    if (comprehension.generators().stream().anyMatch(Generator::async)) {
      throw new UnsupportedConstruct("asynchronous comprehensions");
    }
    copyCaptured(comprehension);
    TypeName type = module.javaType(comprehension);
    CodeBlock code = generator(comprehension, 0);
    return JavaExpression.primary(type, "$L", code);
  }

  /** Java's lambdas capture only variables that do not change: others are copied first. */
  void copyCaptured(Expression expression) {
    Children.walk(
        expression,
        e -> {
          if (e instanceof Expression.Name name && context.mustCopyForLambda(name)) {
            var web = module.unit().names().webOf(name).orElseThrow();
            JavaExpression value = context.read(web);
            String copy = context.newName(JavaNaming.member(name.id()));
            String mark = SourceMarks.mark(name.span().startLine());
            context.out().add("$L$T $L = $L;\n", mark, value.type(), copy, value.code());
            JavaExpression copied = JavaExpression.primary(value.type(), "$L", copy);
            replaced.putIfAbsent(web.symbol(), context.substitute(web.symbol(), copied));
          }
        });
  }

  /** Copies hold for the statement they stand before. */
  void forgetCopies() {
    replaced.forEach(context::restore);
    replaced.clear();
  }

  private CodeBlock generator(Comprehension comprehension, int index) {
    Generator generator = comprehension.generators().get(index);
    boolean last = index == comprehension.generators().size() - 1;
    Type each = module.types().of(generator.iterable());
    TypeName element = elementType(each);
    CodeBlock iterable = iterable(generator.iterable(), element);
    List<CodeBlock> lambdas = new ArrayList<>();
    if (!generator.conditions().isEmpty()) {
      lambdas.add(lambda(generator, element, () -> conditions(generator)));
    }
    String method = last ? methodName(comprehension.kind()) : "flat" + capitalized(comprehension);
    if (last) {
      result(comprehension, generator, element, lambdas);
    } else {
      lambdas.add(lambda(generator, element, () -> generator(comprehension, index + 1)));
    }
    return CodeBlock.of(
        "$T.$L$L($L,$W$L)",
        RuntimeNames.COMPREHENSION,
        typeArguments(comprehension, element),
        method,
        iterable,
        CodeBlock.join(lambdas, ",$W"));
  }

  /** {@code if a if b} asks for both. */
  private CodeBlock conditions(Generator generator) {
    List<CodeBlock> all = new ArrayList<>();
    for (Expression condition : generator.conditions()) {
      JavaExpression truth = expressions.operators().condition(condition);
      all.add(
          generator.conditions().size() == 1
              ? truth.code()
              : truth.in(JavaExpression.Precedence.BIT_OR));
    }
    return CodeBlock.join(all, "$W&& ");
  }

  private static String capitalized(Comprehension comprehension) {
    String name = methodName(comprehension.kind());
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private CodeBlock typeArguments(Comprehension comprehension, TypeName element) {
    TypeName type = module.javaType(comprehension);
    List<TypeName> all = new ArrayList<>(List.of(element));
    all.addAll(((ParameterizedTypeName) type).typeArguments());
    return CodeBlock.of(
        "<$L>", CodeBlock.join(all.stream().map(t -> CodeBlock.of("$T", t)).toList(), ", "));
  }

  private void result(
      Comprehension comprehension, Generator generator, TypeName element, List<CodeBlock> lambdas) {
    List<TypeName> arguments =
        ((ParameterizedTypeName) module.javaType(comprehension)).typeArguments();
    comprehension
        .key()
        .ifPresent(
            k ->
                lambdas.add(
                    lambda(generator, element, () -> expressions.emit(k, arguments.get(0)))));
    TypeName value = arguments.get(arguments.size() - 1);
    lambdas.add(lambda(generator, element, () -> expressions.emit(comprehension.element(), value)));
  }

  private static String methodName(ComprehensionKind kind) {
    return switch (kind) {
      case LIST -> "list";
      case SET -> "set";
      case DICT -> "dict";
      case GENERATOR -> "generate";
    };
  }

  private TypeName elementType(Type iterable) {
    return LoopEmitter.elementType(module, iterable);
  }

  private CodeBlock iterable(Expression iterable, TypeName element) {
    return LoopEmitter.iterable(module, expressions, iterable, element);
  }

  /** {@code item -> body}, the target's names bound to the item or its parts. */
  private CodeBlock lambda(
      Generator generator, TypeName element, java.util.function.Supplier<CodeBlock> body) {
    Map<Symbol, Optional<JavaExpression>> before = new LinkedHashMap<>();
    String wanted =
        generator.target() instanceof Expression.Name name ? JavaNaming.member(name.id()) : "item";
    String parameter = context.newName(wanted);
    JavaExpression item = JavaExpression.primary(element, "$L", parameter);
    CodeBlock.Builder cells = CodeBlock.builder();
    bind(generator.target(), item, new Bound(before, cells));
    CodeBlock written = context.lambda(parameter, cells.build(), body);
    before.forEach(context::restore);
    context.release(parameter);
    return written;
  }

  /** What the variables stood for before, and the text that gives shared ones their value. */
  private record Bound(Map<Symbol, Optional<JavaExpression>> before, CodeBlock.Builder cells) {}

  private void bind(Expression target, JavaExpression value, Bound before) {
    if (target instanceof Expression.Name name) {
      var web = module.unit().names().webOf(name).orElseThrow();
      JavaExpression typed = module.coercion().to(value, module.javaType(web));
      if (context.storage(web) == Storage.CELL) {
        declareCell(web);
        before.cells().add("$L;\n", context.assignment(web, typed));
      } else {
        before.before().putIfAbsent(web.symbol(), context.substitute(web.symbol(), typed));
      }
    } else if (target instanceof Expression.Tuple tuple) {
      parts(tuple.elements(), value, before);
    } else if (target instanceof Expression.ListLiteral list) {
      parts(list.elements(), value, before);
    } else {
      throw new UnsupportedConstruct("this target in a comprehension");
    }
  }

  /** A variable that functions inside share lives in a cell from before the comprehension. */
  private void declareCell(Web web) {
    if (declaredCells.add(web.symbol())) {
      context
          .out()
          .add(
              "$T $L = new $T<>($S);\n",
              MethodContext.cellType(module.javaType(web)),
              context.cell(web.symbol()),
              RuntimeNames.CELL,
              web.name());
    }
  }

  private void parts(List<Expression> targets, JavaExpression value, Bound before) {
    if (ExpressionEmitter.hasStar(targets)) {
      starred(targets, value, before);
      return;
    }
    boolean tuple = value.type().equals(RuntimeNames.TUPLE);
    for (int i = 0; i < targets.size(); i++) {
      JavaExpression part =
          tuple
              ? JavaExpression.primary(JavaTypes.OBJECT, "$L.get($L)", value.receiver(), i)
              : JavaExpression.primary(
                  JavaTypes.OBJECT,
                  "$T.unpack($L, $L)[$L]",
                  RuntimeNames.PY,
                  value.code(),
                  targets.size(),
                  i);
      bind(targets.get(i), part, before);
    }
  }

  private void starred(List<Expression> targets, JavaExpression value, Bound before) {
    int star = 0;
    while (!(targets.get(star) instanceof Expression.Starred)) {
      star++;
    }
    for (int i = 0; i < targets.size(); i++) {
      JavaExpression part =
          JavaExpression.primary(
              JavaTypes.OBJECT,
              "$T.unpackStarred($L, $L, $L)[$L]",
              RuntimeNames.PY,
              value.code(),
              star,
              targets.size() - star - 1,
              i);
      Expression target = targets.get(i);
      bind(target instanceof Expression.Starred s ? s.value() : target, part, before);
    }
  }
}
