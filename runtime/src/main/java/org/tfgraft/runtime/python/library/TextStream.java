package org.tfgraft.runtime.python.library;

import java.util.function.Consumer;
import org.tfgraft.runtime.python.PyObject;
import org.tfgraft.runtime.python.PythonName;

/** {@code sys.stdout} or {@code sys.stderr}. */
@PythonName("_io.TextIOWrapper")
public final class TextStream implements PyObject {
  private final String name;
  private final Consumer<String> sink;

  TextStream(String name, Consumer<String> sink) {
    this.name = name;
    this.sink = sink;
  }

  public long write(String text) {
    sink.accept(text);
    return text.codePointCount(0, text.length());
  }

  public void flush() {}

  public boolean isatty() {
    return false;
  }

  @Override
  public String pyRepr() {
    return "<_io.TextIOWrapper name='<" + name + ">' mode='w' encoding='UTF-8'>";
  }
}
