package org.tfgraft.runtime.python.library;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Iterator;
import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.IsADirectoryError;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyIterator;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyObject;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.PythonProgram;
import org.tfgraft.runtime.python.StopIteration;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.Unsupported;
import org.tfgraft.runtime.python.ValueError;

/** A file that {@code open} gave: text in UTF-8, or bytes. It is read whole, written at once. */
@PythonName("_io.TextIOWrapper")
public final class PyFile implements PyContext, PyObject, Iterable<Object> {
  private final String name;
  private final String mode;
  private final byte[] content;
  private final OutputStream sink;
  private int position;
  private boolean closed;

  private PyFile(String name, String mode) throws IOException {
    this.name = name;
    this.mode = mode;
    boolean reads = mode.contains("r");
    this.content = reads ? withoutReturns(Files.readAllBytes(Path.of(name))) : new byte[0];
    this.sink = reads ? null : Files.newOutputStream(Path.of(name), options(mode));
  }

  /** Python's {@code open} for reading text. */
  public static PyFile open(Object file, Arg... options) {
    return open(file, "r", options);
  }

  /** Python's {@code open}; how text is stored is not asked. */
  public static PyFile open(Object file, String wanted, Arg... options) {
    String letters = wanted.replace("t", "").replace("U", "");
    String mode = letters.isEmpty() ? "r" : letters;
    if (!mode.matches("[rwax]b?|b[rwax]")) {
      if (mode.contains("+")) {
        throw new Unsupported("open with mode " + Builtins.repr(mode));
      }
      throw new ValueError("invalid mode: " + Builtins.repr(mode));
    }
    String name = Builtins.str(file);
    if (Files.isDirectory(Path.of(name))) {
      throw new IsADirectoryError(21L, "Is a directory", name);
    }
    try {
      return new PyFile(name, mode);
    } catch (IOException e) {
      throw FileErrors.of(e, name);
    }
  }

  private static OpenOption[] options(String mode) {
    if (mode.contains("a")) {
      return new OpenOption[] {StandardOpenOption.CREATE, StandardOpenOption.APPEND};
    }
    return mode.contains("x")
        ? new OpenOption[] {StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE}
        : new OpenOption[0];
  }

  private boolean isBinary() {
    return mode.contains("b");
  }

  /** Text ends its lines with a newline only, however the file does. */
  private byte[] withoutReturns(byte[] bytes) {
    if (isBinary()) {
      return bytes;
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.replace("\r\n", "\n").replace('\r', '\n').getBytes(StandardCharsets.UTF_8);
  }

  private Object value(int from, int to) {
    byte[] part = Arrays.copyOfRange(content, from, to);
    boolean bytes = isBinary() && !PythonProgram.current().isPython2();
    return bytes ? PyBytes.of(part) : new String(part, StandardCharsets.UTF_8);
  }

  private void checkReadable() {
    checkOpen();
    if (sink != null) {
      throw new UnsupportedOperation("not readable");
    }
  }

  private void checkOpen() {
    if (closed) {
      throw new ValueError("I/O operation on closed file.");
    }
  }

  public Object read() {
    return read(-1L);
  }

  /** So many characters or bytes, or all that are left. */
  public Object read(Object size) {
    checkReadable();
    long count = size == null ? -1 : Py.asLong(size);
    int from = position;
    position = count < 0 ? content.length : end(from, count);
    return value(from, position);
  }

  /** Where so many characters end: a byte that goes on with a character does not count. */
  private int end(int from, long count) {
    int end = from;
    for (long left = count; left > 0 && end < content.length; left--) {
      end++;
      while (!isBinary() && end < content.length && (content[end] & 0xC0) == 0x80) {
        end++;
      }
    }
    return end;
  }

  public Object readline() {
    checkReadable();
    int from = position;
    while (position < content.length && content[position] != '\n') {
      position++;
    }
    position = Math.min(position + 1, content.length);
    return value(from, position);
  }

  public PyList<Object> readlines() {
    PyList<Object> lines = new PyList<>();
    forEach(lines::append);
    return lines;
  }

  @Override
  public Iterator<Object> iterator() {
    checkReadable();
    return PyIterator.<Object>until(
        "file",
        () -> {
          if (position >= content.length) {
            throw new StopIteration();
          }
          return readline();
        });
  }

  public long write(Object data) {
    checkOpen();
    if (sink == null) {
      throw new UnsupportedOperation("not writable");
    }
    try {
      sink.write(bytes(data));
    } catch (IOException e) {
      throw FileErrors.of(e, name);
    }
    return Builtins.len(data);
  }

  private byte[] bytes(Object data) {
    boolean any = PythonProgram.current().isPython2();
    if (data instanceof String text && (any || !isBinary())) {
      return text.getBytes(StandardCharsets.UTF_8);
    } else if (data instanceof PyBytes bytes && (any || isBinary())) {
      return bytes.toByteArray();
    }
    String type = PyType.of(data).name();
    throw new TypeError(
        isBinary()
            ? "a bytes-like object is required, not '" + type + "'"
            : "write() argument must be str, not " + type);
  }

  public void writelines(Object lines) {
    for (Object line : Py.iterate(lines)) {
      write(line);
    }
  }

  public void flush() {
    checkOpen();
  }

  public String name() {
    return name;
  }

  public boolean closed() {
    return closed;
  }

  public PyFile enter() {
    checkOpen();
    return this;
  }

  @Override
  public void close() {
    closed = true;
    if (sink != null) {
      try {
        sink.close();
      } catch (IOException e) {
        throw FileErrors.of(e, name);
      }
    }
  }

  @Override
  public String pyRepr() {
    return isBinary()
        ? "<_io.Buffered"
            + (sink == null ? "Reader" : "Writer")
            + " name="
            + Builtins.repr(name)
            + ">"
        : "<_io.TextIOWrapper name=%s mode=%s encoding='UTF-8'>"
            .formatted(Builtins.repr(name), Builtins.repr(mode));
  }
}
