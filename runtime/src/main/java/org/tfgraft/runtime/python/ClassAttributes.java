package org.tfgraft.runtime.python;

import java.util.Optional;

/** Attributes of classes: static members, unbound methods, what was added from outside. */
final class ClassAttributes {
  private ClassAttributes() {}

  static Object get(PyType type, String name) {
    for (PyType base : type.mro()) {
      if (base.attributes().containsKey(name)) {
        Object value = base.attributes().get(name);
        return value instanceof PyUnbound unbound ? unbound.of(type) : value;
      }
    }
    Class<?> javaClass = type.javaClass();
    if (javaClass != null && Members.of(javaClass).has(name)) {
      Members members = Members.of(javaClass);
      boolean instanceField =
          members.method(name) == null
              && !java.lang.reflect.Modifier.isStatic(members.field(name).getModifiers());
      if (!instanceField) {
        return members.get(null, name);
      }
    }
    Optional<Object> row = ApiObjects.classAttribute(type, name);
    if (row.isPresent()) {
      return row.get();
    }
    throw new AttributeError("type object '" + type.name() + "' has no attribute '" + name + "'");
  }

  /** A class's attribute as its instance gives it: functions bound, properties evaluated. */
  static Object bound(Object attribute, Object target) {
    if (attribute instanceof PyFunction function) {
      return function.bind(target);
    } else if (attribute instanceof PyProperty property) {
      return property.get(target);
    }
    return attribute instanceof PyUnbound unbound ? unbound.of(PyType.of(target)) : attribute;
  }

  /** An attribute that was added to the object's class from outside, else null. */
  static Object added(Object object, String name) {
    if (!(object instanceof PyInstance instance)) {
      return null;
    }
    for (PyType type : instance.pythonType().mro()) {
      Object value = type.attributes().get(name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
