package org.tfgraft.runtime.python.library;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tfgraft.runtime.python.Operator;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyOperand;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.UnaryOperator;
import org.tfgraft.runtime.python.Unpackable;
import org.tfgraft.runtime.python.Unsupported;

/**
 * Stands for a package that only draws, and for whatever it gives: attributes, items and results of
 * calls are stand-ins too, and nothing is drawn. How many items there are is known where a grid of
 * plots was asked for.
 */
@PythonName("_drawing.Drawing")
public final class Drawing implements PyOperand, PyCallable, PyContext, Unpackable {
  private static final Set<String> FLAT = Set.of("flat", "flatten", "ravel");

  private final String path;
  private final List<Drawing> items;

  private Drawing(String path, List<Drawing> items) {
    this.path = path;
    this.items = items;
  }

  /** The stand-in for what Python reaches under this path. */
  public static Drawing of(String path) {
    return new Drawing(path, null);
  }

  private Drawing part(String name) {
    return of(path + name);
  }

  /** Attributes that walk over all plots of a grid keep what is known of it. */
  @Override
  public Drawing getAttribute(String name) {
    return items != null && FLAT.contains(name)
        ? new Drawing(path + "." + name, leaves())
        : part("." + name);
  }

  private List<Drawing> leaves() {
    return items.stream()
        .flatMap(i -> i.items == null ? Stream.of(i) : i.leaves().stream())
        .toList();
  }

  @Override
  public void setAttribute(String name, Object value) {}

  @Override
  public void deleteAttribute(String name) {}

  @Override
  public Drawing invoke(PyTuple args, PyDict<String, Object> keywords) {
    if (path.endsWith(".subplots")) {
      return subplots(args, keywords);
    }
    boolean flattened = items != null && FLAT.contains(path.substring(path.lastIndexOf('.') + 1));
    return flattened ? this : part("()");
  }

  /** A figure and its plots: one, a row of them, or a grid. */
  private Drawing subplots(PyTuple args, PyDict<String, Object> keywords) {
    int rows = size(args, 0, keywords.get("nrows"));
    int columns = size(args, 1, keywords.get("ncols"));
    Drawing one = part("().axes");
    Drawing row = columns == 1 ? one : new Drawing(one.path, Collections.nCopies(columns, one));
    Drawing all = rows == 1 ? row : new Drawing(one.path, Collections.nCopies(rows, row));
    return new Drawing(path + "()", List.of(part("().figure"), all));
  }

  private static int size(PyTuple args, int position, Object keyword) {
    Object given = args.size() > position ? args.get(position) : keyword;
    return given == null ? 1 : (int) Py.asLong(given);
  }

  @Override
  public Object pyOperate(Operator operator, Object other) {
    return part("()");
  }

  @Override
  public Object pyReflected(Operator operator, Object other) {
    return part("()");
  }

  @Override
  public Object pyUnary(UnaryOperator operator) {
    return part("()");
  }

  @Override
  public Drawing pyGetItem(Object key) {
    if (items != null && key instanceof Long index && isIndex(index)) {
      return items.get(Math.floorMod(index, items.size()));
    }
    return part("[]");
  }

  private boolean isIndex(long index) {
    return index >= -items.size() && index < items.size();
  }

  @Override
  public void pySetItem(Object key, Object value) {}

  @Override
  public void pyDeleteItem(Object key) {}

  @Override
  public long pyLength() {
    return known().size();
  }

  @Override
  public Iterator<Object> pyIterator() {
    return Collections.<Object>unmodifiableList(known()).iterator();
  }

  private List<Drawing> known() {
    if (items == null) {
      throw new Unsupported("how many items " + path + " has: drawing is left out");
    }
    return items;
  }

  /** Unpacking takes as many as it wants. */
  @Override
  public Object[] pyUnpack(int count) {
    return items == null || items.size() != count
        ? Collections.nCopies(count, part("[]")).toArray()
        : items.toArray();
  }

  public Drawing enter() {
    return this;
  }

  @Override
  public void close() {}

  @Override
  public String pyRepr() {
    return "<" + path + ": left out>";
  }
}
