package org.tfgraft.translator.infer;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.tfgraft.translator.ast.Children;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Expression.BinaryOperator;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.resolve.Names;
import org.tfgraft.translator.resolve.Web;

/**
 * Finds the arithmetic whose results grow from round to round of a loop or recursion as products
 * and powers do, or as sums of two earlier results: such integers do not stay within 64 bits.
 */
final class GrowingIntegers {
  private static final Set<BinaryOperator> MULTIPLYING =
      Set.of(BinaryOperator.MULTIPLY, BinaryOperator.POWER, BinaryOperator.SHIFT_LEFT);

  /** Factors and numbers of rounds that cannot matter. */
  private static final int SMALL = 16;

  private final Names names;
  private final Set<Object> found;

  /** The functions of the module by name. */
  private final Map<String, List<Expression>> functions = new HashMap<>();

  private GrowingIntegers(Names names, Set<Object> found) {
    this.names = names;
    this.found = found;
  }

  /** The operations and augmented assignments, by identity. */
  static Set<Object> of(List<ModuleUnit> units) {
    Set<Object> found = Collections.newSetFromMap(new IdentityHashMap<>());
    for (ModuleUnit unit : units) {
      GrowingIntegers integers = new GrowingIntegers(unit.names(), found);
      integers.returns(unit.module().body());
      integers.body(unit.module().body(), Optional.empty());
    }
    return found;
  }

  private void returns(List<Statement> body) {
    Children.walkBlock(
        body,
        s -> {
          if (s instanceof Statement.FunctionDef function) {
            List<Expression> values = new ArrayList<>();
            Children.walkBlock(
                function.body(),
                r -> {
                  if (r instanceof Statement.Return given) {
                    given.value().ifPresent(values::add);
                  }
                });
            functions.put(function.name(), values);
            returns(function.body());
          }
        });
  }

  /** A function that gets its own earlier result, from a loop or from {@code reduce}. */
  private void feedback(Expression function) {
    if (function instanceof Expression.Lambda lambda) {
      accumulator(lambda.body());
    } else if (function instanceof Expression.Name name) {
      functions.getOrDefault(name.id(), List.of()).forEach(this::accumulator);
    }
  }

  private void reductions(Expression expression) {
    Children.walk(
        expression,
        e -> {
          if (e instanceof Expression.Call call
              && !call.arguments().isEmpty()
              && (call.callee() instanceof Expression.Name name && name.id().equals("reduce")
                  || call.callee() instanceof Expression.Attribute attribute
                      && attribute.attr().equals("reduce"))) {
            feedback(call.arguments().get(0).value());
          }
        });
  }

  private void body(List<Statement> body, Optional<Statement.FunctionDef> function) {
    Optional<Predicate<Expression>> own = function.map(this::ownResult);
    Children.walkBlock(
        body,
        s -> {
          if (s instanceof Statement.FunctionDef inner) {
            body(inner.body(), Optional.of(inner));
          } else if (s instanceof Statement.ClassDef type) {
            body(type.body(), Optional.empty());
          } else if (s instanceof Statement.For || s instanceof Statement.While) {
            loop(s);
          }
          own.ifPresent(
              o -> Children.expressions(s).forEach(e -> recursion(e, o, function.get().name())));
          if (s instanceof Statement.Assign assign
              && assign.value() instanceof Expression.Lambda lambda
              && assign.targets().get(0) instanceof Expression.Name name) {
            recursion(lambda.body(), e -> isCallOf(e, name.id()), name.id());
          }
          if (s instanceof Statement.AugAssign assign
              && MULTIPLYING.contains(assign.operator())
              && outlives(assign.target(), function)
              && Literals.intValue(assign.value()).filter(v -> v <= SMALL).isEmpty()) {
            found.add(assign);
          }
          if (!Children.isDefinition(s)) {
            Children.expressions(s).forEach(this::reductions);
          }
        });
  }

  /** Whether a function finds at its target what an earlier call of it has left there. */
  private boolean outlives(Expression target, Optional<Statement.FunctionDef> function) {
    return target instanceof Expression.Attribute
        || target instanceof Expression.Subscript
        || target instanceof Expression.Name name
            && function.isPresent()
            && names
                .webOf(name)
                .filter(w -> w.symbol().scope() != names.scopeOf(function.get()))
                .isPresent();
  }

  /** An assignment in a loop: the variable, and the value that it gets. */
  private record Step(Web target, Object site, Expression value) {}

  private void loop(Statement loop) {
    List<Step> steps = new ArrayList<>();
    for (List<Statement> block : Children.blocks(loop)) {
      Children.walkBlock(block, s -> steps(s, steps));
    }
    for (Step step : steps) {
      if (!isBounded(step.value())) {
        grow(step, steps, loop);
      }
    }
  }

  private void steps(Statement statement, List<Step> steps) {
    if (statement instanceof Statement.Assign assign) {
      assign.targets().forEach(t -> assignment(t, assign.value(), steps));
    } else if (statement instanceof Statement.AugAssign assign
        && assign.target() instanceof Expression.Name name) {
      Expression value =
          new Expression.Binary(assign.span(), name, assign.operator(), assign.value());
      names.webOf(name).ifPresent(w -> steps.add(new Step(w, assign, value)));
    }
  }

  private void assignment(Expression target, Expression value, List<Step> steps) {
    if (target instanceof Expression.Name name) {
      names.webOf(name).ifPresent(w -> steps.add(new Step(w, value, value)));
    } else if (target instanceof Expression.Tuple left
        && value instanceof Expression.Tuple right
        && left.elements().size() == right.elements().size()) {
      for (int i = 0; i < left.elements().size(); i++) {
        assignment(left.elements().get(i), right.elements().get(i), steps);
      }
    } else if (target instanceof Expression.Subscript subscript) {
      table(subscript, value);
    }
  }

  /** {@code t[i] = t[i - 1] + t[i - 2]}. */
  private void table(Expression.Subscript target, Expression value) {
    Predicate<Expression> entry =
        e ->
            e instanceof Expression.Subscript subscript
                && subscript.value() instanceof Expression.Name name
                && target.value() instanceof Expression.Name own
                && names.webOf(name).equals(names.webOf(own));
    operations(
        value,
        b -> {
          if (b.operator() == BinaryOperator.ADD && has(b.left(), entry) && has(b.right(), entry)
              || b.operator() == BinaryOperator.MULTIPLY && has(b, entry)) {
            found.add(b);
          }
        });
  }

  private void grow(Step step, List<Step> steps, Statement loop) {
    Set<Web> sources = sources(step.target(), steps);
    Predicate<Expression> earlier =
        e ->
            e instanceof Expression.Name name
                && names.webOf(name).filter(sources::contains).isPresent();
    Children.walk(
        step.value(),
        e -> {
          if (e instanceof Expression.Call call
              && call.arguments().stream().anyMatch(a -> has(a.value(), earlier))) {
            feedback(call.callee());
          }
        });
    operations(
        step.value(),
        b -> {
          boolean product =
              MULTIPLYING.contains(b.operator())
                  && has(b, earlier)
                  && !isHarmless(b, earlier, loop);
          boolean doubling =
              b.operator() == BinaryOperator.ADD
                  && has(b.left(), earlier)
                  && has(b.right(), earlier);
          if (product || doubling) {
            found.add(step.value() == b ? step.site() : b);
            found.add(b);
          }
        });
  }

  /** The variables whose values of this round come, however far around, from the target's. */
  private Set<Web> sources(Web target, List<Step> steps) {
    Set<Web> sources = new HashSet<>(Set.of(target));
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Step step : steps) {
        boolean from =
            has(
                step.value(),
                e ->
                    e instanceof Expression.Name name
                        && names.webOf(name).filter(sources::contains).isPresent());
        changed |= from && sources.add(step.target());
      }
    }
    return sources;
  }

  /** A small factor in few rounds, as layers get twice the size of the one before. */
  private static boolean isHarmless(
      Expression.Binary operation, Predicate<Expression> earlier, Statement loop) {
    Expression other = has(operation.left(), earlier) ? operation.right() : operation.left();
    if (other instanceof Expression.Constant constant && constant.value() instanceof Double) {
      return true;
    }
    boolean small = Literals.intValue(other).filter(v -> Math.abs(v) <= SMALL).isPresent();
    return small && loop instanceof Statement.For rounds && !isLong(rounds.iterable());
  }

  private static boolean isLong(Expression iterable) {
    boolean[] large = {false};
    Children.walk(
        iterable,
        e ->
            large[0] |=
                e instanceof Expression.Constant constant
                    && constant.value() instanceof BigInteger number
                    && number.compareTo(BigInteger.valueOf(SMALL)) > 0);
    return large[0];
  }

  /** A remainder or a mask keeps it small. */
  private static boolean isBounded(Expression value) {
    return value instanceof Expression.Binary binary
        && (binary.operator() == BinaryOperator.MODULO
            || binary.operator() == BinaryOperator.BIT_AND);
  }

  /** Products with, and sums of, what the function itself returns. */
  private void recursion(Expression expression, Predicate<Expression> self, String function) {
    Children.walk(
        expression,
        e -> {
          if (e instanceof Expression.Binary b) {
            boolean product = MULTIPLYING.contains(b.operator()) && has(b, self);
            boolean sum =
                b.operator() == BinaryOperator.ADD && has(b.left(), self) && has(b.right(), self);
            if (product || sum) {
              found.add(b);
            }
          } else if (isCallOf(e, function)) {
            ((Expression.Call) e).arguments().forEach(a -> accumulator(a.value()));
          }
        });
  }

  /** Whether an expression is what a call of the function gives, or a variable that holds it. */
  private Predicate<Expression> ownResult(Statement.FunctionDef function) {
    Predicate<Expression> call = e -> isCallOf(e, function.name());
    Set<Web> results = resultsOfCalls(function, call);
    return e ->
        call.test(e)
            || e instanceof Expression.Name name
                && names.webOf(name).filter(results::contains).isPresent();
  }

  private static boolean isCallOf(Expression expression, String function) {
    return expression instanceof Expression.Call call
        && call.callee() instanceof Expression.Name name
        && name.id().equals(function);
  }

  /** The variables that hold what a call of the function itself has given. */
  private Set<Web> resultsOfCalls(Statement.FunctionDef function, Predicate<Expression> call) {
    Set<Web> results = new HashSet<>();
    Children.walkBlock(
        function.body(),
        s -> {
          if (s instanceof Statement.Assign assign && call.test(assign.value())) {
            assign.targets().stream()
                .filter(Expression.Name.class::isInstance)
                .flatMap(t -> names.webOf((Expression.Name) t).stream())
                .forEach(results::add);
          }
        });
    return results;
  }

  /** {@code f(n - 1, result * n)}. */
  private void accumulator(Expression argument) {
    operations(
        argument,
        b -> {
          boolean variables =
              !(b.left() instanceof Expression.Constant)
                  && !(b.right() instanceof Expression.Constant);
          if (variables
              && (MULTIPLYING.contains(b.operator()) || b.operator() == BinaryOperator.ADD)) {
            found.add(b);
          }
        });
  }

  private static void operations(
      Expression value, java.util.function.Consumer<Expression.Binary> action) {
    Children.walk(
        value,
        e -> {
          if (e instanceof Expression.Binary binary) {
            action.accept(binary);
          }
        });
  }

  private static boolean has(Expression expression, Predicate<Expression> wanted) {
    boolean[] present = {false};
    Children.walk(expression, e -> present[0] |= wanted.test(e));
    return present[0];
  }
}
