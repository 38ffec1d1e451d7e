package org.tfgraft.runtime.session;

import java.util.List;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.numpy.NumpyType;

/** One execution of one node: its input values, its attributes, and the session's state. */
public final class Call {
  private final Operation operation;
  private final Object[] inputs;
  private final SessionState state;

  public Call(Operation operation, Object[] inputs, SessionState state) {
    this.operation = operation;
    this.inputs = inputs;
    this.state = state;
  }

  public Operation operation() {
    return operation;
  }

  public SessionState state() {
    return state;
  }

  public int inputCount() {
    return inputs.length;
  }

  /** The input as it is: an array, a variable or a handle. */
  public Object raw(int index) {
    return inputs[index];
  }

  /** The input array; of a variable, its current value. */
  public NdArray in(int index) {
    Object value = inputs[index];
    return value instanceof VariableState variable ? variable.require() : (NdArray) value;
  }

  /** The variable that an input refers to. */
  public VariableState variable(int index) {
    return (VariableState) inputs[index];
  }

  /** The inputs {@code [from, to)}. */
  public List<NdArray> in(int from, int to) {
    return java.util.stream.IntStream.range(from, to).mapToObj(this::in).toList();
  }

  public boolean has(String attribute) {
    return operation.attributes().containsKey(attribute);
  }

  public Object attribute(String name) {
    return operation.attribute(name);
  }

  public long number(String name, long otherwise) {
    return has(name) ? ((Number) attribute(name)).longValue() : otherwise;
  }

  public double real(String name, double otherwise) {
    return has(name) ? ((Number) attribute(name)).doubleValue() : otherwise;
  }

  public boolean flag(String name) {
    return has(name) && Boolean.TRUE.equals(attribute(name));
  }

  public String text(String name, String otherwise) {
    return has(name) ? (String) attribute(name) : otherwise;
  }

  /** A list of integers. */
  public int[] numbers(String name) {
    return ((List<?>) attribute(name))
        .stream().mapToInt(item -> Math.toIntExact(((Number) item).longValue())).toArray();
  }

  public NumpyType type(String name) {
    return ((DType) attribute(name)).numpyType();
  }

  /** The element type of an output. */
  public NumpyType outputType(int index) {
    return operation.output(index).dtype().numpyType();
  }

  /** An input of integers as a Java array. */
  public int[] ints(int index) {
    NdArray array = in(index);
    int[] result = new int[array.size()];
    for (int i = 0; i < result.length; i++) {
      result[i] = Math.toIntExact(array.getLong(i));
    }
    return result;
  }

  public long scalar(int index) {
    return in(index).getLong(0);
  }
}
