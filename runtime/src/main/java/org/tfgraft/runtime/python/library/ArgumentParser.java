package org.tfgraft.runtime.python.library;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyObject;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.PythonProgram;
import org.tfgraft.runtime.python.SystemExit;
import org.tfgraft.runtime.python.ValueError;

/** Python's {@code argparse.ArgumentParser}. A wrong command line ends the program with code 2. */
@PythonName("argparse.ArgumentParser")
public final class ArgumentParser implements PyObject {
  private final List<ArgumentDefinition> definitions = new ArrayList<>();
  private final PyDict<String, Object> defaults = new PyDict<>();

  public Object addArgument(PyTuple names, PyDict<String, Object> options) {
    definitions.add(new ArgumentDefinition(names, options));
    return null;
  }

  /** Groups only matter for the help text, which is not written. */
  public ArgumentParser addArgumentGroup(PyTuple args, PyDict<String, Object> keywords) {
    return this;
  }

  public void setDefaults(PyTuple args, PyDict<String, Object> values) {
    defaults.putAll(values);
  }

  public ArgumentNamespace parseArgs() {
    return parseArgs(null);
  }

  public ArgumentNamespace parseArgs(Object arguments) {
    PyTuple known = parseKnownArgs(arguments);
    PyList<Object> rest = PyList.from(known.get(1));
    if (!rest.isEmpty()) {
      throw error(
          "unrecognized arguments: " + String.join(" ", rest.stream().map(Builtins::str).toList()));
    }
    return (ArgumentNamespace) known.get(0);
  }

  public PyTuple parseKnownArgs() {
    return parseKnownArgs(null);
  }

  /** The arguments that are defined, and those that are not. */
  public PyTuple parseKnownArgs(Object arguments) {
    ArgumentNamespace result = new ArgumentNamespace();
    Deque<String> texts = new ArrayDeque<>();
    PyList<Object> given =
        PyList.from(arguments == null ? PythonProgram.current().argv().slice(1L, null) : arguments);
    given.forEach(a -> texts.add(Builtins.str(a)));
    definitions.forEach(d -> result.setAttribute(d.destination(), defaultOf(d)));
    defaults.forEach(result::setAttribute);
    try {
      PyList<Object> rest = new Reading(result).read(texts);
      return PyTuple.of(result, rest);
    } catch (ValueError wrong) {
      throw error(Builtins.str(wrong));
    }
  }

  private Object defaultOf(ArgumentDefinition definition) {
    Object own = definition.defaultValue();
    return own == null ? defaults.get(definition.destination()) : own;
  }

  private static SystemExit error(String message) {
    String program = PythonProgram.current().file();
    PythonProgram.current().console().err(program + ": error: " + message + "\n");
    return new SystemExit(2L);
  }

  public void printHelp() {
    PythonProgram.current().console().out("usage: " + PythonProgram.current().file() + "\n");
  }

  /** One command line as it is read. */
  private final class Reading {
    private final ArgumentNamespace result;
    private final Deque<ArgumentDefinition> positional = new ArrayDeque<>();
    private final Set<ArgumentDefinition> seen = new HashSet<>();
    private final PyList<Object> rest = new PyList<>();

    Reading(ArgumentNamespace result) {
      this.result = result;
      definitions.stream().filter(ArgumentDefinition::isPositional).forEach(positional::add);
    }

    PyList<Object> read(Deque<String> texts) {
      while (!texts.isEmpty()) {
        String text = texts.peek();
        if (isOption(text)) {
          texts.remove();
          option(text, texts);
        } else if (positional.isEmpty()) {
          rest.append(texts.remove());
        } else {
          take(positional.remove(), texts, positional.size());
        }
      }
      missing();
      return rest;
    }

    private boolean isOption(String text) {
      return text.startsWith("-") && text.length() > 1 && !text.matches("-\\d+(\\.\\d*)?");
    }

    private void option(String text, Deque<String> texts) {
      int equal = text.indexOf('=');
      String name = equal < 0 ? text : text.substring(0, equal);
      Optional<ArgumentDefinition> known = find(name);
      if (known.isEmpty()) {
        rest.append(text);
        return;
      }
      if (equal >= 0) {
        texts.addFirst(text.substring(equal + 1));
      }
      take(known.get(), texts, 0);
    }

    /** By its name, or the beginning of one that is like no other. */
    private Optional<ArgumentDefinition> find(String name) {
      Optional<ArgumentDefinition> exact =
          definitions.stream().filter(d -> d.names().contains(name)).findFirst();
      if (exact.isPresent() || !name.startsWith("--")) {
        return exact;
      }
      List<ArgumentDefinition> like =
          definitions.stream()
              .filter(d -> d.names().stream().anyMatch(n -> n.startsWith(name)))
              .toList();
      return like.size() == 1 ? Optional.of(like.get(0)) : Optional.empty();
    }

    private void take(ArgumentDefinition definition, Deque<String> texts, int reserved) {
      String count = definition.count();
      boolean number = count.matches("\\d+");
      int most =
          count.isEmpty() || count.equals("?")
              ? 1
              : number ? Integer.parseInt(count) : Integer.MAX_VALUE;
      List<String> taken = new ArrayList<>();
      while (taken.size() < most && !texts.isEmpty() && !isOption(texts.peek())) {
        if (most == Integer.MAX_VALUE && texts.size() <= reserved) {
          break;
        }
        taken.add(texts.remove());
      }
      boolean few =
          number ? taken.size() < most : taken.isEmpty() && (count.isEmpty() || count.equals("+"));
      if (few) {
        String wanted =
            count.isEmpty()
                ? "one argument"
                : number ? count + " arguments" : "at least one argument";
        throw new ValueError("argument " + definition.label() + ": expected " + wanted);
      }
      seen.add(definition);
      Object before =
          definition.count().equals("0")
              ? Builtins.getattr(result, definition.destination())
              : null;
      result.setAttribute(
          definition.destination(),
          definition.value(
              taken,
              before == null && !definition.isPositional()
                  ? Builtins.getattr(result, definition.destination())
                  : before));
    }

    private void missing() {
      List<String> names =
          definitions.stream()
              .filter(d -> d.isRequired() && !seen.contains(d))
              .map(ArgumentDefinition::label)
              .toList();
      if (!names.isEmpty()) {
        throw new ValueError("the following arguments are required: " + String.join(", ", names));
      }
    }
  }
}
