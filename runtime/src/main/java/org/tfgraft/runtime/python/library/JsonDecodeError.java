package org.tfgraft.runtime.python.library;

import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.ValueError;

/** Python's {@code json.JSONDecodeError}. */
@PythonName("json.decoder.JSONDecodeError")
public final class JsonDecodeError extends ValueError {
  public JsonDecodeError(Object... args) {
    super(args);
  }
}
