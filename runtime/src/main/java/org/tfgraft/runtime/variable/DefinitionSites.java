package org.tfgraft.runtime.variable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.python.Traceback;
import org.tfgraft.runtime.version.VersionedForms;

/**
 * Where variables were made, as the refusal to make them again quotes it: the innermost frames.
 * Those of {@code tf.contrib}, which is no part of what TensorFlow leaves out, count too.
 */
final class DefinitionSites {
  private final Map<Operation, List<Calls>> calls = new HashMap<>();
  private List<Calls> open = List.of();

  /** So many calls inside of {@code tf.contrib}, with the program's frames around them. */
  private record Calls(int count, int around) {}

  /** Something that so many calls of {@code tf.contrib} lead to. */
  Object through(int count, Supplier<Object> action) {
    List<Calls> outer = open;
    open = new ArrayList<>(outer);
    open.add(new Calls(count, Traceback.current().frames().size()));
    try {
      return action.get();
    } finally {
      open = outer;
    }
  }

  void add(Operation variable) {
    calls.put(variable, open);
  }

  /** The frames that are quoted of a variable, as a traceback shows them. */
  String quoted(Operation variable) {
    StringBuilder text = new StringBuilder();
    frames(variable).stream()
        .limit(Integer.parseInt(VersionedForms.text("reuse.quoted_frames")))
        .flatMap(Optional::stream)
        .forEach(frame -> text.append(frame.quoted()));
    return text.toString();
  }

  /** From the innermost to the outermost frame; those of {@code tf.contrib} are empty. */
  private List<Optional<Traceback.Frame>> frames(Operation variable) {
    List<Traceback.Frame> own = variable.traceback().frames();
    List<Optional<Traceback.Frame>> all = new ArrayList<>();
    for (int i = own.size(); i >= 0; i--) {
      int around = i;
      calls.getOrDefault(variable, List.of()).stream()
          .filter(made -> made.around() == around)
          .forEach(made -> all.addAll(Collections.nCopies(made.count(), Optional.empty())));
      if (i > 0) {
        all.add(Optional.of(own.get(i - 1)));
      }
    }
    return all;
  }
}
