package org.tfgraft.runtime.python.library;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyIterator;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyObject;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonName;

/** A compiled regular expression: Python's syntax put into Java's. */
@PythonName("re.Pattern")
public final class RePattern implements PyObject {
  private final String source;
  private final Pattern pattern;
  private final long flags;

  RePattern(String source, long flags) {
    this.source = source;
    this.flags = flags;
    int java = 0;
    java |= (flags & PyRe.IGNORECASE) != 0 ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
    java |= (flags & PyRe.MULTILINE) != 0 ? Pattern.MULTILINE : 0;
    java |= (flags & PyRe.DOTALL) != 0 ? Pattern.DOTALL : 0;
    java |= (flags & PyRe.VERBOSE) != 0 ? Pattern.COMMENTS : 0;
    try {
      this.pattern =
          Pattern.compile(
              translated(source), java | Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNIX_LINES);
    } catch (PatternSyntaxException e) {
      throw new ReError(problem(source, e));
    }
  }

  /** Python's words for what is wrong with a pattern. */
  private static String problem(String source, PatternSyntaxException error) {
    String java = error.getDescription();
    if (java.startsWith("Unclosed group")) {
      return "missing ), unterminated subpattern at position " + lastOpen(source);
    } else if (java.startsWith("Unclosed character class")) {
      return "unterminated character set at position " + source.lastIndexOf('[');
    } else if (java.startsWith("Dangling meta character")) {
      return "nothing to repeat at position " + error.getIndex();
    } else if (java.startsWith("Unmatched closing")) {
      return "unbalanced parenthesis at position " + (error.getIndex() + 1);
    }
    return java;
  }

  private static int lastOpen(String source) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '(') {
        open.push(i);
      } else if (c == ')') {
        open.poll();
      }
    }
    return open.isEmpty() ? 0 : open.peek();
  }

  /**
   * Python writes named groups and the absolute end differently, and brackets in classes plainly.
   */
  private static String translated(String python) {
    StringBuilder java = new StringBuilder();
    boolean inClass = false;
    for (int i = 0; i < python.length(); i++) {
      char c = python.charAt(i);
      if (c == '\\' && i + 1 < python.length()) {
        char escaped = python.charAt(++i);
        java.append(escaped == 'Z' ? "\\z" : "\\" + escaped);
      } else if (inClass && c == '[' || inClass && c == '&') {
        java.append('\\').append(c);
      } else if (!inClass && python.startsWith("(?P<", i)) {
        int end = python.indexOf('>', i);
        java.append("(?<").append(groupName(python.substring(i + 4, end))).append('>');
        i = end;
      } else if (!inClass && python.startsWith("(?P=", i)) {
        int end = python.indexOf(')', i);
        java.append("\\k<").append(groupName(python.substring(i + 4, end))).append('>');
        i = end;
      } else {
        inClass = c == '[' || inClass && c != ']';
        java.append(c);
        boolean opened = c == '[';
        if (opened && i + 1 < python.length() && python.charAt(i + 1) == '^') {
          java.append(python.charAt(++i));
        }
        if (opened && i + 1 < python.length() && python.charAt(i + 1) == ']') {
          java.append("\\]");
          i++;
        }
      }
    }
    return java.toString();
  }

  /** Java's group names have neither underscores nor a digit first. */
  static String groupName(String python) {
    return python.replace("Z", "ZZ").replace("_", "Zu");
  }

  /** The names of the groups, in Python's spelling, with their numbers. */
  java.util.Map<String, Integer> groupNumbers() {
    java.util.Map<String, Integer> numbers = new java.util.LinkedHashMap<>();
    int number = 0;
    boolean inClass = false;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\\') {
        i++;
      } else if (inClass || c == '[') {
        inClass = c != ']';
      } else if (source.startsWith("(?P<", i)) {
        numbers.put(source.substring(i + 4, source.indexOf('>', i)), ++number);
      } else if (c == '(' && !source.startsWith("(?", i)) {
        number++;
      }
    }
    return numbers;
  }

  public String pattern() {
    return source;
  }

  public long flags() {
    return flags | PyRe.UNICODE;
  }

  public long groups() {
    return pattern.matcher("").groupCount();
  }

  public PyDict<String, Long> groupindex() {
    PyDict<String, Long> numbers = new PyDict<>();
    groupNumbers().forEach((name, number) -> numbers.put(name, (long) number));
    return numbers;
  }

  public ReMatch match(String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.lookingAt() ? new ReMatch(this, text, matcher) : null;
  }

  public ReMatch fullmatch(String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches() ? new ReMatch(this, text, matcher) : null;
  }

  public ReMatch search(String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? new ReMatch(this, text, matcher) : null;
  }

  public PyList<Object> findall(String text) {
    PyList<Object> found = new PyList<>();
    for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
      found.append(groups(matcher));
    }
    return found;
  }

  private static Object groups(Matcher matcher) {
    int count = matcher.groupCount();
    if (count == 0) {
      return matcher.group();
    }
    Object[] groups = new Object[count];
    for (int i = 0; i < count; i++) {
      groups[i] = matcher.group(i + 1) == null ? "" : matcher.group(i + 1);
    }
    return count == 1 ? groups[0] : PyTuple.of(groups);
  }

  public PyIterator<ReMatch> finditer(String text) {
    PyList<ReMatch> found = new PyList<>();
    for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
      found.append(new ReMatch(this, text, matcher));
    }
    return new PyIterator<>("callable_iterator", found.iterator());
  }

  public PyList<Object> split(String text) {
    return split(text, 0);
  }

  public PyList<Object> split(String text, long most) {
    PyList<Object> parts = new PyList<>();
    int start = 0;
    long count = 0;
    Matcher matcher = pattern.matcher(text);
    while ((most == 0 || count < most) && matcher.find()) {
      parts.append(text.substring(start, matcher.start()));
      for (int i = 1; i <= matcher.groupCount(); i++) {
        parts.append(matcher.group(i));
      }
      start = matcher.end();
      count++;
    }
    parts.append(text.substring(start));
    return parts;
  }

  public String sub(Object replacement, String text) {
    return sub(replacement, text, 0);
  }

  public String sub(Object replacement, String text, long most) {
    return Builtins.str(subn(replacement, text, most).get(0));
  }

  public PyTuple subn(Object replacement, String text) {
    return subn(replacement, text, 0);
  }

  public PyTuple subn(Object replacement, String text, long most) {
    StringBuilder out = new StringBuilder();
    int start = 0;
    long count = 0;
    Matcher matcher = pattern.matcher(text);
    while ((most == 0 || count < most) && matcher.find()) {
      ReMatch match = new ReMatch(this, text, matcher);
      out.append(text, start, matcher.start());
      out.append(
          replacement instanceof PyCallable
              ? Py.asString(Py.call(replacement, match))
              : match.expand(Py.asString(replacement)));
      start = matcher.end();
      count++;
    }
    return PyTuple.of(out.append(text.substring(start)).toString(), count);
  }

  @Override
  public String pyRepr() {
    StringBuilder names = new StringBuilder();
    name(names, PyRe.IGNORECASE, "re.IGNORECASE");
    name(names, PyRe.MULTILINE, "re.MULTILINE");
    name(names, PyRe.DOTALL, "re.DOTALL");
    name(names, PyRe.VERBOSE, "re.VERBOSE");
    return "re.compile(" + Builtins.repr(source) + (names.isEmpty() ? "" : ", " + names) + ")";
  }

  private void name(StringBuilder names, long flag, String name) {
    if ((flags & flag) != 0) {
      names.append(names.isEmpty() ? "" : "|").append(name);
    }
  }
}
