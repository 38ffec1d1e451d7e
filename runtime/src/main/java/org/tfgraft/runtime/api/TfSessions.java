package org.tfgraft.runtime.api;

import org.tfgraft.runtime.graph.DefaultSessions;
import org.tfgraft.runtime.session.ConfigProto;
import org.tfgraft.runtime.session.GPUOptions;
import org.tfgraft.runtime.session.GraphOptions;
import org.tfgraft.runtime.session.InteractiveSession;
import org.tfgraft.runtime.session.OptimizerOptions;
import org.tfgraft.runtime.session.RunMetadata;
import org.tfgraft.runtime.session.RunOptions;
import org.tfgraft.runtime.session.Session;

/** The functions of {@code tf} on sessions and their settings. */
public abstract class TfSessions extends TfInitializers {
  TfSessions() {}

  public static Session session(Arg... options) {
    return new Session(new Options(options));
  }

  public static InteractiveSession interactiveSession(Arg... options) {
    return new InteractiveSession(new Options(options));
  }

  public static ConfigProto configProto(Arg... options) {
    return new ConfigProto(new Options(options));
  }

  public static GPUOptions gpuOptions(Arg... options) {
    return new GPUOptions(new Options(options));
  }

  public static GraphOptions graphOptions(Arg... options) {
    return new GraphOptions(new Options(options));
  }

  public static OptimizerOptions optimizerOptions(Arg... options) {
    return new OptimizerOptions(new Options(options));
  }

  public static RunOptions runOptions(Arg... options) {
    return new RunOptions(new Options(options));
  }

  public static RunMetadata runMetadata(Arg... options) {
    return new RunMetadata(new Options(options));
  }

  /** The innermost default session, or null. */
  public static Session getDefaultSession() {
    return (Session) DefaultSessions.current();
  }
}
