package org.tfgraft.runtime.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tfgraft.runtime.graph.Operation;

/**
 * Runs a plan that has loops: every node may run once per iteration of the loop it is in. A frame
 * is one execution of a loop, an iteration has values of its own, and dead values mark branches not
 * taken, as in TensorFlow's executor.
 */
final class LoopRunner {
  private final Plan plan;
  private final SessionState state;
  private final Object[] outermost;
  private final Map<Integer, List<Edge>> consumers = new HashMap<>();
  private final Map<Integer, List<Plan.Step>> controlConsumers = new HashMap<>();
  private final Deque<Ready> ready = new ArrayDeque<>();

  private record Edge(Plan.Step step, int input) {}

  private record Ready(Plan.Step step, Iteration iteration) {}

  LoopRunner(Plan plan, SessionState state, Object[] values) {
    this.plan = plan;
    this.state = state;
    this.outermost = values;
    for (Plan.Step step : plan.steps()) {
      for (int i = 0; i < step.inputs().length; i++) {
        consumers.computeIfAbsent(step.inputs()[i], k -> new ArrayList<>()).add(new Edge(step, i));
      }
      for (int control : step.controls()) {
        controlConsumers.computeIfAbsent(control, k -> new ArrayList<>()).add(step);
      }
    }
  }

  /** One execution of a loop. */
  private static final class Frame {
    final Iteration parent;
    final Map<Integer, Iteration> iterations = new HashMap<>();
    final Map<String, Frame> children = new HashMap<>();
    final Map<Plan.Step, Object> constants = new HashMap<>();
    final Set<Plan.Step> deadExits = new HashSet<>();

    Frame(Iteration parent) {
      this.parent = parent;
    }

    Iteration iteration(int number) {
      return iterations.computeIfAbsent(number, n -> new Iteration(this, n));
    }
  }

  /** One round of a loop: the values of its nodes, and how many inputs each still lacks. */
  private static final class Iteration {
    final Frame frame;
    final int number;
    final Map<Integer, Object> values = new HashMap<>();
    final Map<Plan.Step, Integer> arrived = new HashMap<>();
    final Map<Plan.Step, Integer> deadInputs = new HashMap<>();
    final Map<String, Frame> children = new HashMap<>();
    final Set<Plan.Step> started = new HashSet<>();

    Iteration(Frame frame, int number) {
      this.frame = frame;
      this.number = number;
    }
  }

  void run() {
    Iteration root = new Frame(null).iteration(0);
    for (int slot = 0; slot < outermost.length; slot++) {
      if (outermost[slot] != null) {
        deliver(slot, outermost[slot], root);
      }
    }
    for (Plan.Step step : plan.steps()) {
      if (step.inputs().length == 0 && step.controls().length == 0) {
        start(step, root);
      }
    }
    while (!ready.isEmpty()) {
      Ready next = ready.poll();
      execute(next.step(), next.iteration());
    }
    root.values.forEach((slot, value) -> outermost[slot] = value);
  }

  private void start(Plan.Step step, Iteration iteration) {
    if (iteration.started.add(step)) {
      ready.add(new Ready(step, iteration));
    }
  }

  private void deliver(int slot, Object value, Iteration iteration) {
    iteration.values.put(slot, value);
    for (Edge edge : consumers.getOrDefault(slot, List.of())) {
      arrive(edge.step(), iteration, value == Dead.VALUE, false);
    }
  }

  private void arrive(Plan.Step step, Iteration iteration, boolean dead, boolean control) {
    int arrived = iteration.arrived.merge(step, 1, Integer::sum);
    int deadInputs = iteration.deadInputs.merge(step, dead && !control ? 1 : 0, Integer::sum);
    int needed = step.inputs().length + step.controls().length;
    if (!step.isMerge()) {
      if (arrived == needed) {
        start(step, iteration);
      }
      return;
    }
    boolean alive = arrived - deadInputs > controlsArrived(step, iteration);
    boolean allDead = deadInputs >= awaited(step, iteration);
    boolean controlsDone = controlsArrived(step, iteration) == step.controls().length;
    if (controlsDone && (alive || allDead)) {
      start(step, iteration);
    }
  }

  private int controlsArrived(Plan.Step step, Iteration iteration) {
    int count = 0;
    for (int control : step.controls()) {
      count += iteration.values.containsKey(control) ? 1 : 0;
    }
    return count;
  }

  /** How many inputs of a merge can come in an iteration: the way in, or the way back. */
  private static int awaited(Plan.Step step, Iteration iteration) {
    boolean loop =
        step.operation().inputList().stream()
            .anyMatch(input -> input.op().type().equals("NextIteration"));
    return loop ? 1 : step.inputs().length;
  }

  private void execute(Plan.Step step, Iteration iteration) {
    Object[] inputs = new Object[step.inputs().length];
    boolean dead = false;
    for (int i = 0; i < inputs.length; i++) {
      inputs[i] = iteration.values.get(step.inputs()[i]);
      dead |= inputs[i] == Dead.VALUE;
    }
    for (int control : step.controls()) {
      dead |= iteration.values.get(control) == Dead.VALUE;
    }
    Object[] outputs = outputs(step, inputs, dead && !step.isMerge());
    propagate(step, iteration, outputs);
  }

  private Object[] outputs(Plan.Step step, Object[] inputs, boolean dead) {
    Object[] slots = new Object[1 + step.operation().outputCount()];
    if (dead) {
      java.util.Arrays.fill(slots, Dead.VALUE);
      return slots;
    }
    Object result = Executor.compute(step.operation(), inputs, state);
    if (result instanceof Object[] several) {
      System.arraycopy(several, 0, slots, 1, several.length);
    } else if (slots.length > 1) {
      slots[1] = result;
    }
    boolean allDead = slots.length > 1;
    for (int i = 1; i < slots.length; i++) {
      allDead &= slots[i] == Dead.VALUE;
    }
    slots[0] = allDead ? Dead.VALUE : Boolean.TRUE;
    return slots;
  }

  private void propagate(Plan.Step step, Iteration iteration, Object[] outputs) {
    Operation operation = step.operation();
    switch (operation.type()) {
      case "Enter", "RefEnter" -> enter(step, iteration, outputs);
      case "Exit", "RefExit" -> exit(step, iteration, outputs);
      case "NextIteration", "RefNextIteration" -> {
        if (outputs[1] != Dead.VALUE) {
          next(step, iteration, outputs);
        }
      }
      default -> send(step, iteration, outputs);
    }
  }

  private void send(Plan.Step step, Iteration iteration, Object[] outputs) {
    iteration.values.put(step.firstSlot(), outputs[0]);
    for (int i = 1; i < outputs.length; i++) {
      deliver(step.firstSlot() + i, outputs[i], iteration);
    }
    for (Plan.Step consumer : controlConsumers.getOrDefault(step.firstSlot(), List.of())) {
      arrive(consumer, iteration, outputs[0] == Dead.VALUE, true);
    }
  }

  private void enter(Plan.Step step, Iteration iteration, Object[] outputs) {
    String name = (String) step.operation().attribute("frame_name");
    Frame frame = iteration.children.computeIfAbsent(name, n -> new Frame(iteration));
    boolean constant = Boolean.TRUE.equals(step.operation().attributes().get("is_constant"));
    if (constant) {
      frame.constants.put(step, outputs);
      for (Iteration started : List.copyOf(frame.iterations.values())) {
        send(step, started, outputs);
      }
      if (frame.iterations.isEmpty()) {
        send(step, frame.iteration(0), outputs);
      }
    } else {
      send(step, started(frame, 0), outputs);
    }
  }

  private Iteration started(Frame frame, int number) {
    boolean fresh = !frame.iterations.containsKey(number);
    Iteration iteration = frame.iteration(number);
    if (fresh) {
      frame.constants.forEach((step, outputs) -> send(step, iteration, (Object[]) outputs));
    }
    return iteration;
  }

  private void next(Plan.Step step, Iteration iteration, Object[] outputs) {
    Iteration following = started(iteration.frame, iteration.number + 1);
    send(step, following, outputs);
    iteration.frame.iterations.remove(iteration.number - 1);
  }

  private void exit(Plan.Step step, Iteration iteration, Object[] outputs) {
    if (outputs[1] != Dead.VALUE) {
      send(step, iteration.frame.parent, outputs);
    }
  }
}
