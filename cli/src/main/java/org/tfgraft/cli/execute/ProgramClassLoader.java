package org.tfgraft.cli.execute;

import java.util.Map;

/** Defines the classes of one program; everything else comes from the tool itself. */
final class ProgramClassLoader extends ClassLoader {
  private final Map<String, byte[]> classes;

  ProgramClassLoader(CompiledProgram program, ClassLoader parent) {
    super(parent);
    this.classes = program.classes();
  }

  /** Own classes first: asking the parent would search all its jars. */
  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!classes.containsKey(name)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] code = classes.get(name);
    if (code == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, code, 0, code.length);
  }
}
