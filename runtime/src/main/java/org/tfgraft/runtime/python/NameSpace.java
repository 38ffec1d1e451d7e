package org.tfgraft.runtime.python;

/** What {@code locals()} and {@code globals()} show: a copy, which the program may only read. */
public final class NameSpace extends PyDict<Object, Object> {
  private NameSpace() {}

  /** Names and values in turn, those left out that have no value. */
  public static NameSpace of(Object... namesAndValues) {
    NameSpace space = new NameSpace();
    space.fill(namesAndValues);
    return space;
  }

  /** The same of a module, which has some names that its text does not bind. */
  public static NameSpace ofModule(Object... namesAndValues) {
    NameSpace space = new NameSpace();
    space.bind("__name__", "__main__");
    space.bind("__doc__", null);
    space.bind("__builtins__", new PyModule("builtins"));
    space.fill(namesAndValues);
    return space;
  }

  private void fill(Object... namesAndValues) {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i + 1] != Py.UNBOUND) {
        bind(namesAndValues[i], namesAndValues[i + 1]);
      }
    }
  }

  private void bind(Object name, Object value) {
    super.put(name, value);
  }

  @Override
  public Object put(Object name, Object value) {
    throw new Unsupported("variables bound through locals() or globals()");
  }

  @Override
  public Object remove(Object name) {
    throw new Unsupported("variables unbound through locals() or globals()");
  }
}
