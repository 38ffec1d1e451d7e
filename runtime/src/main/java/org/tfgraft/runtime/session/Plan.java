package org.tfgraft.runtime.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;

/** The order in which to compute the nodes that some fetches need, given what is fed. */
final class Plan {
  /** One node: where it finds its inputs and puts its outputs; the first slot tells it is done. */
  record Step(Operation operation, int[] inputs, int[] controls, int firstSlot) {
    boolean isMerge() {
      return operation.type().equals("Merge") || operation.type().equals("RefMerge");
    }
  }

  private final Set<Tensor> fed;
  private final Map<Operation, Integer> firstSlots = new HashMap<>();
  private final Map<Tensor, Integer> fedSlots = new HashMap<>();
  private final Set<Operation> needed = new LinkedHashSet<>();
  private final List<Step> steps = new ArrayList<>();
  private int slots;
  private boolean loops;

  private Plan(Set<Tensor> fed) {
    this.fed = fed;
  }

  static Plan of(List<Object> fetches, Set<Tensor> fed) {
    Plan plan = new Plan(fed);
    plan.collect(fetches);
    plan.order();
    return plan;
  }

  List<Step> steps() {
    return steps;
  }

  int slotCount() {
    return slots;
  }

  /** Whether the graph has loops, so that nodes run many times. */
  boolean hasLoops() {
    return loops;
  }

  /** The place of a tensor's value; -1 if nothing needs it. */
  int slot(Tensor tensor) {
    Integer place = fedSlots.get(tensor);
    if (place != null) {
      return place;
    }
    Integer first = firstSlots.get(tensor.op());
    return first == null ? -1 : first + 1 + (int) tensor.valueIndex();
  }

  private void collect(List<Object> fetches) {
    for (Tensor tensor : fed) {
      fedSlots.put(tensor, slots++);
    }
    Deque<Operation> open = new ArrayDeque<>();
    for (Object fetch : fetches) {
      if (fetch instanceof Operation operation) {
        open.add(operation);
      } else if (!fed.contains((Tensor) fetch)) {
        open.add(((Tensor) fetch).op());
      }
    }
    while (!open.isEmpty()) {
      Operation operation = open.poll();
      if (needed.add(operation)) {
        loops |= operation.type().equals("NextIteration");
        operation.inputList().stream()
            .filter(input -> !fed.contains(input))
            .forEach(input -> open.add(input.op()));
        open.addAll(operation.controlInputList());
      }
    }
  }

  /** First in, first out among the nodes that are ready, as TensorFlow's own executor starts. */
  private void order() {
    List<Operation> byMaking = new ArrayList<>(needed);
    byMaking.sort(Comparator.comparingInt(Operation::id));
    Map<Operation, Integer> waiting = new HashMap<>();
    Map<Operation, List<Operation>> consumers = new HashMap<>();
    Deque<Operation> ready = new ArrayDeque<>();
    for (Operation operation : byMaking) {
      firstSlots.put(operation, slots);
      slots += 1 + operation.outputCount();
      Set<Operation> sources = sources(operation);
      waiting.put(operation, sources.size());
      sources.forEach(s -> consumers.computeIfAbsent(s, k -> new ArrayList<>()).add(operation));
      if (sources.isEmpty()) {
        ready.add(operation);
      }
    }
    while (!ready.isEmpty()) {
      Operation operation = ready.poll();
      steps.add(step(operation));
      for (Operation consumer : consumers.getOrDefault(operation, List.of())) {
        if (waiting.merge(consumer, -1, Integer::sum) == 0) {
          ready.add(consumer);
        }
      }
    }
  }

  private Set<Operation> sources(Operation operation) {
    Set<Operation> sources = new LinkedHashSet<>();
    for (Tensor input : operation.inputList()) {
      boolean back = input.op().type().equals("NextIteration");
      if (!fed.contains(input) && !back) {
        sources.add(input.op());
      }
    }
    sources.addAll(operation.controlInputList());
    return sources;
  }

  private Step step(Operation operation) {
    int[] inputs = operation.inputList().stream().mapToInt(this::slot).toArray();
    int[] controls = operation.controlInputList().stream().mapToInt(firstSlots::get).toArray();
    return new Step(operation, inputs, controls, firstSlots.get(operation));
  }
}
