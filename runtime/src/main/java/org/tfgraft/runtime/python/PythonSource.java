package org.tfgraft.runtime.python;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where the lines of a translated class come from. An entry {@code "J:P"} says that from Java line
 * J on the Python line is P (0: none); {@code "J:P:function"} that the function is another one too.
 * Several entries may stand in one string, separated by spaces.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PythonSource {
  String file();

  String[] lines();

  /**
   * For a program made of parts of others, such as the cells of a notebook: {@code "P:L:file"} says
   * that from line P on, the lines are those of that file and count from L on.
   */
  String[] parts() default {};
}
