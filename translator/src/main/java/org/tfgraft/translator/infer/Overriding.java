package org.tfgraft.translator.infer;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.tfgraft.translator.ast.Parameters.Parameter;
import org.tfgraft.translator.resolve.Web;
import org.tfgraft.translator.types.ProgramClass;
import org.tfgraft.translator.types.ProgramFunction;
import org.tfgraft.translator.types.Type;

/** Methods that override one another agree on types, as Java asks. */
final class Overriding {
  private final Inference inference;

  Overriding(Inference inference) {
    this.inference = inference;
  }

  /** Lets each method of a class and those that it overrides share what is known of them. */
  void unify(ProgramClass type) {
    type.lineage().stream().skip(1).forEach(base -> unify(type, base));
  }

  private void unify(ProgramClass type, ProgramClass base) {
    for (Map.Entry<String, ProgramFunction> entry : type.methods().entrySet()) {
      ProgramFunction overridden = base.methods().get(entry.getKey());
      if (overridden != null && entry.getKey().equals("__init__")) {
        parameters(entry.getValue(), overridden, this::shareElements);
      } else if (overridden != null) {
        unify(entry.getValue(), overridden);
      }
    }
  }

  private void unify(ProgramFunction method, ProgramFunction overridden) {
    Type result = Type.join(inference.returned(method), inference.returned(overridden));
    inference.addReturned(method, result);
    inference.addReturned(overridden, result);
    parameters(method, overridden, this::share);
  }

  private void parameters(
      ProgramFunction method, ProgramFunction overridden, BiConsumer<Web, Web> action) {
    List<Parameter> own = method.parameters().all();
    List<Parameter> others = overridden.parameters().all();
    int receiver = method.hasReceiver() ? 1 : 0;
    for (int i = receiver; i < Math.min(own.size(), others.size()); i++) {
      if (own.get(i).kind() == others.get(i).kind()) {
        action.accept(inference.web(method, own.get(i)), inference.web(overridden, others.get(i)));
      }
    }
  }

  /** In Java, methods that differ in what their containers hold alone cannot stand side by side. */
  private void shareElements(Web left, Web right) {
    Type one = inference.typeOf(left).present();
    Type other = inference.typeOf(right).present();
    boolean containers =
        one instanceof Type.ListOf || one instanceof Type.SetOf || one instanceof Type.DictOf;
    if (containers && one.getClass() == other.getClass()) {
      share(left, right);
    }
  }

  private void share(Web left, Web right) {
    Type type = Type.join(inference.typeOf(left), inference.typeOf(right));
    inference.add(left, type);
    inference.add(right, type);
  }
}
