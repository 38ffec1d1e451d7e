package org.tfgraft.runtime.variable;

import java.util.ArrayList;
import java.util.List;
import org.tfgraft.runtime.graph.NamingEvent;

/** The steps on the way to a variable's name that variable scopes and the store of a graph take. */
public interface VariableEvent extends NamingEvent {
  /**
   * A variable scope was entered: {@code asked} is a name or a scope, {@code reuse} what the
   * program said of sharing at that.
   */
  record ScopeEntered(Object asked, Object reuse, VariableScope outer, VariableScope scope)
      implements VariableEvent {}

  /** A default name was made unique among the scopes inside the outer one; suffix 0 for none. */
  record ScopeNamed(String outer, String wanted, int suffix) implements VariableEvent {
    /** The full names that were tried, the last one with success. */
    public List<String> tried() {
      String full = outer.isEmpty() ? wanted : outer + "/" + wanted;
      List<String> tried = new ArrayList<>(List.of(full));
      for (int i = 1; i <= suffix; i++) {
        tried.add(full + "_" + i);
      }
      return tried;
    }
  }

  /** From now on a scope shares its variables. */
  record ReuseSwitchedOn(VariableScope scope) implements VariableEvent {}

  /** A scope is asked for a variable. */
  record Asked(String name, VariableScope scope, String fullName) implements VariableEvent {}

  /** A custom getter goes on to ask for a variable, under whatever name it likes. */
  record GetterAsked(String name) implements VariableEvent {}

  /** The store is asked for a variable of a full name. */
  record Wanted(String name, Object reuse) implements VariableEvent {}

  /** The store is asked for one part of a partitioned variable. */
  record PartWanted(String whole, int index, long count) implements VariableEvent {}

  /** A variable is made under a wanted name, null for the default one. */
  record Creating(String name) implements VariableEvent {}

  /** It is made. */
  record Created(Variable variable) implements VariableEvent {}

  /** The store had the variable. */
  record Shared(Variable variable) implements VariableEvent {}

  /** The store has made the variable. */
  record Made(Variable variable) implements VariableEvent {}

  /** The store refuses, with an error. */
  record Refused(String message) implements VariableEvent {}
}
