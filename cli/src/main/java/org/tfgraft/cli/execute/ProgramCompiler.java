package org.tfgraft.cli.execute;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles translated Java in memory, against nothing but the runtime. */
public final class ProgramCompiler {
  private final String classPath;

  /** A compiler that finds the runtime in the given class path. */
  public ProgramCompiler(String classPath) {
    this.classPath = classPath;
  }

  /** A failure of the translator: the Java that it emitted does not compile. */
  public static final class JavaRejected extends Exception {
    private static final long serialVersionUID = 1L;

    JavaRejected(String messages) {
      super(messages);
    }
  }

  public CompiledProgram compile(String mainClass, List<JavaSource> sources)
      throws JavaRejected {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new JavaRejected("this Java has no compiler: a JDK is needed, not a JRE");
    }
    StringWriter messages = new StringWriter();
    Map<String, ByteArrayOutputStream> output = new TreeMap<>();
    JavaFileManager files =
        new MemoryFiles(
            compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8), output);
    List<String> options =
        List.of("-proc:none", "-nowarn", "-implicit:none", "-g", "-cp", classPath);
    List<SourceObject> units = sources.stream().map(SourceObject::new).toList();
    if (!compiler.getTask(messages, files, null, options, null, units).call()) {
      throw new JavaRejected(messages.toString());
    }
    Map<String, byte[]> classes = new TreeMap<>();
    output.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
    return new CompiledProgram(mainClass, classes);
  }

  private static final class SourceObject extends SimpleJavaFileObject {
    private final String text;

    SourceObject(JavaSource source) {
      super(URI.create("string:///" + source.path()), Kind.SOURCE);
      this.text = source.text();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class ClassObject extends SimpleJavaFileObject {
    private final ByteArrayOutputStream bytes;

    ClassObject(String name, ByteArrayOutputStream bytes) {
      super(URI.create("mem:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
      this.bytes = bytes;
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }
  }

  /** Takes class files into memory. */
  private static final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> output;

    MemoryFiles(JavaFileManager files, Map<String, ByteArrayOutputStream> output) {
      super(files);
      this.output = output;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      return new ClassObject(
          className, output.computeIfAbsent(className, name -> new ByteArrayOutputStream()));
    }
  }
}
