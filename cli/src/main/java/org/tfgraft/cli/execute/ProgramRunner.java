package org.tfgraft.cli.execute;

import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.tfgraft.cli.execute.ProgramFacts.Failure;
import org.tfgraft.cli.execute.ProgramFacts.OperationFact;
import org.tfgraft.cli.execute.ProgramFacts.VariableFact;
import org.tfgraft.cli.naming.NamingLog;
import org.tfgraft.runtime.graph.DefaultGraphs;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.NamingListener;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.python.BaseException;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Console;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonProgram;
import org.tfgraft.runtime.python.PythonVersion;
import org.tfgraft.runtime.python.SystemExit;
import org.tfgraft.runtime.python.Traceback;
import org.tfgraft.runtime.python.Unsupported;
import org.tfgraft.runtime.session.Evaluation;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.version.TensorFlowVersion;
import org.tfgraft.translator.document.DocumentProgram;
import org.tfgraft.translator.source.SourcePlace;

/**
 * Runs compiled programs, each with a Python world and a graph of its own, and tells what they did.
 */
public final class ProgramRunner {
  /** Room for recursion as deep as Python allows. */
  private static final long STACK_SIZE = 256L << 20;

  private static final String TRAINABLE = "trainable_variables";

  private final OutputStream output;
  private final OutputStream error;

  /** A runner whose programs write to the given streams. */
  public ProgramRunner(OutputStream output, OutputStream error) {
    this.output = output;
    this.error = error;
  }

  /** Where the runtime is found: all that translated Java is compiled against. */
  public static String classPath() {
    try {
      return Path.of(
              PythonProgram.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a program did, except for its output, and what Python says of the error that ended it. */
  public record Result(ProgramFacts facts, String traceback) {}

  /** What a program did, and how the names that it made came to be. */
  public record Explained(ProgramFacts facts, NamingLog naming) {}

  /** Runs a program to its end. */
  public Result run(CompiledProgram program, ProgramRequest request) {
    return run(program, request, Optional.empty());
  }

  /** Runs a program to its end, watched: what the listener throws ends the program. */
  public Result run(CompiledProgram program, ProgramRequest request, NamingListener listener) {
    return run(program, request, Optional.of(listener));
  }

  /** Runs a program to its end and writes down how it names things. */
  public Explained explain(CompiledProgram program, ProgramRequest request) {
    NamingRecorder recorder = new NamingRecorder(request.directory());
    Result result = run(program, request, Optional.of(recorder));
    return new Explained(result.facts(), recorder.log());
  }

  private Result run(
      CompiledProgram program, ProgramRequest request, Optional<NamingListener> listener) {
    List<Result> result = new ArrayList<>();
    Runnable work =
        () -> {
          DefaultGraphs.clear();
          listener.ifPresent(DefaultGraphs::listen);
          result.add(runHere(program, request));
        };
    Thread thread = new Thread(null, work, "program", STACK_SIZE);
    thread.start();
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    if (result.isEmpty()) {
      throw new IllegalStateException("the program's thread died: " + request.name());
    }
    return result.get(0);
  }

  private Result runHere(CompiledProgram program, ProgramRequest request) {
    Console console = new Console(output, error);
    PythonProgram.start(PythonVersion.PYTHON3, console)
        .directory(Path.of(request.directory()))
        .text(request.text());
    TensorFlowVersion.use(TensorFlowVersion.parse(request.version()).orElseThrow());
    Evaluation.graphOnly(request.evaluation() == ProgramRequest.Evaluation.GRAPH_ONLY);
    Optional<Throwable> ending = invokeMain(program, request);
    console.flush();
    Optional<Failure> failure = ending.flatMap(this::failure);
    String traceback = failure.isEmpty() ? "" : ending.map(Traceback::format).orElse("");
    Graph graph = Graph.current();
    List<OperationFact> operations =
        request.operations() == ProgramRequest.Operations.LISTED ? operations(graph) : List.of();
    ProgramFacts facts =
        new ProgramFacts(request.name(), "", failure, variables(graph), operations);
    return new Result(facts, traceback);
  }

  private static Optional<Throwable> invokeMain(CompiledProgram program, ProgramRequest request) {
    ClassLoader parent = ProgramRunner.class.getClassLoader();
    try {
      Class<?> main =
          Class.forName(program.mainClass(), true, new ProgramClassLoader(program, parent));
      String[] arguments = request.arguments().toArray(String[]::new);
      PythonProgram.begin(PythonVersion.PYTHON3, main, arguments);
      main.getMethod("main", String[].class).invoke(null, (Object) arguments);
      return Optional.empty();
    } catch (InvocationTargetException e) {
      return Optional.of(meaning(Objects.requireNonNull(e.getCause())));
    } catch (ExceptionInInitializerError e) {
      return Optional.of(meaning(Objects.requireNonNull(e.getCause())));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Throwable meaning(Throwable thrown) {
    try {
      return thrown instanceof Unsupported ? thrown : Py.caught(thrown);
    } catch (Unsupported unsupported) {
      return unsupported;
    }
  }

  private Optional<Failure> failure(Throwable ending) {
    if (ending instanceof Unsupported unsupported) {
      return Optional.of(
          new Failure(
              ProgramFacts.UNSUPPORTED,
              String.valueOf(unsupported.getMessage()),
              place(unsupported).line(),
              DocumentProgram.cellOf(place(unsupported).file())));
    }
    BaseException exception = (BaseException) ending;
    if (exception instanceof SystemExit) {
      return systemExit(exception);
    }
    return Optional.of(
        new Failure(
            exception.pythonType().name(),
            Builtins.str(exception),
            innermost(exception).line(),
            DocumentProgram.cellOf(innermost(exception).file())));
  }

  private static Optional<Failure> systemExit(BaseException exit) {
    Object code = exit.args().isEmpty() ? null : exit.args().get(0);
    if (code == null || code.equals(0L) || code.equals(false)) {
      return Optional.empty();
    }
    return Optional.of(new Failure("SystemExit", Builtins.str(code), 0));
  }

  private static SourcePlace place(Unsupported unsupported) {
    String place = unsupported.place();
    int colon = place.lastIndexOf(':');
    return colon < 0
        ? innermost(unsupported)
        : new SourcePlace(place.substring(0, colon), Integer.parseInt(place.substring(colon + 1)));
  }

  /** The line of the program's own file that the error came through last, 0 if there is none. */
  private static SourcePlace innermost(Throwable thrown) {
    String file = PythonProgram.current().file();
    SourcePlace place = new SourcePlace(file, 0);
    for (Traceback.Frame frame : Traceback.of(thrown).frames()) {
      place = isOf(file, frame) ? new SourcePlace(frame.file(), (int) frame.line()) : place;
    }
    return place;
  }

  /** Whether a frame is one of the program's own file, or of a cell of it. */
  private static boolean isOf(String file, Traceback.Frame frame) {
    return DocumentProgram.fileOf(frame.file()).equals(file);
  }

  private static List<VariableFact> variables(Graph graph) {
    Map<Variable, TreeSet<String>> collections = new LinkedHashMap<>();
    Map<Variable, Variable> identities = new IdentityHashMap<>();
    for (Object key : graph.collectionStore().keys()) {
      for (Object item : graph.collectionStore().reference(key)) {
        if (item instanceof Variable variable) {
          Variable known = identities.computeIfAbsent(variable, it -> it);
          collections.computeIfAbsent(known, it -> new TreeSet<>()).add(Builtins.str(key));
        }
      }
    }
    Map<String, Integer> order = new LinkedHashMap<>();
    graph.getOperations().forEach(operation -> order.put(operation.name(), order.size()));
    List<VariableFact> facts = new ArrayList<>();
    collections.forEach((variable, keys) -> facts.add(fact(variable, keys)));
    facts.sort((a, b) -> Integer.compare(place(order, a), place(order, b)));
    return facts;
  }

  private static int place(Map<String, Integer> order, VariableFact variable) {
    String name = variable.name();
    int colon = name.indexOf(':');
    return order.getOrDefault(colon < 0 ? name : name.substring(0, colon), 0);
  }

  private static VariableFact fact(Variable variable, TreeSet<String> collections) {
    TensorShape shape = variable.getShape();
    Optional<List<Long>> sizes = Optional.empty();
    if (shape.hasRank()) {
      List<Long> list = new ArrayList<>();
      for (long size : shape.sizes()) {
        list.add(size);
      }
      sizes = Optional.of(list);
    }
    return new VariableFact(
        variable.name(),
        variable.op().type(),
        sizes,
        variable.dtype().name(),
        collections.contains(TRAINABLE),
        List.copyOf(collections));
  }

  private static List<OperationFact> operations(Graph graph) {
    List<OperationFact> facts = new ArrayList<>();
    for (Operation operation : graph.getOperations()) {
      facts.add(
          new OperationFact(
              operation.name(),
              operation.type(),
              operation.inputList().stream().map(input -> input.name()).toList(),
              operation.controlInputList().stream().map(Operation::name).toList(),
              operation.device()));
    }
    return facts;
  }
}
