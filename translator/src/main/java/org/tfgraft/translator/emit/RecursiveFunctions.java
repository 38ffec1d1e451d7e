package org.tfgraft.translator.emit;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.tfgraft.translator.ast.Children;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.infer.Types;
import org.tfgraft.translator.types.ProgramFunction;
import org.tfgraft.translator.types.Type;

/**
 * Finds the functions of the program that may call themselves, directly or through others that Java
 * calls directly; the runtime itself watches the calls of function values.
 */
final class RecursiveFunctions {
  private final Types types;
  private final Map<ProgramFunction, Set<ProgramFunction>> calls = new IdentityHashMap<>();

  RecursiveFunctions(Types types) {
    this.types = types;
  }

  boolean contains(ProgramFunction function) {
    Set<ProgramFunction> reached = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<ProgramFunction> next = new ArrayDeque<>(Set.of(function));
    while (!next.isEmpty()) {
      for (ProgramFunction callee : calls.computeIfAbsent(next.pop(), this::callees)) {
        if (reached.add(callee)) {
          next.push(callee);
        }
      }
    }
    return reached.contains(function);
  }

  private Set<ProgramFunction> callees(ProgramFunction function) {
    Set<ProgramFunction> callees = Collections.newSetFromMap(new IdentityHashMap<>());
    function.lambdaBody().ifPresent(body -> addCalls(body, callees));
    Children.walkBlock(
        function.body(),
        s -> Children.expressions(s).forEach(expression -> addCalls(expression, callees)));
    return callees;
  }

  private void addCalls(Expression expression, Set<ProgramFunction> callees) {
    Children.walk(
        expression,
        e -> {
          if (e instanceof Expression.Call call) {
            addCallees(types.of(call.callee()).present().chosen(), callees);
          } else if (e instanceof Expression.Attribute attribute
              && types.of(attribute.value()).present() instanceof Type.Instance instance) {
            instance.type().method(attribute.attr()).ifPresent(callees::add);
          }
        });
  }

  private static void addCallees(Type callee, Set<ProgramFunction> callees) {
    if (callee instanceof Type.Function function) {
      callees.addAll(function.targets());
    } else if (callee instanceof Type.ClassValue made) {
      made.type().method("__init__").ifPresent(callees::add);
    }
  }
}
