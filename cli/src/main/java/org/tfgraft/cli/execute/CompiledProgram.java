package org.tfgraft.cli.execute;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** The class files of a program, and which of them has its {@code main}. */
public record CompiledProgram(String mainClass, Map<String, byte[]> classes) {
  private static final int MAGIC = 0x54464731;

  public CompiledProgram {
    classes = new TreeMap<>(classes);
  }

  /** One block of bytes with a checksum, so that a damaged file is not taken for a program. */
  byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(MAGIC);
      out.writeUTF(mainClass);
      out.writeInt(classes.size());
      int checksum = 0;
      for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
        out.writeUTF(entry.getKey());
        out.writeInt(entry.getValue().length);
        out.write(entry.getValue());
        checksum = 31 * checksum + Arrays.hashCode(entry.getValue());
      }
      out.writeInt(checksum);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  static CompiledProgram fromBytes(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    if (in.readInt() != MAGIC) {
      throw new IOException("not a compiled program");
    }
    String mainClass = in.readUTF();
    int count = in.readInt();
    Map<String, byte[]> classes = new TreeMap<>();
    int checksum = 0;
    for (int i = 0; i < count; i++) {
      String name = in.readUTF();
      int length = in.readInt();
      if (length < 0 || length > in.available()) {
        throw new IOException("damaged program");
      }
      byte[] code = in.readNBytes(length);
      classes.put(name, code);
      checksum = 31 * checksum + Arrays.hashCode(code);
    }
    if (in.readInt() != checksum) {
      throw new IOException("damaged program");
    }
    return new CompiledProgram(mainClass, classes);
  }
}
