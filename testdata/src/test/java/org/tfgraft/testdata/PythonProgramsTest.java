package org.tfgraft.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tfgraft.cli.execute.CompiledProgram;
import org.tfgraft.cli.execute.ProgramExecution;
import org.tfgraft.cli.execute.ProgramFacts;
import org.tfgraft.cli.execute.ProgramRequest;
import org.tfgraft.cli.execute.ProgramRunner;
import org.tfgraft.translator.Translation;
import org.tfgraft.translator.Translator;
import org.tfgraft.translator.emit.JavaSource;
import org.tfgraft.translator.emit.Ledger;

/** Programs of plain Python do in Java what CPython 3.7 was seen to do. */
class PythonProgramsTest {
  private static final Translator TRANSLATOR = new Translator();
  private static final Map<PythonProgram, Translation> TRANSLATIONS = new LinkedHashMap<>();
  private static final Map<String, ByteArrayOutputStream> CLASSES = new LinkedHashMap<>();
  private static final List<String> COMPLAINTS = new ArrayList<>();

  static List<PythonProgram> programs() {
    return PythonProgram.all();
  }

  /** All programs are compiled at once. */
  @BeforeAll
  static void compile() {
    programs().forEach(it -> TRANSLATIONS.put(it, it.translate(TRANSLATOR)));
    List<Source> sources =
        TRANSLATIONS.values().stream().flatMap(t -> t.files().stream()).map(Source::new).toList();
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    var compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options =
        List.of(
            "-Xlint:all,-path",
            "-proc:none",
            "-g",
            "-parameters",
            "-cp",
            ProgramRunner.classPath());
    StandardJavaFileManager files =
        compiler.getStandardFileManager(messages, null, StandardCharsets.UTF_8);
    compiler.getTask(null, new Memory(files), messages, options, null, sources).call();
    messages.getDiagnostics().forEach(message -> COMPLAINTS.add(message.toString()));
  }

  @Test
  void theJavaCompilesWithoutWarning() {
    assertThat(COMPLAINTS).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("programs")
  void everyStatementIsTranslated(PythonProgram it) {
    assertThat(translated(it).ledger())
        .noneMatch(entry -> entry.outcome() == Ledger.Outcome.NOT_TRANSLATED);
  }

  @ParameterizedTest
  @MethodSource("programs")
  void firstLineSaysWhatTheProgramShows(PythonProgram it) {
    assertThat(it.source().line(1)).startsWith("# ").endsWith(".");
  }

  @ParameterizedTest
  @MethodSource("programs")
  void output(PythonProgram it) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ProgramRequest request =
        new ProgramRequest(
            it.name(),
            it.folder(),
            ProgramRequest.Evaluation.FULL,
            ProgramRequest.Operations.LEFT_OUT,
            List.of());
    ProgramFacts facts = new ProgramExecution(err, err).facts(compiled(it), request);
    assertThat(facts.stdout() + ending(facts)).isEqualTo(it.recorded());
  }

  private static String ending(ProgramFacts facts) {
    if (facts.error().isEmpty()) {
      return "";
    }
    ProgramFacts.Failure error = facts.error().get();
    String newLine = facts.stdout().isEmpty() || facts.stdout().endsWith("\n") ? "" : "\n";
    String place = error.type().equals("SystemExit") ? "" : " at line " + error.line();
    return newLine + "*** " + error.type() + place + ": " + error.message() + "\n";
  }

  private static Translation translated(PythonProgram it) {
    return TRANSLATIONS.get(it);
  }

  private static CompiledProgram compiled(PythonProgram it) {
    String main = translated(it).files().get(0).qualifiedName();
    String javaPackage = main.substring(0, main.lastIndexOf('.') + 1);
    Map<String, byte[]> classes = new LinkedHashMap<>();
    CLASSES.forEach(
        (name, bytes) -> {
          if (name.startsWith(javaPackage)) {
            classes.put(name, bytes.toByteArray());
          }
        });
    return new CompiledProgram(main, classes);
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(JavaSource source) {
      super(URI.create("string:///" + source.path()), Kind.SOURCE);
      this.text = source.text();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  /** Takes class files into memory. */
  private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
    Memory(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      CLASSES.put(className, bytes);
      URI name = URI.create("mem:///" + className.replace('.', '/') + ".class");
      return new SimpleJavaFileObject(name, kind) {
        @Override
        public ByteArrayOutputStream openOutputStream() {
          return bytes;
        }
      };
    }
  }
}
