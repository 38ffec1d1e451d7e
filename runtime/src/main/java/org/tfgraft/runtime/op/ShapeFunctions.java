package org.tfgraft.runtime.op;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.python.PyBytes;

/** The static shapes of operations' outputs: one rule for each type that has one. */
public final class ShapeFunctions {
  /** A rule that gives the shape of the only output, or of each. */
  private interface Rule extends Function<ShapeContext, List<TensorShape>> {}

  private static final Map<String, Rule> RULES = new HashMap<>();

  static {
    one(
        c -> c.shape(0),
        "Abs",
        "Acos",
        "Acosh",
        "Asin",
        "Asinh",
        "Atan",
        "Atanh",
        "Ceil",
        "Conj",
        "Cos",
        "Cosh",
        "Digamma",
        "Erf",
        "Erfc",
        "Exp",
        "Expm1",
        "Floor",
        "Inv",
        "IsFinite",
        "IsInf",
        "IsNan",
        "Lgamma",
        "Log",
        "Log1p",
        "LogicalNot",
        "Neg",
        "Reciprocal",
        "Rint",
        "Round",
        "Rsqrt",
        "Sigmoid",
        "Sign",
        "Sin",
        "Sinh",
        "Sqrt",
        "Square",
        "Tan",
        "Tanh",
        "Identity",
        "StopGradient",
        "PreventGradient",
        "CheckNumerics",
        "ZerosLike",
        "OnesLike",
        "Cast",
        "Relu",
        "Relu6",
        "Elu",
        "Selu",
        "LeakyRelu",
        "Softplus",
        "Softsign",
        "ComplexAbs",
        "Real",
        "Imag",
        "Angle",
        "RandomShuffle",
        "Print",
        "PrintV2",
        "Cumsum",
        "Cumprod",
        "Exit",
        "RefEnter",
        "RefExit",
        "NextIteration",
        "RefNextIteration",
        "RefIdentity",
        "Snapshot",
        "DebugGradientIdentity",
        "Reverse",
        "ReverseV2",
        "ReverseSequence",
        "EnsureShape",
        "StridedSliceAssign",
        "MatrixSetDiagV2",
        "MatrixSetDiag",
        "MatrixBandPart",
        "LRN",
        "StringJoin",
        "FakeQuantWithMinMaxArgs",
        "MatrixInverse",
        "Cholesky",
        "Fft",
        "TensorScatterUpdate");
    one(
        c -> ScatterShapes.rows(c, c.shape(0)),
        "ScatterUpdate",
        "ScatterAdd",
        "ScatterSub",
        "ScatterMul",
        "ScatterDiv",
        "ScatterMin",
        "ScatterMax");
    ScatterShapes.RULES.forEach((type, rule) -> RULES.put(type, rule::apply));
    one(c -> c.ranked(0, 0), "CountUpTo", "LoopCond");
    one(
        ShapeFunctions::broadcast,
        "Add",
        "AddV2",
        "Sub",
        "Mul",
        "Div",
        "RealDiv",
        "FloorDiv",
        "TruncateDiv",
        "FloorMod",
        "Mod",
        "TruncateMod",
        "Pow",
        "Maximum",
        "Minimum",
        "SquaredDifference",
        "Less",
        "LessEqual",
        "Greater",
        "GreaterEqual",
        "Equal",
        "NotEqual",
        "LogicalAnd",
        "LogicalOr",
        "Atan2",
        "DivNoNan",
        "MulNoNan",
        "Xdivy",
        "Xlogy",
        "BitwiseAnd",
        "BitwiseOr",
        "BitwiseXor",
        "Complex",
        "Igamma",
        "Igammac",
        "Zeta",
        "Polygamma");
    one(
        c -> TensorShape.SCALAR,
        "Size",
        "Rank",
        "L2Loss",
        "VarHandleOp",
        "IsVariableInitialized",
        "VarIsInitializedOp",
        "ScalarSummary",
        "MergeSummary",
        "HistogramSummary",
        "ImageSummary",
        "AudioSummary",
        "TensorSummaryV2",
        "ShardedFilename");
    RULES.put("RestoreV2", ShapeFunctions::restored);
    one(
        ShapeFunctions::attributeShape,
        "VariableV2",
        "Variable",
        "Placeholder",
        "ParallelConcat",
        "AccumulateNV2",
        "ImmutableConst");
    one(c -> c.flag("is_constant") ? c.shape(0) : TensorShape.UNKNOWN, "Enter");
    one(ShapeFunctions::placeholderWithDefault, "PlaceholderWithDefault");
    one(ShapeFunctions::fill, "Fill");
    one(
        c -> c.described(0),
        "RandomStandardNormal",
        "RandomUniform",
        "RandomUniformInt",
        "TruncatedNormal",
        "ParameterizedTruncatedNormal");
    one(c -> TensorShape.of(longs(((NdArray) c.operation().attribute("value")).dims())), "Const");
    one(c -> c.described(0).concatenate(c.shape(1)), "RandomGamma", "RandomPoissonV2");
    one(ShapeFunctions::readVariable, "ReadVariableOp");
    one(ShapeFunctions::bitcast, "Bitcast");
    RULES.put("DynamicPartition", ShapeFunctions::partitions);
    one(ShapeFunctions::stitched, "DynamicStitch", "ParallelDynamicStitch");
    one(ShapeFunctions::gatherRows, "ResourceGather");
    one(c -> ArrayShapes.gatherNd(c, readVariable(c), c.atLeast(1, 1)), "ResourceGatherNd");
    one(
        c -> {
          TensorShape variable = readVariable(c);
          c.checkRank(variable, 0);
          return variable;
        },
        "ResourceCountUpTo");
    for (String type : List.of("AssignVariableOp", "AssignAddVariableOp", "AssignSubVariableOp")) {
      RULES.put(type, ShapeFunctions::checkAssignment);
    }
    one(ShapeFunctions::assign, "Assign");
    one(c -> c.merge(c.shape(0), c.shape(1)), "AssignAdd", "AssignSub");
    one(ShapeFunctions::mergeAll, "AddN");
    one(ShapeFunctions::select, "Select");
    one(c -> TensorShape.of(c.shape(0).hasRank() ? c.shape(0).rankOrUnknown() : -1), "Shape");
    one(c -> c.atLeast(0, 1), "Softmax", "LogSoftmax");
    RULES.put("Switch", ShapeFunctions::branches);
    RULES.put("RefSwitch", RULES.get("Switch"));
    RULES.put("Merge", c -> List.of(merged(c), TensorShape.SCALAR));
    RULES.put("RefMerge", RULES.get("Merge"));
    RULES.put(
        "ShapeN",
        c -> {
          List<TensorShape> shapes = new ArrayList<>();
          for (int i = 0; i < c.count(); i++) {
            int rank = c.shape(i).rankOrUnknown();
            shapes.add(TensorShape.of(rank));
          }
          return shapes;
        });
    RULES.put(
        "IdentityN",
        c -> {
          List<TensorShape> shapes = new ArrayList<>();
          c.operation().inputList().forEach(input -> shapes.add(input.shape()));
          return shapes;
        });
    JoiningShapes.RULES.forEach((type, rule) -> RULES.put(type, rule::apply));
    ArrayShapes.RULES.forEach((type, rule) -> RULES.put(type, rule::apply));
    TensorArrayShapes.RULES.forEach((type, rule) -> RULES.put(type, rule::apply));
    MatrixShapes.RULES.forEach((type, rule) -> RULES.put(type, rule::apply));
  }

  private ShapeFunctions() {}

  /** The shapes of an operation's outputs; unknown where there is no rule. */
  public static List<TensorShape> infer(Operation operation) {
    Rule rule = RULES.get(operation.type());
    return rule == null
        ? Collections.nCopies(operation.outputCount(), TensorShape.UNKNOWN)
        : ShapeContext.run(operation, rule::apply);
  }

  private static void one(Function<ShapeContext, TensorShape> rule, String... types) {
    for (String type : types) {
      RULES.put(type, context -> List.of(rule.apply(context)));
    }
  }

  private static long[] longs(int[] dims) {
    return Arrays.stream(dims).asLongStream().toArray();
  }

  private static TensorShape attributeShape(ShapeContext c) {
    return (TensorShape) c.operation().attribute("shape");
  }

  private static TensorShape placeholderWithDefault(ShapeContext c) {
    TensorShape shape = attributeShape(c);
    c.merge(c.shape(0), shape);
    return shape;
  }

  private static TensorShape broadcast(ShapeContext c) {
    return broadcast(c, c.shape(0), c.shape(1));
  }

  /** The shape that NumPy's broadcasting gives. */
  static TensorShape broadcast(ShapeContext c, TensorShape x, TensorShape y) {
    if (!x.hasRank() || !y.hasRank()) {
      return TensorShape.UNKNOWN;
    }
    int rank = Math.max(x.rankOrUnknown(), y.rankOrUnknown());
    long[] sizes = new long[rank];
    for (int i = 0; i < rank; i++) {
      long a = paddedSize(x, i, rank);
      long b = paddedSize(y, i, rank);
      sizes[i] = broadcast(c, a, b);
    }
    return TensorShape.of(sizes);
  }

  private static long paddedSize(TensorShape shape, int index, int rank) {
    int at = index - (rank - shape.rankOrUnknown());
    return at < 0 ? 1 : shape.size(at);
  }

  private static long broadcast(ShapeContext c, long a, long b) {
    if (a < 0 || b < 0) {
      long known = Math.max(a, b);
      return known > 1 ? known : known == 1 ? Math.min(a, b) : -1;
    }
    if (a == 1 || b == 1) {
      return a == 1 ? b : a;
    }
    return c.mergeSizes(a, b);
  }

  static TensorShape readVariable(ShapeContext c) {
    Operation handle = c.operation().input(0).op();
    while (handle.type().equals("Switch")
        || handle.type().equals("Identity")
        || handle.type().equals("Enter")) {
      handle = handle.input(0).op();
    }
    return handle.type().equals("VarHandleOp")
        ? (TensorShape) handle.attribute("shape")
        : TensorShape.UNKNOWN;
  }

  private static List<TensorShape> partitions(ShapeContext c) {
    TensorShape data = c.shape(0);
    TensorShape owners = c.shape(1);
    TensorShape part = TensorShape.UNKNOWN;
    if (data.hasRank() && owners.hasRank()) {
      part =
          TensorShape.of(-1)
              .concatenate(data.between(owners.rankOrUnknown(), data.rankOrUnknown()));
    }
    return Collections.nCopies(c.operation().outputCount(), part);
  }

  private static TensorShape stitched(ShapeContext c) {
    int count = c.count() / 2;
    TensorShape rest = TensorShape.UNKNOWN;
    for (int i = 0; i < count; i++) {
      TensorShape places = c.shape(i);
      TensorShape data = c.shape(count + i);
      if (places.hasRank() && data.hasRank()) {
        TensorShape own = data.between(places.rankOrUnknown(), data.rankOrUnknown());
        rest = c.merge(rest, own);
      }
    }
    return rest.hasRank() ? TensorShape.of(rows(c, count)).concatenate(rest) : TensorShape.UNKNOWN;
  }

  /** The number of rows up to the highest place; -1 unless all places are known. */
  private static long rows(ShapeContext c, int count) {
    long highest = -1;
    for (int i = 0; i < count; i++) {
      NdArray places = c.constant(i);
      if (places == null) {
        return -1;
      }
      for (int k = 0; k < places.size(); k++) {
        highest = Math.max(highest, places.getLong(k));
      }
    }
    return highest + 1;
  }

  /** A slice of a checkpoint has its own shape, a whole value one that nobody knows yet. */
  private static List<TensorShape> restored(ShapeContext c) {
    NdArray slices = c.constant(2);
    List<TensorShape> shapes = new ArrayList<>();
    for (int i = 0; i < c.operation().outputCount(); i++) {
      String slice = slices == null ? "" : text(slices.get(i));
      shapes.add(slice.isEmpty() ? TensorShape.UNKNOWN : sliced(slice));
    }
    return shapes;
  }

  private static String text(Object value) {
    return value instanceof PyBytes bytes ? bytes.text() : (String) value;
  }

  /** The shape of a slice such as {@code 4 2 0,2:0,2}: of an axis a part, or all of it. */
  private static TensorShape sliced(String slice) {
    String[] words = slice.split(" ");
    String[] parts = words[words.length - 1].split(":");
    long[] sizes = new long[parts.length];
    for (int i = 0; i < sizes.length; i++) {
      boolean all = parts[i].equals("-");
      sizes[i] = Long.parseLong(all ? words[i] : parts[i].substring(parts[i].indexOf(',') + 1));
    }
    return TensorShape.of(sizes);
  }

  /** The last axis takes up a difference of the elements' sizes. */
  private static TensorShape bitcast(ShapeContext c) {
    TensorShape input = c.shape(0);
    long from = ((DType) c.operation().attribute("T")).size();
    long to = ((DType) c.operation().attribute("type")).size();
    if (!input.hasRank() || from == to) {
      return input;
    }
    if (from > to) {
      return input.concatenate(TensorShape.of(from / to));
    }
    int last = input.rankOrUnknown() - 1;
    if (last < 0 || input.size(last) >= 0 && input.size(last) != to / from) {
      throw c.error(
          "Cannot bitcast due to shape. " + input.size(last) + " does not match " + to / from);
    }
    return input.between(0, last);
  }

  private static List<TensorShape> checkAssignment(ShapeContext c) {
    c.merge(readVariable(c), c.shape(1));
    return List.of();
  }

  private static TensorShape gatherRows(ShapeContext c) {
    TensorShape whole = readVariable(c);
    TensorShape indices = c.shape(1);
    if (whole.rankOrUnknown() == 0) {
      throw c.error("Shape must be at least rank 1 but is rank 0");
    }
    return whole.hasRank() && indices.hasRank()
        ? indices.concatenate(whole.between(1, whole.rankOrUnknown()))
        : TensorShape.UNKNOWN;
  }

  private static TensorShape fill(ShapeContext c) {
    c.ranked(0, 1);
    c.ranked(1, 0);
    NdArray sizes = c.constant(0);
    if (sizes != null && Arrays.stream(ConstantValue.longs(sizes)).anyMatch(size -> size < 0)) {
      throw c.error("Fill dimensions must be >= 0");
    }
    return c.described(0);
  }

  private static List<TensorShape> branches(ShapeContext c) {
    c.ranked(1, 0);
    return List.of(c.shape(0), c.shape(0));
  }

  private static TensorShape assign(ShapeContext c) {
    return c.flag("validate_shape") ? c.merge(c.shape(0), c.shape(1)) : c.shape(1);
  }

  private static TensorShape mergeAll(ShapeContext c) {
    TensorShape merged = c.shape(c.count() - 1);
    for (int i = c.count() - 2; i >= 0; i--) {
      merged = c.mergeInput(i, merged);
    }
    return merged;
  }

  /** Updates are a scalar or have the shape of what the indices choose. */
  private static TensorShape select(ShapeContext c) {
    TensorShape merged = c.merge(c.shape(1), c.shape(2));
    TensorShape condition = c.shape(0);
    if (!condition.hasRank() || !merged.hasRank() || condition.rankOrUnknown() == 0) {
      return merged;
    }
    if (condition.rankOrUnknown() == 1 && merged.rankOrUnknown() > 0) {
      c.merge(condition, TensorShape.of(merged.size(0)));
      return merged;
    }
    return c.merge(merged, condition);
  }

  private static TensorShape merged(ShapeContext c) {
    TensorShape common = c.shape(0);
    for (Tensor input : c.operation().inputList()) {
      common = common.mostSpecificCompatibleShape(input.shape());
    }
    return common;
  }
}
