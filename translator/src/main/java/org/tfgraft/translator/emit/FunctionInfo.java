package org.tfgraft.translator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tfgraft.translator.ast.Parameters.Parameter;
import org.tfgraft.translator.resolve.Symbol;
import org.tfgraft.translator.types.ProgramFunction;

/** How a function of the program looks in Java. */
final class FunctionInfo {
  private final ProgramFunction function;
  private final ClassName home;
  private final String javaName;
  private final TypeName returns;
  private final List<TypeName> parameterTypes;
  private final Set<Symbol> captured = new LinkedHashSet<>();
  private final Set<Integer> arities = new TreeSet<>();
  private final Map<Parameter, String> defaultFields = new HashMap<>();
  private boolean constant = true;
  private Optional<String> valueField = Optional.empty();
  private Optional<ReturnedRecord> record = Optional.empty();

  FunctionInfo(
      ProgramFunction function,
      ClassName home,
      String javaName,
      TypeName returns,
      List<TypeName> parameterTypes) {
    this.function = function;
    this.home = home;
    this.javaName = javaName;
    this.returns = returns;
    this.parameterTypes = List.copyOf(parameterTypes);
  }

  ProgramFunction function() {
    return function;
  }

  /** The class that has the method. */
  ClassName home() {
    return home;
  }

  String javaName() {
    return javaName;
  }

  TypeName returns() {
    return returns;
  }

  /** The record that the method returns where Python returns a tuple. */
  Optional<ReturnedRecord> record() {
    return record;
  }

  void setRecord(ReturnedRecord returned) {
    record = Optional.of(returned);
  }

  /** The type that the method declares. */
  TypeName declared() {
    return record.<TypeName>map(ReturnedRecord::type).orElse(returns);
  }

  /** One a Python parameter, the receiver included. */
  List<TypeName> parameterTypes() {
    return parameterTypes;
  }

  /** The variables of enclosing functions that it uses, passed as leading arguments. */
  Set<Symbol> captured() {
    return captured;
  }

  /** How many Java parameters stand before those that calls fill. */
  int leading() {
    return captured.size() + (function.takesClass() ? 1 : 0);
  }

  /** Numbers of arguments that calls give, each an overload if it is not all of them. */
  Set<Integer> arities() {
    return arities;
  }

  /** Whether the function is the same value wherever it is mentioned: it carries nothing along. */
  boolean isConstantValue() {
    return constant && captured.isEmpty();
  }

  /** Whether it exists as a value only: its defaults belong to each time it is defined. */
  boolean isInlineValue() {
    return !constant;
  }

  /** The static field that keeps a default which is evaluated when the function is defined. */
  Optional<String> defaultField(Parameter parameter) {
    return Optional.ofNullable(defaultFields.get(parameter));
  }

  void setDefaultField(Parameter parameter, String field) {
    defaultFields.put(parameter, field);
  }

  /** Notes that its defaults are evaluated anew each time it is defined. */
  void setClosure() {
    constant = false;
  }

  /** The static field that holds it as a value. */
  Optional<String> valueField() {
    return valueField;
  }

  void setValueField(String name) {
    valueField = Optional.of(name);
  }
}
