package org.tfgraft.runtime.python.library;

import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyIterator;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;

/** Python's {@code re}. */
public final class PyRe {
  public static final long IGNORECASE = 2;
  public static final long MULTILINE = 8;
  public static final long DOTALL = 16;
  public static final long UNICODE = 32;
  public static final long VERBOSE = 64;
  public static final long ASCII = 256;

  private PyRe() {}

  public static RePattern compile(Object pattern) {
    return compile(pattern, 0);
  }

  public static RePattern compile(Object pattern, long flags) {
    return pattern instanceof RePattern compiled
        ? compiled
        : new RePattern(Py.asString(pattern), flags);
  }

  public static String escape(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      boolean special = "()[]{}?*+-|^$\\.&~# \t\n\r\u000b\f".indexOf(c) >= 0;
      out.append(special ? "\\" : "").append(c);
    }
    return out.toString();
  }

  public static ReMatch match(Object pattern, String text) {
    return compile(pattern).match(text);
  }

  public static ReMatch match(Object pattern, String text, long flags) {
    return compile(pattern, flags).match(text);
  }

  public static ReMatch fullmatch(Object pattern, String text) {
    return compile(pattern).fullmatch(text);
  }

  public static ReMatch fullmatch(Object pattern, String text, long flags) {
    return compile(pattern, flags).fullmatch(text);
  }

  public static ReMatch search(Object pattern, String text) {
    return compile(pattern).search(text);
  }

  public static ReMatch search(Object pattern, String text, long flags) {
    return compile(pattern, flags).search(text);
  }

  public static PyList<Object> findall(Object pattern, String text) {
    return compile(pattern).findall(text);
  }

  public static PyList<Object> findall(Object pattern, String text, long flags) {
    return compile(pattern, flags).findall(text);
  }

  public static PyIterator<ReMatch> finditer(Object pattern, String text) {
    return compile(pattern).finditer(text);
  }

  public static PyIterator<ReMatch> finditer(Object pattern, String text, long flags) {
    return compile(pattern, flags).finditer(text);
  }

  public static PyList<Object> split(Object pattern, String text) {
    return compile(pattern).split(text, 0);
  }

  public static PyList<Object> split(Object pattern, String text, long most) {
    return compile(pattern).split(text, most);
  }

  public static PyList<Object> split(Object pattern, String text, long most, long flags) {
    return compile(pattern, flags).split(text, most);
  }

  public static String sub(Object pattern, Object replacement, String text) {
    return compile(pattern).sub(replacement, text);
  }

  public static String sub(Object pattern, Object replacement, String text, long most) {
    return compile(pattern).sub(replacement, text, most);
  }

  public static String sub(Object pattern, Object replacement, String text, long most, long flags) {
    return compile(pattern, flags).sub(replacement, text, most);
  }

  public static PyTuple subn(Object pattern, Object replacement, String text) {
    return compile(pattern).subn(replacement, text, 0);
  }

  public static PyTuple subn(Object pattern, Object replacement, String text, long most) {
    return compile(pattern).subn(replacement, text, most);
  }

  public static PyTuple subn(
      Object pattern, Object replacement, String text, long most, long flags) {
    return compile(pattern, flags).subn(replacement, text, most);
  }
}
