package org.tfgraft.runtime.variable;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tfgraft.runtime.proto.Proto;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyObject;
import org.tfgraft.runtime.python.PythonName;

/** Where in the whole of a partitioned variable one part belongs. */
@PythonName("tensorflow.python.ops.variables.SaveSliceInfo")
public record SaveSliceInfo(
    String fullName, PyList<Object> fullShape, PyList<Object> varOffset, PyList<Object> varShape)
    implements PyObject {

  static SaveSliceInfo read(Proto message, String importScope) {
    return new SaveSliceInfo(
        ScopedNames.prepend(message.text("full_name"), importScope),
        PyList.from(message.list("full_shape")),
        PyList.from(message.list("var_offset")),
        PyList.from(message.list("var_shape")));
  }

  /** The part as checkpoints write it: {@code 10 4 0,5:0,4}. */
  public String spec() {
    String whole = fullShape.stream().map(size -> size + " ").collect(Collectors.joining());
    return whole
        + IntStream.range(0, varShape.size())
            .mapToObj(i -> varOffset.get(i) + "," + varShape.get(i))
            .collect(Collectors.joining(":"));
  }

  /** This as a SaveSliceInfoDef message; null if it lies outside of the scope to export. */
  public Proto toProto(String exportScope) {
    if (exportScope != null && !fullName.startsWith(exportScope)) {
      return null;
    }
    Proto message = Proto.of("SaveSliceInfoDef");
    message.set("full_name", ScopedNames.strip(fullName, exportScope));
    message.list("full_shape").addAll(fullShape);
    message.list("var_offset").addAll(varOffset);
    message.list("var_shape").addAll(varShape);
    return message;
  }
}
