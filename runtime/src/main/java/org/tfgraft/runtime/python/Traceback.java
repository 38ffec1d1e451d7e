package org.tfgraft.runtime.python;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The Python frames of a moment or of an error, outermost first. */
public final class Traceback implements PyObject {
  /** One frame: file, line and function of the Python program. */
  public record Frame(String file, long line, String function) {
    /** This frame as a traceback shows it. */
    public String quoted() {
      String place = "  File \"%s\", line %d, in %s\n".formatted(file, line, function);
      return text().isEmpty() ? place : place + "    " + text() + "\n";
    }

    /** The line's text without its indentation, empty if the file cannot be read. */
    public String text() {
      return SourceLines.of(file, line).strip();
    }
  }

  private static final StackWalker WALKER =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  private final List<JavaFrames.Place> places;

  private Traceback(List<JavaFrames.Place> places) {
    this.places = places;
  }

  /** The frames of the calling thread. */
  public static Traceback current() {
    JavaFrames frames = new JavaFrames();
    WALKER.forEach(
        frame ->
            frames.add(
                SourceMap.of(frame.getDeclaringClass()),
                frame.getClassName(),
                frame.getMethodName(),
                frame.getLineNumber()));
    for (Thread consumer : PyGenerator.consumersOfThis()) {
      addAll(frames, consumer.getStackTrace());
    }
    List<JavaFrames.Place> places = frames.places();
    Collections.reverse(places);
    return new Traceback(places);
  }

  /** How many Python frames the calling thread has: exactly if so many, at most if fewer. */
  static int depth(int exact) {
    if (PyGenerator.consumersOfThis().isEmpty()) {
      long javaFrames = WALKER.walk(frames -> frames.limit(exact).count());
      if (javaFrames < exact) {
        return (int) javaFrames;
      }
    }
    return current().frames().size();
  }

  /** The frames that an error was thrown through. */
  public static Traceback of(Throwable error) {
    JavaFrames frames = new JavaFrames();
    addAll(frames, error.getStackTrace());
    List<JavaFrames.Place> places = frames.places();
    Collections.reverse(places);
    return new Traceback(places);
  }

  private static void addAll(JavaFrames frames, StackTraceElement... stack) {
    ClassLoader loader = PythonProgram.current().classLoader();
    for (StackTraceElement element : stack) {
      String name = element.getClassName();
      Optional<SourceMap> map = declaring(name, loader).flatMap(SourceMap::of);
      frames.add(map, name, element.getMethodName(), element.getLineNumber());
    }
  }

  private static Optional<Class<?>> declaring(String name, ClassLoader loader) {
    if (name.startsWith("java.") || name.startsWith("jdk.")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Class.forName(name, false, loader));
    } catch (ClassNotFoundException | LinkageError e) {
      return Optional.empty();
    }
  }

  public List<Frame> frames() {
    List<Frame> frames = new ArrayList<>();
    for (JavaFrames.Place place : places) {
      place.frame().ifPresent(frames::add);
    }
    return frames;
  }

  /** The line of the innermost frame, 0 if there is none. */
  public long line() {
    List<Frame> frames = frames();
    return frames.isEmpty() ? 0 : frames.get(frames.size() - 1).line();
  }

  /** {@code p.py:3}, the file and line of the innermost frame. */
  public Optional<String> innermost() {
    List<Frame> frames = frames();
    return frames.isEmpty()
        ? Optional.empty()
        : Optional.of(frames.get(frames.size() - 1)).map(f -> f.file() + ":" + f.line());
  }

  /** Where the function of that name was defined which the innermost frame most likely means. */
  public Optional<Frame> definition(String function) {
    if (places.isEmpty()) {
      return Optional.empty();
    }
    return places.get(places.size() - 1).map().definition(function, line());
  }

  /** The frames as Python's {@code traceback.format_list} writes them. */
  public String text() {
    return text(frames());
  }

  /** The same without the frames at the beginning that the other traceback has, too. */
  public String textAfter(Traceback other) {
    List<Frame> own = frames();
    List<Frame> others = other.frames();
    int common = 0;
    while (common < own.size()
        && common < others.size()
        && own.get(common).equals(others.get(common))) {
      common++;
    }
    return text(own.subList(common, own.size()));
  }

  private static String text(List<Frame> frames) {
    StringBuilder text = new StringBuilder();
    frames.forEach(frame -> text.append(frame.quoted()));
    return text.toString();
  }

  /** What Python prints of an error that nobody catches. */
  public static String format(Throwable error) {
    StringBuilder text = new StringBuilder();
    if (error instanceof BaseException python) {
      if (python.pythonCause() != null) {
        text.append(format(python.pythonCause()));
        text.append("\nThe above exception was the direct cause of the following exception:\n\n");
      } else if (python.pythonContext() != null && !python.contextSuppressed()) {
        text.append(format(python.pythonContext()));
        text.append("\nDuring handling of the above exception, another exception occurred:\n\n");
      }
    }
    String frames = of(error).text();
    if (!frames.isEmpty()) {
      text.append("Traceback (most recent call last):\n").append(frames);
    }
    return text.append(lastLine(error)).append('\n').toString();
  }

  /** {@code ValueError: text}. */
  public static String lastLine(Throwable error) {
    if (!(error instanceof BaseException python)) {
      return error instanceof Unsupported ? "Unsupported: " + error.getMessage() : error.toString();
    }
    PyType type = python.pythonType();
    String name = type.module().equals("__main__") ? type.path() : type.qualifiedName();
    String message = python.pyStr();
    return message.isEmpty() ? name : name + ": " + message;
  }

  @Override
  public PyType pythonType() {
    return PyType.builtin("traceback");
  }

  @Override
  public String toString() {
    return text();
  }
}
