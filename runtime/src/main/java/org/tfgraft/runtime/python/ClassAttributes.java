package org.tfgraft.runtime.python;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Optional;

/** Attributes of classes: static members, unbound methods, what was added from outside. */
final class ClassAttributes {
  private ClassAttributes() {}

  static Object get(PyType type, String name) {
    for (PyType base : type.mro()) {
      if (base.attributes().containsKey(name)) {
        Object value = base.attributes().get(name);
        if (isDescriptor(value)) {
          return Specials.call(value, "__get__", null, type);
        }
        return value instanceof PyUnbound unbound ? unbound.of(type) : value;
      }
      if (base.javaClass() != null && declares(base.javaClass(), name)) {
        return Members.of(type.javaClass() == null ? base.javaClass() : type.javaClass())
            .get(null, name);
      }
    }
    Optional<Object> row = ApiObjects.classAttribute(type, name);
    if (row.isPresent()) {
      return row.get();
    }
    if (!type.isMade() && type.javaClass() == null && BuiltinMethods.has(name)) {
      return BuiltinMethods.unbound(type, name);
    }
    Object ofMetaclass = type.metaclassAttribute(name);
    if (ofMetaclass != null) {
      return bound(ofMetaclass, type);
    }
    throw new AttributeError(
        "type object '" + type.nameInMessages() + "' has no attribute '" + name + "'");
  }

  /** A copy of a class's own attributes. */
  static PyDict<String, Object> dict(PyType type) {
    PyDict<String, Object> all = new PyDict<>();
    if (type.javaClass() != null) {
      Members members = Members.of(type.javaClass());
      for (String name : members.names()) {
        if (declares(type.javaClass(), name)) {
          all.put(name, members.get(null, name));
        }
      }
    }
    all.putAll(type.attributes());
    return all;
  }

  /** Whether a class that the program made, or one of its bases, has an attribute. */
  static boolean has(PyType type, String name) {
    return type.mro().stream().anyMatch(base -> base.attributes().containsKey(name));
  }

  /** Whether a Java class itself has a static field or a method of a Python name. */
  static boolean declares(Class<?> javaClass, String name) {
    Members members = Members.of(javaClass);
    if (!members.has(name)) {
      return false;
    }
    if (members.method(name) != null) {
      return members.method(name).get(0).getDeclaringClass() == javaClass;
    }
    Field field = members.field(name);
    return Modifier.isStatic(field.getModifiers()) && field.getDeclaringClass() == javaClass;
  }

  /** A class's attribute as its instance gives it: functions bound, properties evaluated. */
  static Object bound(Object attribute, Object target) {
    if (attribute instanceof PyFunction function) {
      return new BoundFunction(function, target);
    } else if (attribute instanceof PyProperty property) {
      return property.get(target);
    } else if (isDescriptor(attribute)) {
      return Specials.call(attribute, "__get__", target, PyType.of(target));
    }
    return attribute instanceof PyUnbound unbound ? unbound.of(PyType.of(target)) : attribute;
  }

  private static boolean isDescriptor(Object value) {
    return value instanceof PyInstance && Specials.has(value, "__get__");
  }

  /** Whether what the class has under a name decides about assignments to its objects. */
  static boolean isData(Object value) {
    return value instanceof PyProperty
        || value instanceof PyInstance && Specials.has(value, "__set__");
  }

  /** Assigns through what the class has under a name. */
  static void assign(Object descriptor, Object target, Object value) {
    if (descriptor instanceof PyProperty property) {
      property.set(target, value);
    } else {
      Specials.call(descriptor, "__set__", target, value);
    }
  }

  /** The class of the object that an attribute was added to from outside, or null. */
  static PyType holder(Object object, String name) {
    if (object instanceof PyInstance
        || object instanceof BaseException
        || object instanceof Derived) {
      for (PyType type : ((PyObject) object).pythonType().mro()) {
        if (type.attributes().containsKey(name)) {
          return type;
        }
        if (type.javaClass() != null && declares(type.javaClass(), name)) {
          return null;
        }
      }
    }
    return null;
  }

  /** An attribute that was added to the object's class from outside, else null. */
  static Object added(Object object, String name) {
    PyType holder = holder(object, name);
    return holder == null ? null : holder.attributes().get(name);
  }
}
