package org.tfgraft.runtime.python;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Python's {@code BaseException}: arguments, text, cause and context. The Java stack is kept, since
 * {@link Traceback} maps its frames to Python lines.
 */
public class BaseException extends RuntimeException implements PyObject {
  private PyTuple args;
  private Map<String, Object> attributes = Map.of();
  private BaseException cause;
  private BaseException context;
  private boolean contextSuppressed;

  public BaseException(Object... args) {
    this.args = args == null ? PyTuple.of((Object) null) : PyTuple.of(args);
  }

  public final PyTuple args() {
    return args;
  }

  public final void args(Object values) {
    args = PyTuple.from(values);
  }

  /** The {@code message} attribute of Python 2. */
  public Object message() {
    return args.size() == 1 ? args.get(0) : "";
  }

  /** What {@code str(e)} gives unless the class has a {@code __str__} of its own. */
  protected String text() {
    return switch (args.size()) {
      case 0 -> "";
      case 1 -> Str.of(args.get(0));
      default -> Repr.of(args);
    };
  }

  /** Python's {@code with_traceback}; the Java stack stays what it is. */
  public final BaseException withTraceback(Object traceback) {
    return this;
  }

  /** Python's {@code raise … from cause}. */
  public final BaseException from(Object newCause) {
    if (newCause instanceof PyType type) {
      return from(type.call());
    }
    if (newCause != null && !(newCause instanceof BaseException)) {
      throw new TypeError("exception causes must derive from BaseException");
    }
    cause = (BaseException) newCause;
    contextSuppressed = true;
    return this;
  }

  /** The exception that was being handled when this one was raised. */
  public final BaseException during(Throwable handled) {
    if (context == null && handled != this && handled instanceof BaseException error) {
      context = error;
    }
    return this;
  }

  public final BaseException pythonCause() {
    return cause;
  }

  public final BaseException pythonContext() {
    return context;
  }

  public final boolean contextSuppressed() {
    return contextSuppressed;
  }

  @Override
  public String getMessage() {
    return pyStr();
  }

  @Override
  public String pyStr() {
    return Specials.has(this, "__str__") ? (String) Specials.call(this, "__str__") : text();
  }

  @Override
  public String pyRepr() {
    return Specials.has(this, "__repr__") ? (String) Specials.call(this, "__repr__") : form();
  }

  /** What the methods of {@code BaseException} itself give. */
  final String own(String method) {
    return method.equals("__str__") ? text() : form();
  }

  private String form() {
    String inner = Repr.items(args);
    boolean old = args.size() == 1 && PythonProgram.current().isPython2();
    return pythonType().name() + "(" + inner + (old ? "," : "") + ")";
  }

  @Override
  public Object getAttribute(String name) {
    if (attributes.containsKey(name)) {
      return attributes.get(name);
    }
    return switch (name) {
      case "args" -> args;
      case "message" -> messageAttribute();
      case "__cause__" -> cause;
      case "__context__" -> context;
      case "__suppress_context__" -> contextSuppressed;
      case "__traceback__" -> Traceback.of(this);
      default -> PyObject.super.getAttribute(name);
    };
  }

  @Override
  public void setAttribute(String name, Object value) {
    if (name.equals("args")) {
      args(value);
    } else if (name.equals("__cause__")) {
      from(value);
    } else if (!Members.of(getClass()).set(this, name, value)) {
      if (attributes.isEmpty()) {
        attributes = new LinkedHashMap<>();
      }
      attributes.put(name, value);
    }
  }

  /** What {@code error.message} gives, which only some errors of Python 3 have. */
  protected Object messageAttribute() {
    if (Members.of(getClass()).has("message")) {
      return PyObject.super.getAttribute("message");
    }
    if (!PythonProgram.current().isPython2()) {
      throw Attributes.missing(this, "message");
    }
    return message();
  }
}
