package org.tfgraft.runtime.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tfgraft.runtime.python.ContextManager;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyObject;

/** A context manager that is made first and entered later, perhaps several times. */
public final class DeferredContext implements ContextManager, PyObject {
  private final Object name;
  private final Supplier<? extends PyContext> open;
  private final Function<PyContext, Object> bound;
  private final Deque<PyContext> entered = new ArrayDeque<>();
  private boolean lasts;

  public DeferredContext(Supplier<? extends PyContext> open, Function<PyContext, Object> bound) {
    this(null, open, bound);
  }

  /** One that tells the name it was made for. */
  public DeferredContext(
      Object name, Supplier<? extends PyContext> open, Function<PyContext, Object> bound) {
    this.name = name;
    this.open = open;
    this.bound = bound;
  }

  public DeferredContext(Supplier<? extends PyContext> open) {
    this(open, context -> null);
  }

  /** One that stays entered even if it is lost. */
  static DeferredContext lasting(Supplier<? extends PyContext> open) {
    DeferredContext context = new DeferredContext(open);
    context.lasts = true;
    return context;
  }

  @Override
  public Object getAttribute(String attribute) {
    return attribute.equals("name") && name != null ? name : PyObject.super.getAttribute(attribute);
  }

  @Override
  public Object enter() {
    PyContext context = open.get();
    entered.push(context);
    return bound.apply(context);
  }

  @Override
  public void lost() {
    if (!lasts) {
      exit(null);
    }
  }

  @Override
  public boolean exit(Throwable error) {
    entered.pop().close();
    return false;
  }
}
