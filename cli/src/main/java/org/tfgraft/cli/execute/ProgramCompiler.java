package org.tfgraft.cli.execute;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles translated Java in memory, against nothing but the runtime. Most of the time that javac
 * takes is its own start, so it starts at once, in the background, while the program is still
 * translated.
 */
public final class ProgramCompiler {
  private static final JavaSource FIRST =
      new JavaSource("First", "public final class First { String name = \"\" + 1L; }");

  /** No processors; strings joined in place, since the usual way starts slowly. */
  private static final List<String> QUICKLY =
      List.of("-proc:none", "-implicit:none", "-g", "-parameters", "-XDstringConcat=inline");

  private final String classPath;
  private final List<String> lint;
  private final Future<Optional<Files>> starting;

  /** A compiler that finds the runtime in the given class path. */
  public ProgramCompiler(String classPath) {
    this(classPath, List.of("-nowarn"));
  }

  private ProgramCompiler(String classPath, List<String> lint) {
    this.classPath = classPath;
    this.lint = lint;
    FutureTask<Optional<Files>> start = new FutureTask<>(this::start);
    Thread thread = new Thread(start, "javac");
    thread.setDaemon(true);
    thread.start();
    this.starting = start;
  }

  /** A compiler that rejects what Java warns of. */
  public static ProgramCompiler strict(String classPath) {
    return new ProgramCompiler(classPath, List.of("-Xlint:all,-path", "-Werror"));
  }

  /** The compiler and the files that it has already looked into. */
  private record Files(JavaCompiler compiler, StandardJavaFileManager manager) {}

  /** A failure of the translator: the Java that it emitted does not compile. */
  public static final class JavaRejected extends Exception {
    private static final long serialVersionUID = 1L;

    JavaRejected(String messages) {
      super(messages);
    }
  }

  public CompiledProgram compile(String mainClass, List<JavaSource> sources) throws JavaRejected {
    Files files =
        started()
            .orElseThrow(
                () -> new JavaRejected("this Java has no compiler: a JDK is needed, not a JRE"));
    return new CompiledProgram(mainClass, compile(files, sources));
  }

  private Optional<Files> start() throws JavaRejected {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      return Optional.empty();
    }
    StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
    Files files = new Files(compiler, manager);
    compile(files, List.of(FIRST));
    return Optional.of(files);
  }

  private Optional<Files> started() {
    try {
      return starting.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("javac does not start", e.getCause());
    }
  }

  private Map<String, byte[]> compile(Files files, List<JavaSource> sources) throws JavaRejected {
    StringWriter messages = new StringWriter();
    Map<String, ByteArrayOutputStream> output = new TreeMap<>();
    List<String> options = new ArrayList<>(QUICKLY);
    options.addAll(lint);
    options.addAll(List.of("-cp", classPath));
    List<SourceObject> units = sources.stream().map(SourceObject::new).toList();
    JavaFileManager memory = new MemoryFiles(files.manager(), output);
    if (!files.compiler().getTask(messages, memory, null, options, null, units).call()) {
      throw new JavaRejected(messages.toString());
    }
    Map<String, byte[]> classes = new TreeMap<>();
    output.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
    return classes;
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
