package org.tfgraft.runtime.session.kernel;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.session.KernelError;

/** The kernel of each operation type; a family is looked into when first needed. */
public final class Kernels {
  private static final List<Function<String, Kernel>> FAMILIES =
      List.of(
          StateKernels::find,
          ControlKernels::find,
          BinaryKernels::find,
          UnaryKernels::find,
          ArrayKernels::find,
          SliceKernels::find,
          ReductionKernels::find,
          MatrixKernels::find,
          NnKernels::find,
          ConvolutionKernels::find,
          PoolingKernels::find,
          RandomKernels::find,
          TrainingKernels::find,
          SegmentKernels::find,
          TensorArrayKernels::find,
          StringKernels::find);
  private static final Map<String, Kernel> FOUND = new ConcurrentHashMap<>();

  private Kernels() {}

  public static Kernel find(Operation operation) {
    return FOUND.computeIfAbsent(operation.type(), Kernels::search);
  }

  private static Kernel search(String type) {
    for (Function<String, Kernel> family : FAMILIES) {
      Kernel kernel = family.apply(type);
      if (kernel != null) {
        return kernel;
      }
    }
    return call -> {
      throw new KernelError(
          KernelError.Kind.UNIMPLEMENTED, "No kernel was registered for operation type " + type);
    };
  }
}
