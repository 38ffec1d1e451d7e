package org.tfgraft.runtime.python.library;

import java.util.Iterator;
import org.tfgraft.runtime.python.ContextManager;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyObject;
import org.tfgraft.runtime.python.PythonName;

/** Python's {@code io.StringIO}: a text that is written and read like a file. */
@PythonName("_io.StringIO")
public final class StringStream implements PyObject, ContextManager, Iterable<Object> {
  private final StringBuilder text = new StringBuilder();
  private int position;

  StringStream(String initial) {
    text.append(initial);
  }

  public long write(String more) {
    text.replace(position, Math.min(text.length(), position + more.length()), more);
    position += more.length();
    return more.codePointCount(0, more.length());
  }

  public String getvalue() {
    return text.toString();
  }

  public String read() {
    String rest = text.substring(Math.min(position, text.length()));
    position = text.length();
    return rest;
  }

  public String readline() {
    int start = Math.min(position, text.length());
    int end = text.indexOf("\n", start);
    position = end < 0 ? text.length() : end + 1;
    return text.substring(start, position);
  }

  public PyList<String> readlines() {
    PyList<String> lines = new PyList<>();
    for (String line = readline(); !line.isEmpty(); line = readline()) {
      lines.append(line);
    }
    return lines;
  }

  public long seek(long place) {
    position = (int) place;
    return place;
  }

  public long tell() {
    return position;
  }

  public void flush() {}

  public void close() {}

  @Override
  public Object enter() {
    return this;
  }

  @Override
  public boolean exit(Throwable error) {
    return false;
  }

  @Override
  public Iterator<Object> iterator() {
    return PyList.<Object>from(readlines()).iterator();
  }
}
