package org.tfgraft.translator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tfgraft.translator.api.JavaNaming;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.emit.Placement.Local;
import org.tfgraft.translator.resolve.Web;
import org.tfgraft.translator.types.Type;

/** Writes assignments to every kind of target. */
final class AssignmentEmitter {
  private final MethodContext context;
  private final ModuleContext module;
  private final ExpressionEmitter expressions;

  AssignmentEmitter(MethodContext context, ExpressionEmitter expressions) {
    this.context = context;
    this.module = context.module();
    this.expressions = expressions;
  }

  /** {@code t1 = t2 = value}. */
  void assign(Statement statement, List<Expression> targets, Expression value) {
    targets.forEach(t -> reserve(statement, t));
    if (targets.size() == 1) {
      single(statement, targets.get(0), value);
      return;
    }
    JavaExpression code = once(statement, value);
    targets.forEach(t -> target(statement, t, code, module.types().of(value)));
  }

  /** A lambda in the value must not take the name of the variable that is declared here. */
  private void reserve(Statement statement, Expression target) {
    if (target instanceof Expression.Name name) {
      module
          .unit()
          .names()
          .webOf(name)
          .flatMap(context::local)
          .filter(local -> context.placement().isDeclaredBy(local, statement))
          .ifPresent(context::name);
    }
  }

  private void single(Statement statement, Expression target, Expression value) {
    if (isUnpacking(target) && value instanceof Expression.Tuple tuple) {
      pairwise(statement, elements(target), tuple, target);
      return;
    }
    if (isConstant(target) && !ExpressionEmitter.isPure(value)) {
      add(statement, CodeBlock.of("$T.ignore($L)", RuntimeNames.PY, expressions.emitObject(value)));
      return;
    }
    if (isUnpacking(target) && value instanceof Expression.Call call && !hasStar(target)) {
      JavaExpression values = expressions.emitUnpacked(call);
      Optional<ReturnedRecord> record = module.program().record(values.type());
      if (record.filter(r -> r.names().size() == elements(target).size()).isPresent()) {
        components(statement, elements(target), values, record.get(), module.types().of(value));
        return;
      }
      JavaExpression whole =
          record.isEmpty()
              ? values
              : JavaExpression.primary(RuntimeNames.TUPLE, "$L.tuple()", values.code());
      target(statement, target, whole, module.types().of(value));
      return;
    }
    target(statement, target, expressions.emit(value), module.types().of(value));
  }

  /** Whether a variable's type says what it holds, so that it is kept nowhere. */
  private boolean isConstant(Expression target) {
    return target instanceof Expression.Name name
        && module
            .unit()
            .names()
            .webOf(name)
            .filter(w -> context.storage(w) == Storage.CONSTANT)
            .isPresent();
  }

  private static boolean hasStar(Expression target) {
    return ExpressionEmitter.hasStar(elements(target));
  }

  /** {@code a, b = f(x)} where {@code f} returns a record. */
  private void components(
      Statement statement,
      List<Expression> targets,
      JavaExpression values,
      ReturnedRecord record,
      Type type) {
    String name = context.newName(JavaNaming.member(record.type().simpleName()));
    add(statement, CodeBlock.of("$T $L = $L", record.type(), name, values.code()));
    List<Type> types = type instanceof Type.TupleOf tuple ? tuple.elements() : List.of();
    for (int i = 0; i < targets.size(); i++) {
      JavaExpression component =
          JavaExpression.primary(record.types().get(i), "$L.$L()", name, record.names().get(i));
      target(statement, targets.get(i), component, i < types.size() ? types.get(i) : Type.ANY);
    }
  }

  private static boolean isUnpacking(Expression target) {
    return target instanceof Expression.Tuple || target instanceof Expression.ListLiteral;
  }

  private static List<Expression> elements(Expression target) {
    return target instanceof Expression.Tuple tuple
        ? tuple.elements()
        : ((Expression.ListLiteral) target).elements();
  }

  /** {@code a, b = x, y}: all values first, unless no value can see an assignment. */
  private void pairwise(
      Statement statement, List<Expression> targets, Expression.Tuple values, Expression target) {
    boolean plain =
        targets.size() == values.elements().size()
            && !ExpressionEmitter.hasStar(targets)
            && !ExpressionEmitter.hasStar(values.elements());
    if (!plain) {
      target(statement, target, expressions.emit(values), module.types().of(values));
      return;
    }
    boolean independent =
        targets.stream().allMatch(t -> t instanceof Expression.Name)
            && values.elements().stream().allMatch(v -> v instanceof Expression.Constant);
    List<JavaExpression> codes = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      Expression value = values.elements().get(i);
      boolean last = i == targets.size() - 1 && noneRead(targets, value);
      codes.add(independent || last ? expressions.emit(value) : once(statement, value));
    }
    for (int i = 0; i < targets.size(); i++) {
      Type type = module.types().of(values.elements().get(i));
      target(statement, targets.get(i), codes.get(i), type);
    }
  }

  private static boolean noneRead(List<Expression> targets, Expression value) {
    return targets.size() == 1 || value instanceof Expression.Constant;
  }

  /** A value that is used several times, in a local of its own unless it is a constant. */
  private JavaExpression once(Statement statement, Expression value) {
    JavaExpression code = expressions.emit(value);
    if (value instanceof Expression.Constant || module.types().of(value).isOneValue()) {
      return code;
    }
    TypeName type = module.javaType(value);
    String name = context.newName("value");
    context
        .out()
        .addStatement(
            "$L$T $L = $L", mark(statement), type, name, module.coercion().code(code, type));
    return JavaExpression.primary(type, "$L", name);
  }

  private static String mark(Statement statement) {
    return SourceMarks.mark(statement.span().startLine());
  }

  /** Assigns a value to a target. */
  void target(Statement statement, Expression target, JavaExpression value, Type type) {
    if (target instanceof Expression.Name name) {
      name(statement, name, value);
    } else if (target instanceof Expression.Attribute attribute) {
      add(statement, expressions.calls().attributes().assign(attribute, value));
    } else if (target instanceof Expression.Subscript subscript) {
      add(statement, expressions.calls().attributes().assignItem(subscript, value));
    } else if (isUnpacking(target)) {
      unpack(statement, elements(target), value, type);
    } else {
      throw new UnsupportedConstruct("this target of an assignment");
    }
  }

  private void add(Statement statement, CodeBlock code) {
    context.out().addStatement("$L$L", mark(statement), code);
  }

  private void name(Statement statement, Expression.Name name, JavaExpression value) {
    Web web = module.unit().names().webOf(name).orElseThrow();
    bind(statement, web, value);
  }

  /** Gives a variable a value, declaring it where this is its declaration. */
  void bind(Statement statement, Web web, JavaExpression value) {
    if (context.storage(web) == Storage.CONSTANT) {
      return;
    }
    Local local = context.local(web).orElse(null);
    if (local != null
        && context.placement().isDeclaredBy(local, statement)
        && context.declare(local)) {
      TypeName type = context.declaredType(local);
      add(
          statement,
          CodeBlock.of(
              "$T $L = $L", type, context.name(local), module.coercion().code(value, type)));
      return;
    }
    add(statement, context.assignment(web, value));
  }

  private void unpack(
      Statement statement, List<Expression> targets, JavaExpression value, Type type) {
    if (ExpressionEmitter.hasStar(targets)) {
      unpackStarred(statement, targets, value);
      return;
    }
    boolean tuple = type instanceof Type.TupleOf known && known.elements().size() == targets.size();
    boolean named =
        value.precedence() == JavaExpression.Precedence.PRIMARY
            && value.type().equals(RuntimeNames.TUPLE);
    String parts = tuple && named ? value.code().toString() : context.newName("parts");
    if (tuple && named) {
      // The tuple has a name already.
    } else if (tuple) {
      context
          .out()
          .addStatement(
              "$L$T $L = $L",
              mark(statement),
              RuntimeNames.TUPLE,
              parts,
              module.coercion().code(value, RuntimeNames.TUPLE));
    } else {
      context
          .out()
          .addStatement(
              "$L$T[] $L = $T.unpack($L, $L)",
              mark(statement),
              Object.class,
              parts,
              RuntimeNames.PY,
              module.coercion().code(value, JavaTypes.OBJECT),
              targets.size());
    }
    for (int i = 0; i < targets.size(); i++) {
      JavaExpression part =
          JavaExpression.primary(JavaTypes.OBJECT, tuple ? "$L.get($L)" : "$L[$L]", parts, i);
      Type each = tuple ? ((Type.TupleOf) type).elements().get(i) : Type.ANY;
      target(statement, targets.get(i), part, each);
    }
  }

  private void unpackStarred(Statement statement, List<Expression> targets, JavaExpression value) {
    int star = 0;
    while (!(targets.get(star) instanceof Expression.Starred)) {
      star++;
    }
    String parts = context.newName("parts");
    context
        .out()
        .addStatement(
            "$L$T[] $L = $T.unpackStarred($L, $L, $L)",
            mark(statement),
            Object.class,
            parts,
            RuntimeNames.PY,
            module.coercion().code(value, JavaTypes.OBJECT),
            star,
            targets.size() - star - 1);
    for (int i = 0; i < targets.size(); i++) {
      Expression target =
          targets.get(i) instanceof Expression.Starred starred ? starred.value() : targets.get(i);
      target(
          statement,
          target,
          JavaExpression.primary(JavaTypes.OBJECT, "$L[$L]", parts, i),
          Type.ANY);
    }
  }

  /** {@code target operator= value}. */
  void augmented(Statement.AugAssign assign) {
    Type left = module.types().of(assign.target()).present();
    JavaExpression current = expressions.emit(assign.target());
    JavaExpression result = augmentedValue(assign, left, current);
    target(assign, assign.target(), result, left);
  }

  private JavaExpression augmentedValue(
      Statement.AugAssign assign, Type left, JavaExpression current) {
    boolean mayBeNone = module.types().of(assign.target()) instanceof Type.Optional;
    boolean immutable = !mayBeNone && (left.isNumber() || left instanceof Type.Str);
    Expression site =
        new Expression.Binary(assign.span(), assign.target(), assign.operator(), assign.value());
    if (immutable) {
      return expressions
          .operators()
          .binary(assign.target(), assign.operator(), assign.target(), assign.value(), current);
    } else if (left.isObject("tf.Tensor")) {
      return expressions
          .operators()
          .binary(site, assign.operator(), assign.target(), assign.value(), current);
    }
    return expressions
        .operators()
        .inPlace(assign.target(), assign.operator(), current, expressions.emit(assign.value()));
  }
}
