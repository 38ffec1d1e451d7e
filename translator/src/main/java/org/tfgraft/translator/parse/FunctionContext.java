package org.tfgraft.translator.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tfgraft.translator.source.Span;

/** What the checks know of the function, class or module whose body they are in. */
final class FunctionContext {
  private final Kind kind;
  private final Set<String> parameters = new HashSet<>();
  private final Set<String> used = new HashSet<>();
  private final Map<String, String> declarations = new HashMap<>();
  private final List<Span> returnedValues = new ArrayList<>();
  private int loops;
  private boolean yields;

  /** What a body belongs to. */
  enum Kind {
    MODULE,
    CLASS,
    FUNCTION,
    ASYNC_FUNCTION,
    LAMBDA
  }

  FunctionContext(Kind kind) {
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }

  boolean isFunction() {
    return kind != Kind.MODULE && kind != Kind.CLASS;
  }

  boolean isAsync() {
    return kind == Kind.ASYNC_FUNCTION;
  }

  void enterLoop() {
    loops++;
  }

  void leaveLoop() {
    loops--;
  }

  boolean isInLoop() {
    return loops > 0;
  }

  void parameter(String name) {
    parameters.add(name);
  }

  boolean hasParameter(String name) {
    return parameters.contains(name);
  }

  void use(String name) {
    used.add(name);
  }

  boolean uses(String name) {
    return used.contains(name);
  }

  void declare(String name, String declaration) {
    declarations.putIfAbsent(name, declaration);
  }

  boolean contradicts(String name, String declaration) {
    return !declarations.getOrDefault(name, declaration).equals(declaration);
  }

  void yields() {
    yields = true;
  }

  void returnsValue(Span span) {
    returnedValues.add(span);
  }

  List<Span> valuesReturnedByGenerator() {
    return yields ? returnedValues : List.of();
  }
}
