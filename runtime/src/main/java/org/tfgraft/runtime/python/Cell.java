package org.tfgraft.runtime.python;

/** A variable that nested functions share with the function that owns it. */
public final class Cell<T> {
  private final String name;
  private T value;
  private boolean bound;

  public Cell(String name) {
    this.name = name;
  }

  public Cell(String name, T value) {
    this.name = name;
    set(value);
  }

  public static <T> Cell<T> of(T value) {
    return new Cell<>("", value);
  }

  public T get() {
    if (!bound) {
      throw new NameError(
          "free variable '" + name + "' referenced before assignment in enclosing scope");
    }
    return value;
  }

  /** The value, or what stands for none. */
  public Object orUnbound() {
    return bound ? value : Py.UNBOUND;
  }

  public T set(T newValue) {
    value = newValue;
    bound = true;
    return newValue;
  }

  /** Python's {@code del}. */
  public void delete() {
    get();
    value = null;
    bound = false;
  }
}
