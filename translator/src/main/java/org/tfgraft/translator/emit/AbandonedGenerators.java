package org.tfgraft.translator.emit;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.tfgraft.translator.ast.Children;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.infer.Types;
import org.tfgraft.translator.types.ProgramFunction;
import org.tfgraft.translator.types.Type;

/**
 * Finds the loops and expressions that may leave a generator behind which nobody else can reach:
 * Python closes it at once, so that its {@code finally} blocks and contexts end there.
 */
final class AbandonedGenerators {
  /** What goes through an iterable, perhaps not to its end, and keeps nothing of it. */
  private static final Set<String> CONSUMERS =
      Set.of(
          "list",
          "tuple",
          "set",
          "frozenset",
          "dict",
          "sorted",
          "sum",
          "min",
          "max",
          "any",
          "all",
          "next",
          "functools.reduce",
          "collections.Counter",
          "collections.OrderedDict",
          "collections.deque");

  /** What makes an iterator of others. */
  private static final Set<String> ITERATORS = Set.of("zip", "map", "filter", "enumerate", "iter");

  private final Types types;

  /** The functions of the program whose generators have something to do when they are closed. */
  private final Set<ProgramFunction> ending = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Set<String> names = new HashSet<>();
  private final Set<Expression> noted = Collections.newSetFromMap(new IdentityHashMap<>());

  AbandonedGenerators(Types types) {
    this.types = types;
    types.functions().stream().filter(AbandonedGenerators::hasEnding).forEach(this::add);
  }

  private void add(ProgramFunction function) {
    ending.add(function);
    names.add(function.name());
  }

  boolean mayBeLeftBy(Statement.For loop) {
    return !ending.isEmpty() && loop.iterable() instanceof Expression.Call call && mayMake(call);
  }

  /** Whether a loop goes through an iterator that is made of such generators, which are noted. */
  boolean mayLeaveParts(Statement.For loop) {
    return !ending.isEmpty()
        && !(loop.iterable() instanceof Expression.Call call && mayMake(call))
        && note(loop.iterable());
  }

  /** Whether an expression may leave generators that it is given, which are noted. */
  boolean mayBeLeftBy(Expression expression) {
    if (ending.isEmpty()) {
      return false;
    } else if (expression instanceof Expression.Compare compare) {
      return isContainment(compare) && note(compare.comparators().get(0));
    } else if (expression instanceof Expression.YieldFrom from) {
      return note(from.value());
    } else if (expression instanceof Expression.Comprehension comprehension) {
      return comprehension.kind() != Expression.ComprehensionKind.GENERATOR
          && note(comprehension.generators().get(0).iterable());
    }
    return expression instanceof Expression.Call call
        && CONSUMERS.contains(apiName(call))
        && noteAll(call);
  }

  /** Whether a call makes a generator that is closed where the expression around it ends. */
  boolean isNoted(Expression.Call call) {
    return noted.contains(call);
  }

  private static boolean isContainment(Expression.Compare compare) {
    return compare.operators().size() == 1
        && (compare.operators().get(0) == Expression.CompareOperator.IN
            || compare.operators().get(0) == Expression.CompareOperator.NOT_IN);
  }

  private String apiName(Expression.Call call) {
    Type callee = types.of(call.callee()).present();
    if (callee instanceof Type.ApiFunction function) {
      return function.symbol().name();
    }
    return callee instanceof Type.ApiClass type ? type.symbol().name() : "";
  }

  private boolean noteAll(Expression.Call call) {
    boolean found = false;
    for (Expression.Argument argument : call.arguments()) {
      found |= argument.kind() == Expression.ArgumentKind.POSITIONAL && note(argument.value());
    }
    return found;
  }

  /** Notes the generators that an iterable is, or is made of. */
  private boolean note(Expression iterable) {
    if (iterable instanceof Expression.Comprehension comprehension) {
      return comprehension.kind() == Expression.ComprehensionKind.GENERATOR
          && note(comprehension.generators().get(0).iterable());
    }
    return iterable instanceof Expression.Call call && noteCall(call);
  }

  private boolean noteCall(Expression.Call call) {
    if (mayMake(call)) {
      noted.add(call);
      return true;
    }
    String name = apiName(call);
    boolean iterator = ITERATORS.contains(name) || name.startsWith("itertools.");
    return iterator && noteAll(call);
  }

  /** Whether a call may be of one of the functions; where its type does not tell, by the name. */
  private boolean mayMake(Expression.Call call) {
    if (types.of(call.callee()).present() instanceof Type.Function function) {
      return !Collections.disjoint(function.targets(), ending);
    } else if (call.callee() instanceof Expression.Attribute attribute) {
      return names.contains(attribute.attr());
    }
    return call.callee() instanceof Expression.Name name && names.contains(name.id());
  }

  private static boolean hasEnding(ProgramFunction function) {
    return function.isGenerator()
        && function.definition().stream().anyMatch(d -> hasEnding(d.body()));
  }

  private static boolean hasEnding(List<Statement> body) {
    boolean[] found = {false};
    Children.walkBlock(
        body, s -> found[0] |= s instanceof Statement.Try || s instanceof Statement.With);
    return found[0];
  }
}
