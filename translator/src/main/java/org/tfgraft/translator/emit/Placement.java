package org.tfgraft.translator.emit;

import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tfgraft.translator.ast.Children;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.resolve.Names;
import org.tfgraft.translator.resolve.Symbol;
import org.tfgraft.translator.resolve.Web;

/**
 * Decides where each Java local of a function is declared: at its first assignment where everything
 * else follows in the same block, otherwise before the first statement that mentions it in the
 * innermost block around all mentions.
 */
final class Placement {
  /**
   * A Java local: the lives of one Python variable that have the same Java type, or one of them
   * that is over with its statement (see {@link Lives}).
   */
  record Local(Symbol symbol, TypeName type, int statement) {
    Local(Symbol symbol, TypeName type) {
      this(symbol, type, Lives.LONG);
    }

    /** Few locals share a symbol, and names of types are long. */
    @Override
    public int hashCode() {
      return symbol.hashCode();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Local local
          && symbol.equals(local.symbol)
          && statement == local.statement
          && (type == local.type || type.equals(local.type));
    }
  }

  /** A step of the way to a statement: a block, and the statement's place in it. */
  private record Step(List<Statement> block, int index) {
    boolean sameAs(Step other) {
      return block == other.block && index == other.index;
    }
  }

  /** Where a local is declared: before (or at) a statement of a block. */
  record Site(List<Statement> block, Statement statement, boolean atStatement) {}

  private final Names names;
  private final Function<Web, Optional<Local>> locals;
  private final Map<Local, List<List<Step>>> mentions = new LinkedHashMap<>();
  private final Map<Local, Site> sites = new LinkedHashMap<>();
  private final Map<Statement, List<Local>> before = new IdentityHashMap<>();

  private Placement(Names names, Function<Web, Optional<Local>> locals) {
    this.names = names;
    this.locals = locals;
  }

  /** Places the locals of a body; {@code locals} says which variables are locals at all. */
  static Placement of(List<Statement> body, Names names, Function<Web, Optional<Local>> locals) {
    Placement placement = new Placement(names, locals);
    placement.block(body, List.of());
    placement.mentions.forEach(placement::place);
    return placement;
  }

  /** The locals to declare before a statement. */
  List<Local> declaredBefore(Statement statement) {
    return before.getOrDefault(statement, List.of());
  }

  /** Whether the local's declaration is its assignment in this statement. */
  boolean isDeclaredBy(Local local, Statement statement) {
    Site site = sites.get(local);
    return site != null && site.atStatement() && site.statement() == statement;
  }

  /** The locals that a statement, or one inside it, assigns and that others can see. */
  Set<Local> assignedIn(Statement statement) {
    Set<Local> assigned = new LinkedHashSet<>();
    Set<Statement> inside = Collections.newSetFromMap(new IdentityHashMap<>());
    Children.walkBlock(
        List.of(statement),
        s -> {
          inside.add(s);
          LocalBindings.of(s, names).forEach(w -> locals.apply(w).ifPresent(assigned::add));
        });
    inside.remove(statement);
    assigned.removeIf(l -> !sites.containsKey(l) || inside.contains(sites.get(l).statement()));
    return assigned;
  }

  private void block(List<Statement> block, List<Step> path) {
    for (int i = 0; i < block.size(); i++) {
      List<Step> here = new ArrayList<>(path);
      here.add(new Step(block, i));
      statement(block.get(i), here);
    }
  }

  private void statement(Statement statement, List<Step> path) {
    Children.expressions(statement).forEach(e -> expression(e, path));
    LocalBindings.definitions(statement, names).forEach(w -> mention(w, path));
    if (statement instanceof Statement.Try s) {
      tryStatement(s, path);
    } else {
      Children.blocks(statement).forEach(b -> block(b, path));
    }
  }

  private void tryStatement(Statement.Try statement, List<Step> path) {
    block(statement.body(), path);
    for (Statement.ExceptHandler handler : statement.handlers()) {
      handler.target().ifPresent(t -> expression(t, path));
      block(handler.body(), path);
    }
    block(statement.orElse(), path);
    block(statement.finalBody(), path);
  }

  private void expression(Expression expression, List<Step> path) {
    Children.walk(
        expression,
        e -> names.readBy(e).forEach(name -> names.webOf(name).ifPresent(w -> mention(w, path))));
  }

  private void mention(Web web, List<Step> path) {
    locals
        .apply(web)
        .ifPresent(l -> mentions.computeIfAbsent(l, key -> new ArrayList<>()).add(path));
  }

  private void place(Local local, List<List<Step>> paths) {
    int depth = 0;
    while (isCommon(paths, depth)) {
      depth++;
    }
    List<Statement> block = paths.get(0).get(depth).block();
    int first = block.size();
    for (List<Step> path : paths) {
      first = Math.min(first, path.get(depth).index());
    }
    Statement statement = block.get(first);
    boolean atStatement =
        assigns(statement, local)
            && (isFlat(statement) || alone(paths, depth) && !isInElse(statement, paths, depth));
    sites.put(local, new Site(block, statement, atStatement));
    if (!atStatement) {
      before.computeIfAbsent(statement, key -> new ArrayList<>()).add(local);
    }
  }

  /** Whether all paths go through the same statement at a depth, and into the same block below. */
  private static boolean isCommon(List<List<Step>> paths, int depth) {
    List<Step> first = paths.get(0);
    for (List<Step> path : paths) {
      boolean same =
          path.size() > depth + 1
              && first.size() > depth + 1
              && path.get(depth).sameAs(first.get(depth))
              && path.get(depth + 1).block() == first.get(depth + 1).block();
      if (!same) {
        return false;
      }
    }
    return true;
  }

  /** Whether one statement contains all mentions. */
  private static boolean alone(List<List<Step>> paths, int depth) {
    return paths.stream().allMatch(p -> p.get(depth).sameAs(paths.get(0).get(depth)));
  }

  /** Whether a loop's {@code else} mentions it: in Java that stands behind the loop. */
  private static boolean isInElse(Statement statement, List<List<Step>> paths, int depth) {
    return statement instanceof Statement.For loop
        && paths.stream()
            .anyMatch(p -> p.size() > depth + 1 && p.get(depth + 1).block() == loop.orElse());
  }

  private static boolean isFlat(Statement statement) {
    return Children.blocks(statement).isEmpty() || Children.isDefinition(statement);
  }

  /** Whether the statement assigns the local before anything in it reads it. */
  private boolean assigns(Statement statement, Local local) {
    if (statement instanceof Statement.Assign assign) {
      return binds(assign.targets(), local) && !reads(assign.value(), local);
    } else if (statement instanceof Statement.AnnAssign assign) {
      return assign.value().isPresent()
          && binds(List.of(assign.target()), local)
          && !reads(assign.value().get(), local);
    } else if (statement instanceof Statement.For loop) {
      return binds(List.of(loop.target()), local) && !reads(loop.iterable(), local);
    } else if (statement instanceof Statement.With with) {
      return bindsFirst(with, local);
    } else if (statement instanceof Statement.Try) {
      return false;
    }
    return LocalBindings.definitions(statement, names).stream()
        .anyMatch(w -> locals.apply(w).equals(Optional.of(local)));
  }

  private boolean bindsFirst(Statement.With with, Local local) {
    for (Statement.WithItem item : with.items()) {
      if (reads(item.context(), local)) {
        return false;
      } else if (item.target().filter(t -> binds(List.of(t), local)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean binds(List<Expression> targets, Local local) {
    return targets.stream().anyMatch(t -> isTarget(t, local));
  }

  private boolean isTarget(Expression target, Local local) {
    if (target instanceof Expression.Name name) {
      return names.webOf(name).flatMap(locals).filter(local::equals).isPresent();
    } else if (target instanceof Expression.Tuple tuple) {
      return tuple.elements().stream().anyMatch(e -> isTarget(e, local));
    } else if (target instanceof Expression.ListLiteral list) {
      return list.elements().stream().anyMatch(e -> isTarget(e, local));
    } else if (target instanceof Expression.Starred starred) {
      return isTarget(starred.value(), local);
    }
    return false;
  }

  private boolean reads(Expression expression, Local local) {
    boolean[] found = {false};
    Children.walk(
        expression, e -> names.readBy(e).forEach(name -> found[0] |= isTarget(name, local)));
    return found[0];
  }
}
