package org.tfgraft.translator.emit;

import java.util.ArrayList;
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
  private final Predicate<Statement.WithItem> swallows;
  private final Function<Web, Set<Local>> reach;
  private final Function<Statement.FunctionDef, Set<Local>> made;
  private final Set<Local> uncertain = new HashSet<>();
  private final Set<Local> forgotten = new HashSet<>();
  private AssignedLocals assigned = new AssignedLocals();
  private boolean live = true;

  private DefiniteAssignment(
      Names names,
      Function<Web, Optional<Local>> locals,
      Predicate<Statement.WithItem> swallows,
      Function<Web, Set<Local>> reach,
      Function<Statement.FunctionDef, Set<Local>> made) {
    this.names = names;
    this.swallows = swallows;
    this.locals = locals;
    this.reach = reach;
    this.made = made;
  }

  /** The locals of a method's body that need an initial value, given those set on entry. */
  static Set<Local> uncertain(MethodContext context, List<Statement> body, Set<Local> onEntry) {
    DefiniteAssignment analysis =
        new DefiniteAssignment(
            context.module().unit().names(),
            context::local,
            item -> WithEmitter.maySwallow(context.module(), item),
            web -> Set.of(),
            made -> Set.of());
    onEntry.forEach(analysis.assigned::add);
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
      Predicate<Statement.WithItem> swallows,
      Function<Web, Set<Local>> reach) {
    DefiniteAssignment analysis =
        new DefiniteAssignment(
            names, globals, swallows, reach, made -> decorated(made, names, reach));
    analysis.block(body);
    return analysis.uncertain;
  }

  /** A decorator may call the function that it is given. */
  private static Set<Local> decorated(
      Statement.FunctionDef function, Names names, Function<Web, Set<Local>> reach) {
    return function.decorators().isEmpty()
        ? Set.of()
        : names.bindingOf(function).map(reach).orElse(Set.of());
  }

  /**
   * The variables of a function that are not certainly bound wherever they are read, or where an
   * inner function is made; {@code captures} tells which of them that takes along.
   */
  static Set<Local> uncertainCaptures(
      List<Statement> body,
      Names names,
      Function<Web, Optional<Local>> locals,
      Predicate<Statement.WithItem> swallows,
      Function<Statement.FunctionDef, Set<Local>> captures) {
    DefiniteAssignment analysis =
        new DefiniteAssignment(names, locals, swallows, web -> Set.of(), captures);
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
      if (statement instanceof Statement.FunctionDef function) {
        needs(made.apply(function));
      }
      LocalBindings.definitions(statement, names).forEach(this::assign);
      live = live && FallsThrough.statement(statement);
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

  /** A branch that begins when anything that was ever taken away may be missing. */
  private AssignedLocals interrupted(AssignedLocals before) {
    AssignedLocals branch = new AssignedLocals(before);
    forgotten.forEach(branch::remove);
    return branch;
  }

  private void with(Statement.With with) {
    with(with.items(), with.body());
  }

  /** The first of some managers, and what stands inside of it: the others and the body. */
  private void with(List<Statement.WithItem> items, List<Statement> body) {
    if (items.isEmpty()) {
      block(body);
      return;
    }
    Statement.WithItem item = items.get(0);
    read(item.context());
    item.target().ifPresent(this::target);
    AssignedLocals before = assigned;
    boolean liveBefore = live;
    assigned = new AssignedLocals(before);
    with(items.subList(1, items.size()), body);
    if (swallows.test(item)) {
      live = liveBefore;
    } else {
      before.goOn(List.of(assigned));
    }
    assigned = before;
  }

  private void branches(List<List<Statement>> blocks) {
    AssignedLocals before = assigned;
    boolean liveBefore = live;
    List<AssignedLocals> ends = new ArrayList<>();
    for (List<Statement> block : blocks) {
      assigned = new AssignedLocals(before);
      live = liveBefore;
      block(block);
      if (live) {
        ends.add(assigned);
      }
    }
    live = !ends.isEmpty();
    before.goOn(live ? ends : List.of(assigned));
    assigned = before;
  }

  private void loop(Runnable head, List<Statement> body, List<Statement> orElse) {
    forgetIn(body);
    AssignedLocals before = assigned;
    boolean liveBefore = live;
    assigned = new AssignedLocals(before);
    head.run();
    block(body);
    assigned = new AssignedLocals(before);
    live = liveBefore;
    block(orElse);
    assigned = before;
    live = liveBefore;
  }

  private void tryStatement(Statement.Try statement) {
    AssignedLocals before = assigned;
    boolean liveBefore = live;
    assigned = new AssignedLocals(before);
    guarded(statement, before);
    List<AssignedLocals> ends = new ArrayList<>();
    if (live) {
      ends.add(assigned);
    }
    for (Statement.ExceptHandler handler : statement.handlers()) {
      assigned = interrupted(before);
      live = liveBefore;
      handler.type().ifPresent(this::read);
      handler.target().ifPresent(this::target);
      block(handler.body());
      handler.target().ifPresent(this::forget);
      if (live) {
        ends.add(assigned);
      }
    }
    boolean liveAfter = !ends.isEmpty();
    AssignedLocals unchanged = interrupted(before);
    assigned = new AssignedLocals(unchanged);
    live = liveBefore;
    block(statement.finalBody());
    before.goOn(liveAfter ? ends : List.of(unchanged), unchanged, assigned);
    assigned = before;
    live = liveAfter && live;
  }

  /** The body of a try and its {@code else}, which Java may have to see as one that may fail. */
  private void guarded(Statement.Try statement, AssignedLocals before) {
    block(statement.body());
    if (statement.orElse().isEmpty()
        || statement.handlers().isEmpty()
        || noHandlerGoesOn(statement)) {
      block(statement.orElse());
      return;
    }
    AssignedLocals body = assigned;
    assigned = new AssignedLocals(before);
    block(statement.orElse());
    AssignedLocals both = new AssignedLocals(before);
    both.goOn(List.of(assigned, body));
    assigned = both;
  }

  /** Whether each except clause ends in a return, raise, break or continue. */
  static boolean noHandlerGoesOn(Statement.Try statement) {
    return statement.handlers().stream().noneMatch(h -> FallsThrough.block(h.body()));
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
          } else if (live) {
            names.readBy(e).forEach(this::readName);
          }
        });
  }

  private void readName(Expression.Name name) {
    names.webOf(name).flatMap(locals).filter(l -> !assigned.contains(l)).ifPresent(uncertain::add);
    names.webOf(name).ifPresent(w -> needs(reach.apply(w)));
  }

  private void needs(Set<Local> read) {
    read.stream().filter(l -> live && !assigned.contains(l)).forEach(uncertain::add);
  }
}
