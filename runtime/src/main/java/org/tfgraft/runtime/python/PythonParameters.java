package org.tfgraft.runtime.python;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The Python parameters of a translated method or constructor, as in {@code "x, *rest, flag=…"};
 * without it a method can be called dynamically with positional arguments only. A parameter with a
 * default may be left out, which calls the overload without it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR})
public @interface PythonParameters {
  String value();
}
