package org.tfgraft.runtime.python;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Where a program's standard output and standard error go, as UTF-8 on every platform. */
public final class Console {
  private final OutputStream output;
  private final OutputStream error;
  private boolean spacePending;
  private Consumer<String> redirected;

  public Console(OutputStream output, OutputStream error) {
    this.output = output;
    this.error = error;
  }

  /** The process's own streams. */
  public static Console standard() {
    return new Console(
        new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
  }

  public void out(String text) {
    if (redirected == null) {
      write(output, text);
    } else {
      redirected.accept(text);
    }
  }

  /** Gives what is printed from now on to somebody else; null for the output itself. */
  public Consumer<String> redirect(Consumer<String> sink) {
    Consumer<String> before = redirected;
    redirected = sink;
    return before;
  }

  public void err(String text) {
    flush();
    write(error, text);
  }

  public void flush() {
    try {
      output.flush();
      error.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The next line of the process's standard input. */
  public String readLine() {
    StringBuilder line = new StringBuilder();
    try {
      int read = System.in.read();
      if (read < 0) {
        throw new EOFError("EOF when reading a line");
      }
      while (read >= 0 && read != '\n') {
        line.append((char) read);
        read = System.in.read();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] bytes = line.toString().getBytes(StandardCharsets.ISO_8859_1);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Python 2's softspace: whether the next print statement begins with a space. */
  boolean spacePending() {
    return spacePending;
  }

  void spacePending(boolean pending) {
    spacePending = pending;
  }

  private static void write(OutputStream stream, String text) {
    try {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
      stream.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
