package org.tfgraft.runtime.python;

/** A context that was entered when it was made and is left by {@code try}-with-resources. */
public interface PyContext extends AutoCloseable {
  @Override
  void close();
}
