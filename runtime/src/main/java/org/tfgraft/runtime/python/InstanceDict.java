package org.tfgraft.runtime.python;

/** An object's {@code __dict__}: what is put into it or taken away changes the object. */
final class InstanceDict extends PyDict<Object, Object> {
  private final PyObject owner;

  private InstanceDict(PyObject owner) {
    this.owner = owner;
  }

  /** The attributes as they are now. */
  static InstanceDict of(PyObject owner, PyDict<?, ?> attributes) {
    InstanceDict dict = new InstanceDict(owner);
    attributes.forEach(dict::show);
    return dict;
  }

  private void show(Object name, Object value) {
    super.put(name, value);
  }

  @Override
  public Object put(Object name, Object value) {
    if (owner instanceof PyInstance instance) {
      instance.keepAttribute(Str.of(name), value);
    } else {
      ObjectMethods.setattr(owner, Str.of(name), value);
    }
    return super.put(name, value);
  }

  @Override
  public Object remove(Object name) {
    return containsKey(name) ? pop(name) : null;
  }

  @Override
  public Object pop(Object name) {
    Object value = super.pop(name);
    ObjectMethods.delattr(owner, Str.of(name));
    return value;
  }

  @Override
  public Object pop(Object name, Object otherwise) {
    return containsKey(name) ? pop(name) : otherwise;
  }
}
