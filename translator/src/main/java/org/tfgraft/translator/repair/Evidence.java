package org.tfgraft.translator.repair;

import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/**
 * What the run of a reading tells of it.
 *
 * @param statements what becomes of all readings that begin with so many of its statements is known
 * @param proved how much of it proved right
 * @param before how much had proved right when a statement last ran; statements of which more had
 *     proved right are read otherwise earlier
 * @param ran whether a statement ran
 */
public record Evidence(int statements, int proved, IntToDoubleFunction before, IntPredicate ran) {
  /** Evidence that makes no difference between statements. */
  public static Evidence ofAll(int statements, int proved) {
    return new Evidence(statements, proved, statement -> proved, statement -> true);
  }
}
