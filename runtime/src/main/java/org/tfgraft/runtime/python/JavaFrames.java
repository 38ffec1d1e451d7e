package org.tfgraft.runtime.python;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells which frames of the Java stack are frames of Python. The bodies of Java's lambdas are told
 * by who calls them: those that only pass arguments on to a method are none, and those of a
 * comprehension have its name.
 */
final class JavaFrames {
  private static final String COMPREHENSION = Comprehension.class.getName();
  private static final String FUNCTION = PyFunction.class.getName();

  private final List<Place> places = new ArrayList<>();
  private Optional<Place> lambda = Optional.empty();

  /** A line of emitted Java, and the name of its function if it is not that of the line. */
  record Place(SourceMap map, int javaLine, Optional<String> function) {
    Optional<Traceback.Frame> frame() {
      return map.frame(javaLine)
          .map(f -> new Traceback.Frame(f.file(), f.line(), function.orElse(f.function())));
    }
  }

  /**
   * Takes the next frame, from the innermost to the outermost. The stack of another thread has the
   * frames of Java's own classes for lambdas too, which say nothing.
   */
  void add(Optional<SourceMap> map, String javaClass, String method, int line) {
    if (javaClass.contains("$$Lambda")) {
      return;
    }
    lambda.ifPresent(place -> addLambda(place, javaClass, method));
    lambda = Optional.empty();
    if (map.isPresent()) {
      Place place = new Place(map.get(), line, Optional.empty());
      if (method.startsWith("lambda$")) {
        lambda = Optional.of(place);
      } else {
        places.add(place);
      }
    }
  }

  private void addLambda(Place place, String caller, String method) {
    if (caller.startsWith(COMPREHENSION)) {
      addComprehension(place, method);
    } else if (!caller.startsWith(FUNCTION)) {
      places.add(place);
    }
  }

  /** The loops of one comprehension are one frame. */
  private void addComprehension(Place place, String method) {
    Optional<String> name = comprehension(method);
    Place last = places.isEmpty() ? null : places.get(places.size() - 1);
    boolean sameFrame =
        method.contains("flat")
            && last != null
            && last.map() == place.map()
            && last.function().equals(name);
    if (!sameFrame) {
      places.add(new Place(place.map(), place.javaLine(), name));
    }
  }

  private static Optional<String> comprehension(String method) {
    String name = method.toLowerCase(java.util.Locale.ROOT);
    return List.of("list", "set", "dict").stream()
        .filter(name::contains)
        .findFirst()
        .map(kind -> "<" + kind + "comp>")
        .or(() -> Optional.of("<genexpr>"));
  }

  /** The frames of Python, innermost first. */
  List<Place> places() {
    lambda.ifPresent(places::add);
    lambda = Optional.empty();
    return places;
  }
}
