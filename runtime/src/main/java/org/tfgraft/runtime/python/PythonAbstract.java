package org.tfgraft.runtime.python;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The methods that keep objects of an abstract class of the program from being made. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PythonAbstract {
  /** Their Python names, sorted. */
  String[] value();
}
