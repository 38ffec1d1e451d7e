package org.tfgraft.runtime.session;

import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DefaultSessions;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.python.PythonName;

/** A session that is the default one from its making until it is closed. */
@PythonName("tensorflow.python.client.session.InteractiveSession")
public final class InteractiveSession extends Session {
  private final boolean ownsGraph;
  private boolean installed = true;

  public InteractiveSession(Options options) {
    super(options);
    ownsGraph = options.get("graph") instanceof Graph;
    DefaultSessions.push(this);
    if (ownsGraph) {
      graph().asDefault();
    }
  }

  @Override
  public InteractiveSession enter() {
    super.enter();
    return this;
  }

  @Override
  public void close() {
    super.close();
    if (installed) {
      installed = false;
      DefaultSessions.remove(this);
      if (ownsGraph) {
        graph().close();
      }
    }
  }
}
