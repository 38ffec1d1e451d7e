package org.tfgraft.runtime.python.library;

import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyBytes;

/** Python's {@code json}. */
public final class PyJson {
  private PyJson() {}

  public static String dumps(Object value, Arg... options) {
    return JsonWriter.write(value, options);
  }

  public static void dump(Object value, Object file, Arg... options) {
    Py.callMethod(file, "write", JsonWriter.write(value, options));
  }

  public static Object loads(Object text, Arg... options) {
    String json = text instanceof PyBytes bytes ? bytes.decode() : Py.asString(text);
    return JsonReader.read(json, options);
  }

  public static Object load(Object file, Arg... options) {
    return loads(Py.callMethod(file, "read"), options);
  }
}
