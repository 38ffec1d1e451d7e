package org.tfgraft.runtime.python;

/** Python's {@code GeneratorExit}. */
public class GeneratorExit extends BaseException {
  public GeneratorExit(Object... args) {
    super(args);
  }
}
