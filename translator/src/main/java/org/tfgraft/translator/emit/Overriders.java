package org.tfgraft.translator.emit;

import java.util.ArrayList;
import java.util.List;
import org.tfgraft.translator.ast.Parameters.Parameter;
import org.tfgraft.translator.types.ProgramClass;
import org.tfgraft.translator.types.ProgramFunction;

/** The methods that override a method, and whether Java's overriding means the same as Python's. */
final class Overriders {
  /**
   * Whether every method that a call may reach can be called as the one at hand; Java does not
   * choose among static methods by the object.
   */
  boolean agree(ProgramClass type, ProgramFunction method) {
    List<ProgramFunction> below = below(type, method);
    if (method.binding() != ProgramFunction.Binding.METHOD && !below.isEmpty()) {
      return false;
    }
    return below.stream()
        .allMatch(m -> !m.isReplaced() && m.binding() == method.binding() && alike(method, m));
  }

  /** Lets calls with left out arguments reach the method's own defaults from its whole family. */
  void arities(FunctionInfo info, ModuleContext module) {
    ProgramFunction method = info.function();
    for (ProgramClass type : method.owner().orElseThrow().family()) {
      ProgramFunction other = type.methods().getOrDefault(method.name(), method);
      if (other != method && alike(method, other)) {
        info.arities().addAll(module.info(other).arities());
      }
    }
  }

  private List<ProgramFunction> below(ProgramClass type, ProgramFunction method) {
    List<ProgramFunction> found = new ArrayList<>();
    for (ProgramClass other : type.descendants()) {
      ProgramFunction own = other.methods().get(method.name());
      if (own != null && own != method) {
        found.add(own);
      }
    }
    return found;
  }

  /** The same parameters: names, kinds, and which may be left out. */
  private static boolean alike(ProgramFunction left, ProgramFunction right) {
    List<Parameter> a = left.parameters().all();
    List<Parameter> b = right.parameters().all();
    if (a.size() != b.size()) {
      return false;
    }
    int receiver = left.hasReceiver() ? 1 : 0;
    for (int i = receiver; i < a.size(); i++) {
      boolean same =
          a.get(i).name().equals(b.get(i).name())
              && a.get(i).kind() == b.get(i).kind()
              && a.get(i).defaultValue().isPresent() == b.get(i).defaultValue().isPresent();
      if (!same) {
        return false;
      }
    }
    return true;
  }
}
