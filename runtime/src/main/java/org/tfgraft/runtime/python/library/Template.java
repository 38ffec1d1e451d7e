package org.tfgraft.runtime.python.library;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyObject;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.ValueError;

/** Python's {@code string.Template}: a text with names behind dollar signs. */
public final class Template implements PyObject {
  private static final PyType TYPE = PyType.named("string", "Template", Template.class);
  private static final String NAME = "[_a-zA-Z][_a-zA-Z0-9]*";
  private static final Pattern PLACE =
      Pattern.compile("\\$(?:(\\$)|(" + NAME + ")|\\{(" + NAME + ")}|)");

  private final String template;

  public Template(String template) {
    this.template = template;
  }

  @Override
  public PyType pythonType() {
    return TYPE;
  }

  public String template() {
    return template;
  }

  public String substitute(PyDict<String, Object> keywords) {
    return substituted(PyTuple.EMPTY, keywords, false);
  }

  public String substitute(Object mapping) {
    return substituted(mapping, new PyDict<>(), false);
  }

  public String substitute(Object mapping, PyDict<String, Object> keywords) {
    return substituted(mapping, keywords, false);
  }

  public String safeSubstitute(Object mapping) {
    return substituted(mapping, new PyDict<>(), true);
  }

  public String safeSubstitute(Object mapping, PyDict<String, Object> keywords) {
    return substituted(mapping, keywords, true);
  }

  private String substituted(Object given, PyDict<String, Object> keywords, boolean safe) {
    Object mapping = given instanceof PyTuple ? new PyDict<>() : given;
    Matcher places = PLACE.matcher(template);
    StringBuilder text = new StringBuilder();
    int done = 0;
    while (places.find()) {
      text.append(template, done, places.start());
      text.append(value(places, mapping, keywords, safe));
      done = places.end();
    }
    return text.append(template.substring(done)).toString();
  }

  private String value(
      Matcher place, Object mapping, PyDict<String, Object> keywords, boolean safe) {
    if (place.group(1) != null) {
      return "$";
    }
    String name = place.group(2) == null ? place.group(3) : place.group(2);
    if (name == null && !safe) {
      throw invalid(place.start());
    } else if (name == null) {
      return place.group();
    } else if (keywords.containsKey(name)) {
      return Builtins.str(keywords.get(name));
    } else if (safe && !Py.contains(mapping, name)) {
      return place.group();
    }
    return Builtins.str(Py.getitem(mapping, name));
  }

  private ValueError invalid(int at) {
    String before = template.substring(0, at);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    int column = at - before.lastIndexOf('\n');
    return new ValueError("Invalid placeholder in string: line " + line + ", col " + column);
  }
}
