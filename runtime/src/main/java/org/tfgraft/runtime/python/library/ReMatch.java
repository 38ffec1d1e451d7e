package org.tfgraft.runtime.python.library;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.IndexError;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyOperand;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonName;

/** A match of a regular expression. */
@PythonName("re.Match")
public final class ReMatch implements PyOperand {
  private final RePattern pattern;
  private final String text;
  private final MatchResult result;

  ReMatch(RePattern pattern, String text, Matcher matcher) {
    this.pattern = pattern;
    this.text = text;
    this.result = matcher.toMatchResult();
  }

  public String string() {
    return text;
  }

  public RePattern re() {
    return pattern;
  }

  public long pos() {
    return 0;
  }

  public long endpos() {
    return text.codePointCount(0, text.length());
  }

  /** The number of the group that closed last, as Python's {@code lastindex}. */
  public Object lastindex() {
    int last = 0;
    for (int i = 1; i <= result.groupCount(); i++) {
      boolean closesLater = last == 0 || result.end(i) > result.end(last);
      if (result.group(i) != null && closesLater) {
        last = i;
      }
    }
    return last == 0 ? null : (Object) (long) last;
  }

  public Object lastgroup() {
    Object last = lastindex();
    for (Map.Entry<String, Integer> group : pattern.groupNumbers().entrySet()) {
      if (last != null && group.getValue() == Py.asLong(last)) {
        return group.getKey();
      }
    }
    return null;
  }

  private int number(Object group) {
    if (group instanceof String name) {
      Integer number = pattern.groupNumbers().get(name);
      if (number == null) {
        throw new IndexError("no such group");
      }
      return number;
    }
    long number = Py.asLong(group);
    if (number < 0 || number > result.groupCount()) {
      throw new IndexError("no such group");
    }
    return (int) number;
  }

  /** One group, the whole match, or a tuple of several groups. */
  public Object group(Object... groups) {
    if (groups.length == 0) {
      return result.group();
    }
    Object[] found = new Object[groups.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = result.group(number(groups[i]));
    }
    return found.length == 1 ? found[0] : PyTuple.of(found);
  }

  public PyTuple groups() {
    return groups(null);
  }

  public PyTuple groups(Object otherwise) {
    Object[] found = new Object[result.groupCount()];
    for (int i = 0; i < found.length; i++) {
      String group = result.group(i + 1);
      found[i] = group == null ? otherwise : group;
    }
    return PyTuple.of(found);
  }

  public PyDict<String, Object> groupdict() {
    return groupdict(null);
  }

  public PyDict<String, Object> groupdict(Object otherwise) {
    PyDict<String, Object> named = new PyDict<>();
    for (Map.Entry<String, Integer> group : pattern.groupNumbers().entrySet()) {
      String found = result.group(group.getValue());
      named.put(group.getKey(), found == null ? otherwise : found);
    }
    return named;
  }

  public long start() {
    return start(0L);
  }

  public long start(Object group) {
    int at = result.start(number(group));
    return at < 0 ? -1 : text.codePointCount(0, at);
  }

  public long end() {
    return end(0L);
  }

  public long end(Object group) {
    int at = result.end(number(group));
    return at < 0 ? -1 : text.codePointCount(0, at);
  }

  public PyTuple span() {
    return span(0L);
  }

  public PyTuple span(Object group) {
    return PyTuple.of(start(group), end(group));
  }

  /** The replacement text with its references to groups filled in. */
  public String expand(String template) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      if (c != '\\' || i + 1 == template.length()) {
        out.append(c);
        continue;
      }
      char next = template.charAt(++i);
      if (next == 'g' && template.startsWith("<", i + 1)) {
        int end = template.indexOf('>', i);
        String name = template.substring(i + 2, end);
        boolean isNumber = name.chars().allMatch(Character::isDigit);
        out.append(filled(isNumber ? (Object) Long.parseLong(name) : name));
        i = end;
      } else if (Character.isDigit(next) && next != '0') {
        out.append(filled((long) (next - '0')));
      } else {
        out.append(escaped(next));
      }
    }
    return out.toString();
  }

  private String filled(Object group) {
    String found = result.group(number(group));
    return found == null ? "" : found;
  }

  private static String escaped(char c) {
    return switch (c) {
      case 'n' -> "\n";
      case 't' -> "\t";
      case 'r' -> "\r";
      case '\\' -> "\\";
      default -> "\\" + c;
    };
  }

  @Override
  public Object pyGetItem(Object key) {
    return group(key);
  }

  @Override
  public String pyRepr() {
    return "<re.Match object; span="
        + Builtins.repr(span())
        + ", match="
        + Builtins.repr(result.group())
        + ">";
  }
}
