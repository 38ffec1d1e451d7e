package org.tfgraft.runtime.proto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.OSError;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.Unsupported;

/** Messages in files. */
public final class ProtoFiles {
  private ProtoFiles() {}

  /** Writes a message in its binary form, or as text; folders that do not exist are made. */
  public static void write(Proto message, String file, boolean asText) {
    byte[] content =
        asText ? ProtoText.of(message).getBytes(StandardCharsets.UTF_8) : ProtoWire.bytes(message);
    Path path = Path.of(file).toAbsolutePath();
    try {
      Files.createDirectories(path.getParent());
      Files.write(path, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The message of that type that a file has in its binary form. */
  public static Proto read(Object file, String type) {
    if (!(file instanceof String || file instanceof PyBytes)) {
      throw new TypeError("Expected binary or unicode string, got " + Builtins.repr(file));
    }
    Path path = Path.of(file instanceof PyBytes bytes ? bytes.text() : (String) file);
    if (!Files.exists(path)) {
      throw new OSError("File " + Builtins.str(file) + " does not exist.");
    }
    Proto message = Proto.of(type);
    try {
      ProtoWire.read(message, Files.readAllBytes(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (PyException asText) {
      throw new Unsupported("reading a " + type + " message from text");
    }
    return message;
  }
}
