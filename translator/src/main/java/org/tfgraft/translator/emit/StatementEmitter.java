package org.tfgraft.translator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.resolve.Web;
import org.tfgraft.translator.types.Type;

/** Writes statements. Each method tells whether control can go on behind it, as Java sees it. */
final class StatementEmitter implements Statement.Visitor<Boolean> {
  private final MethodContext context;
  private final ModuleContext module;
  private final ExpressionEmitter expressions;
  private final BlockEmitter blocks;
  private final AssignmentEmitter assignments;
  private final LoopEmitter loops;
  private final WithEmitter withs;
  private final TryEmitter tries;

  StatementEmitter(MethodContext context, ExpressionEmitter expressions, BlockEmitter blocks) {
    this.context = context;
    this.module = context.module();
    this.expressions = expressions;
    this.blocks = blocks;
    this.assignments = new AssignmentEmitter(context, expressions);
    this.loops = new LoopEmitter(context, expressions, blocks, assignments);
    this.withs = new WithEmitter(context, expressions, blocks, assignments);
    this.tries = new TryEmitter(context, expressions, blocks);
  }

  /** One Java statement, marked with its Python line. */
  private void add(Statement statement, CodeBlock code) {
    context.out().addStatement("$L$L", SourceMarks.mark(statement.span().startLine()), code);
  }

  private String mark(Statement statement) {
    return SourceMarks.mark(statement.span().startLine());
  }

  @Override
  public Boolean visitExpressionStatement(Statement.ExpressionStatement statement) {
    Expression value = statement.value();
    if (value instanceof Expression.Constant) {
      module
          .ledger()
          .note(
              statement,
              Ledger.Outcome.LEFT_OUT,
              "a constant alone, or a docstring kept as Javadoc");
      return true;
    }
    noteStandIn(statement, value);
    effect(statement, value);
    return true;
  }

  private void effect(Statement statement, Expression value) {
    if (value instanceof Expression.Conditional conditional) {
      choice(statement, conditional);
      return;
    }
    JavaExpression code =
        value instanceof Expression.Call call
            ? expressions.emitForEffect(call)
            : expressions.emit(value);
    if (isJavaStatement(code)) {
      add(statement, code.code());
    } else if (!ExpressionEmitter.isPure(value)
        || value instanceof Expression.Attribute
        || value instanceof Expression.Name) {
      add(
          statement,
          CodeBlock.of(
              "$T.ignore($L)", RuntimeNames.PY, module.coercion().code(code, JavaTypes.OBJECT)));
    }
  }

  /** {@code f() if a else g()} for what the calls do. */
  private void choice(Statement statement, Expression.Conditional conditional) {
    CodeBlock condition = expressions.operators().condition(conditional.condition()).code();
    context.out().add("$Lif ($L) {\n$>", mark(statement), condition);
    effect(statement, conditional.then());
    CodeBlock otherwise = context.captured(() -> effect(statement, conditional.otherwise()));
    if (!otherwise.isEmpty()) {
      context.out().add("$<} else {\n$>$L", otherwise);
    }
    context.out().add("$<}\n");
  }

  /** What is asked of a package that is left out does nothing but evaluate its arguments. */
  private void noteStandIn(Statement statement, Expression value) {
    if (module.types().of(value).present() instanceof Type.Object object
        && module.api().standIns().contains(object.symbol())) {
      module.ledger().note(statement, Ledger.Outcome.LEFT_OUT, "drawing; arguments are evaluated");
    }
  }

  /** Java lets only calls and assignments stand alone. */
  private static boolean isJavaStatement(JavaExpression code) {
    return code.precedence() == JavaExpression.Precedence.CALL
        || code.precedence() == JavaExpression.Precedence.ASSIGNMENT;
  }

  @Override
  public Boolean visitAssign(Statement.Assign assign) {
    noteStandIn(assign, assign.value());
    assignments.assign(assign, assign.targets(), assign.value());
    return true;
  }

  @Override
  public Boolean visitAugAssign(Statement.AugAssign assign) {
    assignments.augmented(assign);
    return true;
  }

  @Override
  public Boolean visitAnnAssign(Statement.AnnAssign assign) {
    if (assign.value().isPresent()) {
      assignments.assign(assign, List.of(assign.target()), assign.value().get());
    }
    return true;
  }

  @Override
  public Boolean visitPrint(Statement.Print print) {
    CodeBlock values = expressions.items(print.values(), JavaTypes.OBJECT);
    if (print.destination().isEmpty() && print.newline()) {
      add(
          print,
          CodeBlock.of("$L($L)", module.staticMethod(RuntimeNames.BUILTINS, "print"), values));
      return true;
    }
    if (print.destination().isEmpty()) {
      add(print, CodeBlock.of("$T.print2Comma($L)", RuntimeNames.PY, values));
    } else if (print.newline()) {
      CodeBlock file = expressions.emitObject(print.destination().get());
      boolean empty = print.values().isEmpty();
      add(
          print,
          CodeBlock.of("$T.print2To($L$L$L)", RuntimeNames.PY, file, empty ? "" : ", ", values));
    } else {
      throw new UnsupportedConstruct("print to a file with a trailing comma");
    }
    return true;
  }

  @Override
  public Boolean visitExec(Statement.Exec exec) {
    throw new UnsupportedConstruct("exec: a translated program holds no interpreter");
  }

  @Override
  public Boolean visitIf(Statement.If statement) {
    if (isMainGuard(statement.condition()) && statement.orElse().isEmpty()) {
      return mainGuard(statement);
    }
    JavaExpression condition = expressions.operators().condition(statement.condition());
    context.out().add("$Lif ($L) {\n$>", mark(statement), condition.code());
    boolean live = blocks.block(statement.body());
    live |= orElse(statement.orElse());
    context.out().add("$<}\n");
    return live;
  }

  private boolean orElse(List<Statement> orElse) {
    if (orElse.isEmpty()) {
      return true;
    } else if (orElse.size() == 1
        && orElse.get(0) instanceof Statement.If nested
        && context.placement().declaredBefore(nested).isEmpty()
        && nested.span().startColumn() <= nested.condition().span().startColumn()) {
      Optional<Boolean> chained = elseIf(nested);
      if (chained.isPresent()) {
        return chained.get();
      }
    }
    context.out().add("$<} else {\n$>");
    return blocks.block(orElse);
  }

  /** {@code else if}, unless its condition needs statements before it. */
  private Optional<Boolean> elseIf(Statement.If nested) {
    Optional<Statement> outer = context.current();
    context.setCurrent(nested);
    var written = context.capturing(() -> expressions.operators().condition(nested.condition()));
    if (!written.getKey().isEmpty()) {
      outer.ifPresent(context::setCurrent);
      return Optional.empty();
    }
    module.ledger().note(nested, Ledger.Outcome.TRANSLATED, "");
    blocks.comments(module.comments().before(nested.span().startLine()));
    context.out().add("$<} else $Lif ($L) {\n$>", mark(nested), written.getValue().code());
    blocks.comments(module.comments().through(nested.condition().span().endLine()));
    boolean live = blocks.block(nested.body());
    live |= orElse(nested.orElse());
    outer.ifPresent(context::setCurrent);
    return Optional.of(live);
  }

  /** {@code if __name__ == "__main__":} is always so in a program, and never in an import. */
  private static boolean isMainGuard(Expression condition) {
    return condition instanceof Expression.Compare compare
        && compare.operators().equals(List.of(Expression.CompareOperator.EQUAL))
        && (isName(compare.left(), "__name__") && isText(compare.comparators().get(0))
            || isName(compare.comparators().get(0), "__name__") && isText(compare.left()));
  }

  private static boolean isName(Expression expression, String id) {
    return expression instanceof Expression.Name name && name.id().equals(id);
  }

  private static boolean isText(Expression expression) {
    return expression instanceof Expression.Constant constant
        && "__main__".equals(constant.value());
  }

  private boolean mainGuard(Statement.If statement) {
    if (module.isMain()) {
      return blocks.block(statement.body());
    } else if (module.isOnlyImported()) {
      blocks.leaveOut(statement, "it runs only where the file is the program");
      return true;
    }
    context.out().add("$Lif (MODULE.isMain()) {\n$>", mark(statement));
    blocks.block(statement.body());
    context.out().add("$<}\n");
    return true;
  }

  @Override
  public Boolean visitWhile(Statement.While loop) {
    return loops.whileLoop(loop);
  }

  @Override
  public Boolean visitFor(Statement.For loop) {
    return loops.forLoop(loop);
  }

  @Override
  public Boolean visitWith(Statement.With with) {
    return withs.with(with);
  }

  @Override
  public Boolean visitTry(Statement.Try statement) {
    return tries.tryStatement(statement);
  }

  @Override
  public Boolean visitRaise(Statement.Raise raise) {
    context.out().add("$Lthrow $L;\n", mark(raise), tries.thrown(raise));
    return false;
  }

  @Override
  public Boolean visitAssert(Statement.Assert statement) {
    CodeBlock message = statement.message().map(expressions::emitObject).orElse(CodeBlock.of(""));
    CodeBlock failed =
        JavaExpression.not(expressions.operators().condition(statement.condition())).code();
    context
        .out()
        .add(
            "$Lif ($L) {\n$>$Lthrow new $T($L);\n$<}\n",
            mark(statement),
            failed,
            mark(statement),
            RuntimeNames.python("AssertionError"),
            message);
    return true;
  }

  @Override
  public Boolean visitDelete(Statement.Delete delete) {
    delete.targets().forEach(t -> delete(delete, t));
    return true;
  }

  private void delete(Statement.Delete delete, Expression target) {
    if (target instanceof Expression.Tuple tuple) {
      tuple.elements().forEach(e -> delete(delete, e));
    } else if (target instanceof Expression.ListLiteral list) {
      list.elements().forEach(e -> delete(delete, e));
    } else if (target instanceof Expression.Subscript subscript) {
      add(
          delete,
          CodeBlock.of(
              "$T.delitem($L,$W$L)",
              RuntimeNames.PY,
              expressions.emitObject(subscript.value()),
              expressions.emitObject(subscript.index())));
    } else if (target instanceof Expression.Attribute attribute) {
      add(
          delete,
          CodeBlock.of(
              "$T.delattr($L,$W$L)",
              RuntimeNames.PY,
              expressions.emitObject(attribute.value()),
              ConstantEmitter.literal(attribute.attr())));
    } else if (target instanceof Expression.Name name && context.classBodies().holds(name)) {
      add(delete, context.classBodies().deletion(name));
    } else if (target instanceof Expression.Name name) {
      deleteVariable(delete, module.unit().names().webOf(name).orElseThrow());
    } else {
      throw new UnsupportedConstruct("deleting this");
    }
  }

  private void deleteVariable(Statement.Delete delete, Web web) {
    Optional<CodeBlock> deletion = context.deletion(web);
    if (deletion.isEmpty()) {
      module.ledger().note(delete, Ledger.Outcome.LEFT_OUT, "nothing reads the name again");
      return;
    }
    if (context.storage(web) != Storage.CELL) {
      CodeBlock value = module.coercion().code(context.read(web), JavaTypes.OBJECT);
      add(delete, CodeBlock.of("$T.ignore($L)", RuntimeNames.PY, value));
    }
    add(delete, deletion.get());
  }

  @Override
  public Boolean visitPass(Statement.Pass pass) {
    return true;
  }

  @Override
  public Boolean visitBreak(Statement.Break statement) {
    context.out().add("break$L;\n", context.breakLabels().peek());
    return false;
  }

  @Override
  public Boolean visitContinue(Statement.Continue statement) {
    context.out().add("continue;\n");
    return false;
  }

  @Override
  public Boolean visitReturn(Statement.Return statement) {
    Optional<ReturnedRecord> record = context.function().flatMap(f -> module.info(f).record());
    if (record.isPresent()) {
      Expression.Tuple values = (Expression.Tuple) statement.value().orElseThrow();
      add(statement, CodeBlock.of("return $L", expressions.made(record.get(), values)));
      return false;
    }
    TypeName type = context.returns();
    if (type.equals(TypeName.VOID)) {
      statement
          .value()
          .filter(v -> !ExpressionEmitter.isPure(v))
          .ifPresent(v -> add(statement, expressions.emit(v).code()));
      add(statement, CodeBlock.of("return"));
      return false;
    }
    CodeBlock value =
        statement.value().map(v -> expressions.emit(v, type)).orElse(CodeBlock.of("null"));
    add(statement, CodeBlock.of("return $L", value));
    return false;
  }

  @Override
  public Boolean visitGlobal(Statement.Global global) {
    return true;
  }

  @Override
  public Boolean visitNonlocal(Statement.Nonlocal nonlocal) {
    return true;
  }

  @Override
  public Boolean visitImport(Statement.Import statement) {
    return new ImportEmitter(context, expressions).modules(statement);
  }

  @Override
  public Boolean visitImportFrom(Statement.ImportFrom statement) {
    return new ImportEmitter(context, expressions).names(statement);
  }

  @Override
  public Boolean visitFunctionDef(Statement.FunctionDef function) {
    new DefinitionEmitter(context, expressions).function(function);
    return true;
  }

  @Override
  public Boolean visitClassDef(Statement.ClassDef type) {
    new DefinitionEmitter(context, expressions).type(type);
    return true;
  }
}
