package org.tfgraft.translator.resolve;

import java.util.ArrayList;
import java.util.List;

/** A Python variable: a name in the scope that binds it. */
public final class Symbol {
  private final String name;
  private final Scope scope;
  private final List<Web> webs = new ArrayList<>();
  private boolean captured;
  private boolean valueCaptured;
  private boolean parameter;
  private boolean stable = true;
  private int bindings;

  Symbol(String name, Scope scope) {
    this.name = name;
    this.scope = scope;
  }

  public String name() {
    return name;
  }

  public Scope scope() {
    return scope;
  }

  /** Whether a scope inside, of another call, refers to it. */
  public boolean isCaptured() {
    return captured;
  }

  public boolean isParameter() {
    return parameter;
  }

  /** How many places bind it (a parameter is one). */
  public int bindings() {
    return bindings;
  }

  /** Its independent lives: parts of the program that never see each other's values. */
  public List<Web> webs() {
    return webs;
  }

  /** Whether it keeps the value it had when inner functions were defined. */
  public boolean isStable() {
    return stable && bindings == 1;
  }

  /** Whether an inner scope uses its value other than by calling it. */
  public boolean isValueCaptured() {
    return valueCaptured;
  }

  void captureValue() {
    valueCaptured = true;
  }

  void capture() {
    captured = true;
  }

  void makeUnstable() {
    stable = false;
  }

  void makeParameter() {
    parameter = true;
  }

  void countBinding() {
    bindings++;
  }

  Web newWeb() {
    Web web = new Web(this, webs.size());
    webs.add(web);
    return web;
  }

  @Override
  public String toString() {
    return scope.name() + "." + name;
  }
}
