package org.tfgraft.cli.execute;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a command line came to the last time: which files it read and what they held, and which
 * compiled program it ran how. As long as the files are the same, the program can be run at once.
 */
record Launch(
    String stamp,
    String directory,
    List<String> commandLine,
    List<Input> inputs,
    String program,
    ProgramRequest request,
    Report report) {

  /** A file that was read, or looked for in vain. */
  record Input(String path, boolean present, byte[] content) {}

  /** A short name for a command line in a directory. */
  static String key(String directory, List<String> commandLine) {
    long hash = 0xcbf29ce484222325L;
    for (String part : commandLine) {
      hash = mix(hash, part);
    }
    return Long.toHexString(mix(hash, directory));
  }

  private static long mix(long hash, String text) {
    long mixed = hash;
    for (int i = 0; i < text.length(); i++) {
      mixed = (mixed ^ text.charAt(i)) * 0x100000001b3L;
    }
    return (mixed ^ 0x1F) * 0x100000001b3L;
  }

  byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(stamp);
      out.writeUTF(directory);
      writeStrings(out, commandLine);
      out.writeInt(inputs.size());
      for (Input input : inputs) {
        out.writeUTF(input.path);
        out.writeBoolean(input.present);
        out.writeInt(input.content.length);
        out.write(input.content);
      }
      out.writeUTF(program);
      out.writeUTF(request.name());
      out.writeUTF(request.directory());
      out.writeUTF(request.evaluation().name());
      out.writeUTF(request.operations().name());
      writeStrings(out, request.arguments());
      out.writeUTF(request.version());
      out.writeUTF(report.name());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  static Launch fromBytes(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    String stamp = in.readUTF();
    String directory = in.readUTF();
    List<String> commandLine = readStrings(in);
    List<Input> inputs = new ArrayList<>();
    for (int count = in.readInt(); count > 0; count--) {
      inputs.add(new Input(in.readUTF(), in.readBoolean(), in.readNBytes(in.readInt())));
    }
    String program = in.readUTF();
    ProgramRequest request =
        new ProgramRequest(
                in.readUTF(),
                in.readUTF(),
                ProgramRequest.Evaluation.valueOf(in.readUTF()),
                ProgramRequest.Operations.valueOf(in.readUTF()),
                readStrings(in))
            .withVersion(in.readUTF());
    Report report = Report.valueOf(in.readUTF());
    return new Launch(stamp, directory, commandLine, inputs, program, request, report);
  }

  private static void writeStrings(DataOutputStream out, List<String> strings) throws IOException {
    out.writeInt(strings.size());
    for (String string : strings) {
      out.writeUTF(string);
    }
  }

  private static List<String> readStrings(DataInputStream in) throws IOException {
    List<String> strings = new ArrayList<>();
    for (int count = in.readInt(); count > 0; count--) {
      strings.add(in.readUTF());
    }
    return strings;
  }
}
