package org.tfgraft.runtime.python;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Arrays;

/** Python 3's bytes: an immutable sequence of ints below 256. */
public final class PyBytes extends AbstractList<Long> implements PyObject {
  private final byte[] bytes;

  private PyBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  public static PyBytes of(byte[] bytes) {
    return new PyBytes(bytes.clone());
  }

  /** Bytes written as text with one character a byte. */
  public static PyBytes of(String latin1) {
    return new PyBytes(latin1.getBytes(StandardCharsets.ISO_8859_1));
  }

  public byte[] toByteArray() {
    return bytes.clone();
  }

  /** One character a byte. */
  public String latin1() {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** The text that the bytes encode, or one character a byte where they encode none. */
  public String text() {
    try {
      return decode();
    } catch (UnicodeDecodeError e) {
      return latin1();
    }
  }

  @Override
  public PyType pythonType() {
    return PyType.BYTES;
  }

  @Override
  public int size() {
    return bytes.length;
  }

  @Override
  public Long get(int index) {
    return get((long) index);
  }

  public Long get(long index) {
    return bytes[Sequences.position(index, bytes.length, "index out of range")] & 0xffL;
  }

  @Override
  public boolean contains(Object value) {
    if (value instanceof PyBytes part) {
      return latin1().contains(part.latin1());
    }
    if (!Numbers.isInt(value)) {
      throw new TypeError(
          "a bytes-like object is required, not '" + PyType.of(value).nameInMessages() + "'");
    }
    return super.contains(Numbers.normalInt(value));
  }

  public PyBytes slice(Object start, Object stop, Object step) {
    return slice(new PySlice(start, stop, step));
  }

  public PyBytes slice(Object start, Object stop) {
    return slice(new PySlice(start, stop, null));
  }

  PyBytes slice(PySlice slice) {
    PySlice.Indices indices = slice.indices(bytes.length);
    byte[] part = new byte[indices.count()];
    for (int i = 0; i < part.length; i++) {
      part[i] = bytes[indices.at(i)];
    }
    return new PyBytes(part);
  }

  public PyBytes concat(PyBytes other) {
    byte[] sum = Arrays.copyOf(bytes, bytes.length + other.bytes.length);
    System.arraycopy(other.bytes, 0, sum, bytes.length, other.bytes.length);
    return new PyBytes(sum);
  }

  public PyBytes repeat(long times) {
    return of(latin1().repeat((int) Math.max(0, times)));
  }

  public String decode() {
    return decode("utf-8", "strict");
  }

  public String decode(String encoding) {
    return decode(encoding, "strict");
  }

  public String decode(String encoding, String errors) {
    return Encodings.decode(bytes, encoding, errors);
  }

  public String hex() {
    StringBuilder text = new StringBuilder();
    for (byte b : bytes) {
      text.append(Character.forDigit((b >> 4) & 15, 16)).append(Character.forDigit(b & 15, 16));
    }
    return text.toString();
  }

  public boolean startswith(PyBytes prefix) {
    return latin1().startsWith(prefix.latin1());
  }

  public boolean endswith(PyBytes suffix) {
    return latin1().endsWith(suffix.latin1());
  }

  public long count(Object part) {
    return Searching.count(latin1(), part((PyBytes) part));
  }

  public PyBytes join(Object iterable) {
    PyList<String> parts = new PyList<>();
    Iteration.forEach(iterable, part -> parts.append(part((PyBytes) part)));
    return of(Strings.join(latin1(), parts));
  }

  public PyBytes replace(PyBytes old, PyBytes fresh) {
    return of(latin1().replace(part(old), part(fresh)));
  }

  public PyList<PyBytes> split() {
    return split(null);
  }

  public PyList<PyBytes> split(Object separator) {
    PyList<PyBytes> parts = new PyList<>();
    Object text = separator == null ? null : part((PyBytes) separator);
    Strings.split(latin1(), text).forEach(part -> parts.append(of(part)));
    return parts;
  }

  public PyBytes strip() {
    return of(Strings.strip(latin1()));
  }

  public PyBytes strip(Object bytes) {
    return of(Strings.strip(latin1(), textOrNull(bytes)));
  }

  public PyBytes lstrip() {
    return of(Strings.lstrip(latin1()));
  }

  public PyBytes lstrip(Object bytes) {
    return of(Strings.lstrip(latin1(), textOrNull(bytes)));
  }

  public PyBytes rstrip() {
    return of(Strings.rstrip(latin1()));
  }

  public PyBytes rstrip(Object bytes) {
    return of(Strings.rstrip(latin1(), textOrNull(bytes)));
  }

  private static String textOrNull(Object bytes) {
    return bytes == null ? null : part((PyBytes) bytes);
  }

  public PyBytes upper() {
    return of(
        latin1()
            .codePoints()
            .map(PyBytes::upper)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString());
  }

  public PyBytes lower() {
    return of(
        latin1()
            .codePoints()
            .map(PyBytes::lower)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString());
  }

  private static int upper(int c) {
    return c >= 'a' && c <= 'z' ? c - 32 : c;
  }

  private static int lower(int c) {
    return c >= 'A' && c <= 'Z' ? c + 32 : c;
  }

  public long find(Object part) {
    return latin1().indexOf(part((PyBytes) part));
  }

  public long rfind(Object part) {
    return latin1().lastIndexOf(part((PyBytes) part));
  }

  public long index(Object part) {
    long at = find(part);
    if (at < 0) {
      throw new ValueError("subsection not found");
    }
    return at;
  }

  public PyList<PyBytes> splitlines() {
    PyList<PyBytes> lines = new PyList<>();
    Strings.splitlines(latin1()).forEach(line -> lines.append(of(line)));
    return lines;
  }

  /** The bytes that pairs of hexadecimal digits say. */
  public static PyBytes fromhex(String text) {
    String digits = text.replaceAll("\\s", "");
    byte[] bytes = new byte[digits.length() / 2];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(digits.substring(2 * i, 2 * i + 2), 16);
    }
    return new PyBytes(bytes);
  }

  private static String part(PyBytes bytes) {
    return bytes.latin1();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PyBytes that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return pyRepr();
  }

  @Override
  public String pyRepr() {
    return "b" + StringRepr.of(bytes);
  }
}
