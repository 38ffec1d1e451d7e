package org.tfgraft.runtime.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tfgraft.runtime.python.AttributeError;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.KeyError;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyOperand;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.PythonProgram;

/**
 * The flags of a program, as attributes: {@code tf.app.flags.FLAGS}. The command line is read when
 * the first of them is.
 */
@PythonName("tensorflow.python.platform.flags._FlagValuesWrapper")
public final class FlagValues implements PyOperand {
  private final Map<String, Flag> flags = new LinkedHashMap<>();
  private final List<String> required = new ArrayList<>();
  private boolean parsed;

  /** Those of the running program. */
  static FlagValues current() {
    return PythonProgram.current().state(FlagValues.class, FlagValues::new);
  }

  void define(Flag flag, Object value) {
    Flag known = flags.get(flag.name());
    if (known != null) {
      String file = PythonProgram.current().file();
      throw new DuplicateFlagError(
          "The flag '%s' is defined twice. First from %s, Second from %s.  Description from first occurrence: %s"
              .formatted(flag.name(), file, file, known.help()));
    }
    flag.parse(value);
    flags.put(flag.name(), flag);
  }

  void require(String name) {
    required.add(name);
  }

  /** Reads a command line; gives what is no flag, the program's name first. */
  PyList<Object> parse(PyList<Object> arguments, boolean unknownStay) {
    parsed = true;
    PyList<Object> rest = new PyList<>();
    rest.append(arguments.get(0));
    boolean ended = false;
    for (int i = 1; i < arguments.size(); i++) {
      String text = Builtins.str(arguments.get(i));
      if (ended || !text.startsWith("-") || text.equals("-")) {
        rest.append(text);
      } else if (text.equals("--")) {
        ended = true;
      } else {
        boolean next = i + 1 < arguments.size();
        i += flag(text, next ? Builtins.str(arguments.get(i + 1)) : null, rest, unknownStay);
      }
    }
    checkRequired();
    return rest;
  }

  /** Reads one flag; tells how many arguments behind it are its value. */
  private int flag(String text, String next, PyList<Object> rest, boolean unknownStay) {
    String body = text.substring(text.startsWith("--") ? 2 : 1);
    int equal = body.indexOf('=');
    String name = equal < 0 ? body : body.substring(0, equal);
    Flag flag = flags.get(name);
    Optional<Flag> negated =
        flag == null && equal < 0 && name.startsWith("no")
            ? Optional.ofNullable(flags.get(name.substring(2))).filter(Flag::isBoolean)
            : Optional.empty();
    if (negated.isPresent()) {
      negated.get().parse(false);
      return 0;
    } else if (flag == null) {
      unknown(text, name, rest, unknownStay);
      return 0;
    } else if (equal >= 0) {
      flag.parse(body.substring(equal + 1));
      return 0;
    } else if (flag.isBoolean()) {
      flag.parse(true);
      return 0;
    } else if (next == null) {
      throw new IllegalFlagValueError("Missing value for flag " + text);
    }
    flag.parse(next);
    return 1;
  }

  private static void unknown(String text, String name, PyList<Object> rest, boolean unknownStay) {
    if (!unknownStay) {
      throw new UnrecognizedFlagError("Unknown command line flag '" + name + "'");
    }
    rest.append(text);
  }

  private void checkRequired() {
    for (String name : required) {
      if (flags.get(name).value() == null) {
        throw new IllegalFlagValueError(
            "flag --%s=None: Flag --%s must have a value other than None.".formatted(name, name));
      }
    }
  }

  private void parseOnce() {
    if (!parsed) {
      parse(PyList.from(PythonProgram.current().argv()), false);
    }
  }

  @Override
  public Object getAttribute(String name) {
    if (flags.containsKey(name)) {
      parseOnce();
      return flags.get(name).value();
    }
    return switch (name) {
      case "__class__" -> pythonType();
      case "flag_values_dict" -> (PyCallable) (args, keywords) -> values();
      case "is_parsed" -> (PyCallable) (args, keywords) -> parsed;
      case "_parse_flags", "mark_as_parsed" ->
          (PyCallable)
              (args, keywords) -> {
                parseOnce();
                return null;
              };
      default -> throw new AttributeError(name);
    };
  }

  private PyDict<String, Object> values() {
    PyDict<String, Object> values = new PyDict<>();
    flags.forEach((name, flag) -> values.put(name, flag.value()));
    return values;
  }

  @Override
  public void setAttribute(String name, Object value) {
    known(name).value(value);
  }

  private Flag known(String name) {
    if (!flags.containsKey(name)) {
      throw new UnrecognizedFlagError("Unknown command line flag '" + name + "'");
    }
    return flags.get(name);
  }

  @Override
  public Object pyGetItem(Object key) {
    Flag flag = flags.get(Builtins.str(key));
    if (flag == null) {
      throw new KeyError(key);
    }
    return flag;
  }

  @Override
  public boolean pyContains(Object item) {
    return flags.containsKey(Builtins.str(item));
  }

  @Override
  public java.util.Iterator<Object> pyIterator() {
    return new ArrayList<Object>(new java.util.TreeSet<>(flags.keySet())).iterator();
  }

  @Override
  public PyType pythonType() {
    return PyType.ofClass(FlagValues.class);
  }
}
