package org.tfgraft.translator.emit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tfgraft.translator.ast.Children;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.emit.Placement.Local;
import org.tfgraft.translator.infer.FallsThrough;
import org.tfgraft.translator.resolve.Names;
import org.tfgraft.translator.resolve.Web;

/**
 * Finds the locals that Java would not let be read somewhere, because an assignment before is not
 * certain (the rules are those of chapter 16 of the Java Language Specification, a little coarser).
 */
final class DefiniteAssignment {
  private final Names names;
  private final Function<Web, Optional<Local>> locals;
  private final Predicate<Statement.With> swallows;
  private final Function<Web, Set<Local>> reach;
  private final Set<Local> uncertain = new HashSet<>();
  private final Set<Local> forgotten = new HashSet<>();
  private Set<Local> assigned = new HashSet<>();
  private boolean live = true;

  private DefiniteAssignment(
      Names names,
      Function<Web, Optional<Local>> locals,
      Predicate<Statement.With> swallows,
      Function<Web, Set<Local>> reach) {
    this.names = names;
    this.swallows = swallows;
    this.locals = locals;
    this.reach = reach;
  }

  /** The locals of a body that need an initial value, given those that are set on entry. */
  static Set<Local> uncertain(
      List<Statement> body,
      Names names,
      Function<Web, Optional<Local>> locals,
      Predicate<Statement.With> swallows,
      Set<Local> onEntry) {
    DefiniteAssignment analysis = new DefiniteAssignment(names, locals, swallows, web -> Set.of());
    analysis.assigned.addAll(onEntry);
    analysis.block(body);
    return analysis.uncertain;
  }

  /**
   * The variables of a module that are not certainly bound wherever they are read; {@code reach}
   * tells which of them the functions behind a variable read.
   */
  static Set<Local> uncertainGlobals(
      List<Statement> body,
      Names names,
      Function<Web, Optional<Local>> globals,
      Predicate<Statement.With> swallows,
      Function<Web, Set<Local>> reach) {
    DefiniteAssignment analysis = new DefiniteAssignment(names, globals, swallows, reach);
    analysis.block(body);
    return analysis.uncertain;
  }

  private void block(List<Statement> block) {
    block.forEach(this::statement);
  }

  private void statement(Statement statement) {
    if (statement instanceof Statement.Assign s) {
      read(s.value());
      s.targets().forEach(this::target);
    } else if (statement instanceof Statement.AnnAssign s) {
      s.value()
          .ifPresent(
              v -> {
                read(v);
                target(s.target());
              });
    } else if (statement instanceof Statement.If s) {
      read(s.condition());
      branches(List.of(s.body(), s.orElse()));
    } else if (statement instanceof Statement.While s) {
      read(s.condition());
      loop(() -> {}, s.body(), s.orElse());
    } else if (statement instanceof Statement.For s) {
      read(s.iterable());
      loop(() -> target(s.target()), s.body(), s.orElse());
    } else if (statement instanceof Statement.With s) {
      with(s);
    } else if (statement instanceof Statement.Try s) {
      tryStatement(s);
    } else if (statement instanceof Statement.Delete s) {
      s.targets().forEach(this::delete);
    } else if (statement instanceof Statement.ClassDef s) {
      Children.expressions(s).forEach(this::read);
      block(s.body());
      LocalBindings.definitions(s, names).forEach(this::assign);
    } else {
      Children.expressions(statement).forEach(this::read);
      decorated(statement);
      LocalBindings.definitions(statement, names).forEach(this::assign);
      live = live && FallsThrough.statement(statement);
    }
  }

  /** A decorator may call the function that it is given. */
  private void decorated(Statement statement) {
    if (statement instanceof Statement.FunctionDef function && !function.decorators().isEmpty()) {
      names.bindingOf(function).ifPresent(this::reached);
    }
  }

  private void delete(Expression target) {
    if (target instanceof Expression.Tuple tuple) {
      tuple.elements().forEach(this::delete);
    } else if (target instanceof Expression.ListLiteral list) {
      list.elements().forEach(this::delete);
    } else {
      read(target);
      forget(target);
    }
  }

  private void forget(Expression target) {
    if (target instanceof Expression.Name name) {
      names
          .webOf(name)
          .flatMap(locals)
          .ifPresent(
              local -> {
                assigned.remove(local);
                forgotten.add(local);
              });
    }
  }

  /** What a loop takes away at its end is missing when it comes round again. */
  private void forgetIn(List<Statement> body) {
    Children.walkBlock(
        body,
        s -> {
          if (s instanceof Statement.Delete delete) {
            delete.targets().forEach(this::forget);
          } else if (s instanceof Statement.Try t) {
            t.handlers().forEach(h -> h.target().ifPresent(this::forget));
          }
        });
  }

  /** What is left of a state when anything that was ever taken away may be missing. */
  private Set<Local> remaining(Set<Local> state) {
    Set<Local> remaining = new HashSet<>(state);
    remaining.removeAll(forgotten);
    return remaining;
  }

  private void with(Statement.With with) {
    for (Statement.WithItem item : with.items()) {
      read(item.context());
      item.target().ifPresent(this::target);
    }
    Set<Local> before = new HashSet<>(assigned);
    boolean liveBefore = live;
    block(with.body());
    if (swallows.test(with)) {
      assigned = before;
      live = liveBefore;
    }
  }

  private void branches(List<List<Statement>> blocks) {
    Set<Local> before = assigned;
    boolean liveBefore = live;
    Set<Local> after = null;
    boolean liveAfter = false;
    for (List<Statement> block : blocks) {
      assigned = new HashSet<>(before);
      live = liveBefore;
      block(block);
      if (live) {
        after = after == null ? assigned : intersection(after, assigned);
        liveAfter = true;
      }
    }
    live = liveAfter;
    assigned = after == null ? assigned : after;
  }

  private void loop(Runnable head, List<Statement> body, List<Statement> orElse) {
    forgetIn(body);
    Set<Local> before = new HashSet<>(assigned);
    boolean liveBefore = live;
    head.run();
    block(body);
    assigned = new HashSet<>(before);
    live = liveBefore;
    block(orElse);
    if (!orElse.isEmpty()) {
      assigned = before;
    }
    live = liveBefore;
  }

  private void tryStatement(Statement.Try statement) {
    Set<Local> before = new HashSet<>(assigned);
    boolean liveBefore = live;
    block(statement.body());
    if (!statement.orElse().isEmpty()
        && !statement.handlers().isEmpty()
        && !noHandlerGoesOn(statement)) {
      Set<Local> bodyAssigned = assigned;
      assigned = new HashSet<>(before);
      block(statement.orElse());
      assigned = intersection(assigned, bodyAssigned);
    } else {
      block(statement.orElse());
    }
    Set<Local> after = live ? assigned : null;
    boolean liveAfter = live;
    for (Statement.ExceptHandler handler : statement.handlers()) {
      assigned = remaining(before);
      live = liveBefore;
      handler.type().ifPresent(this::read);
      handler.target().ifPresent(this::target);
      block(handler.body());
      handler.target().ifPresent(this::forget);
      if (live) {
        after = after == null ? assigned : intersection(after, assigned);
        liveAfter = true;
      }
    }
    Set<Local> beforeFinally = after == null ? remaining(before) : after;
    assigned = remaining(before);
    live = liveBefore;
    Set<Local> unchanged = new HashSet<>(assigned);
    block(statement.finalBody());
    boolean finallyLive = live;
    unchanged.removeAll(assigned);
    assigned.addAll(beforeFinally);
    assigned.removeAll(unchanged);
    live = liveAfter && finallyLive;
  }

  /** Whether each except clause ends in a return, raise, break or continue. */
  static boolean noHandlerGoesOn(Statement.Try statement) {
    return statement.handlers().stream().noneMatch(h -> FallsThrough.block(h.body()));
  }

  private static Set<Local> intersection(Set<Local> left, Set<Local> right) {
    Set<Local> both = new HashSet<>(left);
    both.retainAll(right);
    return both;
  }

  private void target(Expression target) {
    if (target instanceof Expression.Name name) {
      names.webOf(name).ifPresent(this::assign);
    } else if (target instanceof Expression.Tuple tuple) {
      tuple.elements().forEach(this::target);
    } else if (target instanceof Expression.ListLiteral list) {
      list.elements().forEach(this::target);
    } else if (target instanceof Expression.Starred starred) {
      target(starred.value());
    } else {
      read(target);
    }
  }

  private void assign(Web web) {
    locals.apply(web).ifPresent(assigned::add);
  }

  private void read(Expression expression) {
    Children.walk(
        expression,
        e -> {
          if (e instanceof Expression.NamedExpression named) {
            locals.apply(names.webOf(named.target()).orElseThrow()).ifPresent(uncertain::add);
          } else if (e instanceof Expression.Name name && live) {
            names
                .webOf(name)
                .flatMap(locals)
                .filter(l -> !assigned.contains(l))
                .ifPresent(uncertain::add);
            names.webOf(name).ifPresent(this::reached);
          }
        });
  }

  private void reached(Web web) {
    for (Local local : reach.apply(web)) {
      if (!assigned.contains(local)) {
        uncertain.add(local);
      }
    }
  }
}
