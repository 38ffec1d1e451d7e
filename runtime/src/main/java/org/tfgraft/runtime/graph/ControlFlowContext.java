package org.tfgraft.runtime.graph;

/** The branch of a conditional or the body of a loop that operations are being made in. */
public interface ControlFlowContext {
  /** Takes an operation in: captures its inputs from outside, adds its control inputs. */
  void addOperation(Operation operation);

  /** The context around this one, or null. */
  ControlFlowContext outer();

  /** Throws unless an operation of this context can be the input of another. */
  void checkUse(Operation source, Operation user);
}
