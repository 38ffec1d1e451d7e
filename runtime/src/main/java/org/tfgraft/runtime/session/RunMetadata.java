package org.tfgraft.runtime.session;

import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.python.PythonName;

/** TensorFlow's {@code RunMetadata}: what one run recorded, which is nothing here. */
@PythonName("tensorflow.core.protobuf.config_pb2.RunMetadata")
public final class RunMetadata extends ProtoMessage {
  public RunMetadata() {}

  public RunMetadata(Options options) {
    this();
    fill(options);
  }
}
