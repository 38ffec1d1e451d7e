package org.tfgraft.runtime.api;

import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.op.Constants;
import org.tfgraft.runtime.op.MathOps;
import org.tfgraft.runtime.python.PyList;

/** {@code tf.losses}: the collections of losses. */
public class Losses {
  Losses() {}

  public static void addLoss(Object loss, Arg... options) {
    Object collection = new Options(options).get("loss_collection", "losses");
    if (collection != null) {
      Graph.current().addToCollection(collection, loss);
    }
  }

  public static PyList<Object> getLosses(Arg... options) {
    Options o = new Options(options);
    Object collection = o.get("loss_collection", "losses");
    return Graph.current().collectionStore().get(collection, o.get("scope"));
  }

  public static PyList<Object> getRegularizationLosses(Arg... options) {
    return Graph.current()
        .collectionStore()
        .get("regularization_losses", new Options(options).get("scope"));
  }

  public static Tensor getRegularizationLoss(Arg... options) {
    Options o = new Options(options);
    PyList<Object> losses = getRegularizationLosses(options);
    String name = o.string("name", "total_regularization_loss");
    return losses.isEmpty()
        ? Constants.of(0.0).tensor()
        : MathOps.addN(losses, new Options().with("name", name));
  }

  /** The sum of all losses, and of the penalties unless told otherwise. */
  public static Tensor getTotalLoss(Arg... options) {
    Options o = new Options(options);
    PyList<Object> losses =
        PyList.from(Graph.current().collectionStore().get("losses", o.get("scope")));
    if (o.flag("add_regularization_losses", true)) {
      losses.addAll(getRegularizationLosses(options));
    }
    return MathOps.addN(losses, new Options().with("name", o.string("name", "total_loss")));
  }
}
