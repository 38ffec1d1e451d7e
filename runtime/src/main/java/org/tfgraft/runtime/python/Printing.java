package org.tfgraft.runtime.python;

import java.util.Set;
import org.tfgraft.runtime.api.Arg;

/** The {@code print} function and Python 2's statement. */
final class Printing {
  private static final Set<String> OPTIONS = Set.of("sep", "end", "file", "flush");

  private Printing() {}

  static void print(Object... values) {
    Object[] arguments = flat(values);
    StringBuilder text = new StringBuilder();
    String separator = text(option(arguments, "sep"), "sep", " ");
    boolean first = true;
    for (Object value : arguments) {
      if (!(value instanceof Arg)) {
        text.append(first ? "" : separator).append(Str.of(value));
        first = false;
      }
    }
    text.append(text(option(arguments, "end"), "end", "\n"));
    Object file = option(arguments, "file");
    write(file, (file == null && isSpaceDue(!first) ? " " : "") + text);
  }

  /** Whether a print statement that ended in a comma leaves its space to the values of this one. */
  private static boolean isSpaceDue(boolean values) {
    Console console = PythonProgram.current().console();
    boolean due = console.spacePending() && values;
    console.spacePending(false);
    return due;
  }

  private static Object option(Object[] arguments, String name) {
    Object found = null;
    for (Object argument : arguments) {
      if (argument instanceof Arg option) {
        if (!OPTIONS.contains(option.name())) {
          throw new TypeError("'" + option.name() + "' is an invalid keyword argument for print()");
        }
        found = option.name().equals(name) ? option.value() : found;
      }
    }
    return found;
  }

  private static Object[] flat(Object[] values) {
    if (values == null) {
      return new Object[] {null};
    }
    for (Object value : values) {
      if (value instanceof Spread) {
        return Calls.arguments(values);
      }
    }
    return values;
  }

  private static String text(Object value, String option, String otherwise) {
    if (value == null) {
      return otherwise;
    }
    if (value instanceof String text) {
      return text;
    }
    throw new TypeError(option + " must be None or a string, not " + PyType.of(value).name());
  }

  static void statement(boolean newline, Object... values) {
    Console console = PythonProgram.current().console();
    console.out(statementText(console, newline, values));
  }

  private static String statementText(Console console, boolean newline, Object... values) {
    StringBuilder text = new StringBuilder();
    boolean space = console.spacePending();
    for (Object value : values == null ? new Object[] {null} : values) {
      String shown = Str.of(value);
      text.append(space ? " " : "").append(shown);
      boolean blank = value instanceof String && !shown.isEmpty() && endsBlank(shown);
      space = !blank;
    }
    if (newline) {
      text.append('\n');
    }
    console.spacePending(!newline && space);
    return text.toString();
  }

  /** No space follows a text that ends in white space other than a space. */
  private static boolean endsBlank(String text) {
    char last = text.charAt(text.length() - 1);
    return last != ' ' && Character.isWhitespace(last);
  }

  static void statementTo(Object file, Object... values) {
    StringBuilder text = new StringBuilder();
    for (Object value : values == null ? new Object[] {null} : values) {
      text.append(text.isEmpty() ? "" : " ").append(Str.of(value));
    }
    write(file, text.append('\n').toString());
  }

  private static void write(Object file, String text) {
    if (file == null) {
      PythonProgram.current().console().out(text);
    } else {
      Py.callMethod(file, "write", text);
    }
  }
}
