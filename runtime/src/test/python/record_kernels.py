"""Records what TensorFlow's operations compute: type, attributes, inputs, outputs; one case a line."""
import os
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import warnings
warnings.simplefilter("ignore")
import numpy as np
import tensorflow as tf
tf.compat.v1.logging.set_verbosity(tf.compat.v1.logging.ERROR)

rng = np.random.RandomState(3)
cases = []


def f32(*shape):
    return np.asarray(rng.randn(*shape), np.float32)


def f64(*shape):
    return np.asarray(rng.randn(*shape))


def i32(*shape, **k):
    return np.asarray(rng.randint(k.get("low", -9), k.get("high", 10), shape), np.int32)


def case(name, **arguments):
    cases.append((name, arguments))


BROADCASTS = [((), ()), ((3,), (3,)), ((2, 3), (3,)), ((2, 1), (1, 3)), ((2, 3), ()), ((0, 3), (3,)), ((4, 1, 2), (3, 1))]
for op in ("Add", "AddV2", "Sub", "Mul", "Div", "RealDiv", "Maximum", "Minimum", "SquaredDifference", "FloorDiv", "FloorMod", "Pow", "Atan2", "DivNoNan"):
    for a, b in BROADCASTS:
        x, y = f32(*a), f32(*b)
        if op == "Pow":
            x = abs(x)
        case(op, x=x, y=y)
        if op not in ("Atan2", "DivNoNan"):
            case(op, x=x.astype(np.float64), y=y.astype(np.float64))
for op in ("Add", "Sub", "Mul", "Div", "FloorDiv", "FloorMod", "Maximum", "Minimum", "SquaredDifference", "TruncateDiv", "TruncateMod"):
    for dt in (np.int32, np.int64):
        case(op, x=i32(4, 5).astype(dt), y=i32(5, low=1).astype(dt))
        case(op, x=i32(4, 5).astype(dt), y=i32(5, low=-9, high=-1).astype(dt))
case("Pow", x=i32(6), y=i32(6, low=0, high=5))
case("Mul", x=np.array([2**30, -2**31], np.int32), y=np.array([4, 3], np.int32))
for op in ("Less", "LessEqual", "Greater", "GreaterEqual", "Equal", "NotEqual"):
    for a, b in BROADCASTS:
        case(op, x=i32(*a), y=i32(*b))
        case(op, x=f32(*a), y=f32(*b))
case("Equal", x=np.array([b"a", b"b"]), y=np.array([b"a", b"c"]))
for op in ("LogicalAnd", "LogicalOr"):
    case(op, x=np.array([True, True, False, False]), y=np.array([True, False, True, False]))
case("LogicalNot", x=np.array([True, False]))
for op in ("Neg", "Abs", "Sign", "Square", "Exp", "Expm1", "Sin", "Cos", "Tan", "Atan", "Sinh", "Cosh", "Tanh", "Sigmoid", "Floor", "Ceil", "Round", "Rint", "Erf", "Erfc", "IsNan", "IsInf", "IsFinite", "Asinh", "Reciprocal", "Digamma", "Lgamma"):
    case(op, x=f32(3, 4)); case(op, x=f64(5)); case(op, x=np.float32(.5))
for op in ("Neg", "Abs", "Sign", "Square"):
    case(op, x=i32(7))
case("Round", x=np.array([.5, 1.5, 2.5, -.5, -1.5, 2.4], np.float32))
for op in ("Log", "Log1p", "Sqrt", "Rsqrt", "Lgamma", "Digamma"):
    case(op, x=abs(f32(3, 4)) + .1); case(op, x=abs(f64(5)) + .1)
for op in ("Asin", "Acos", "Atanh"):
    case(op, x=(rng.rand(5) * 1.8 - .9).astype(np.float32))
case("Acosh", x=(rng.rand(5) + 1).astype(np.float32))
for op in ("Relu", "Relu6", "Elu", "Selu", "Softplus", "Softsign", "LeakyRelu"):
    case(op, features=f32(3, 4) * 4); case(op, features=f64(4))
case("LeakyRelu", features=f32(4), alpha=.3)
case("Softplus", features=np.array([-100, -1, 0, 1, 100], np.float32))
for op in ("ReluGrad", "Relu6Grad", "SoftplusGrad", "SoftsignGrad", "LeakyReluGrad"):
    case(op, gradients=f32(3, 4), features=f32(3, 4))
for op in ("EluGrad", "SeluGrad"):
    case(op, gradients=f32(3, 4), outputs=f32(3, 4))
for op in ("TanhGrad", "SigmoidGrad", "SqrtGrad", "RsqrtGrad", "ReciprocalGrad"):
    case(op, y=abs(f32(3, 4)) + .1, dy=f32(3, 4))
for src in (np.float32, np.float64, np.int32, np.int64, np.uint8, np.bool_, np.float16, np.int8):
    for dst in (tf.float32, tf.float64, tf.int32, tf.int64, tf.uint8, tf.bool, tf.float16, tf.int16):
        x = (rng.rand(5) * 100).astype(src)
        case("Cast", x=x, DstT=dst)
case("Cast", x=np.array([1.9, -1.9, 2.5], np.float32), DstT=tf.int32)
for a, b, ta, tb in [((2, 3), (3, 4), False, False), ((3, 2), (3, 4), True, False), ((2, 3), (4, 3), False, True), ((3, 2), (4, 3), True, True), ((1, 5), (5, 1), False, False), ((0, 3), (3, 2), False, False), ((2, 0), (0, 3), False, False), ((20, 30), (30, 10), False, False)]:
    case("MatMul", a=f32(*a), b=f32(*b), transpose_a=ta, transpose_b=tb)
    case("MatMul", a=f64(*a), b=f64(*b), transpose_a=ta, transpose_b=tb)
case("MatMul", a=i32(2, 3), b=i32(3, 2))
case("BatchMatMulV2", x=f32(2, 3, 4), y=f32(2, 4, 5)); case("BatchMatMulV2", x=f32(2, 3, 4), y=f32(4, 5)); case("BatchMatMul", x=f32(2, 2, 3, 4), y=f32(2, 2, 5, 4), adj_y=True)
for stride in (1, 2):
    for padding in ("SAME", "VALID"):
        for k in (1, 2, 3):
            case("Conv2D", input=f32(2, 7, 6, 3), filter=f32(k, k, 3, 4), strides=[1, stride, stride, 1], padding=padding)
        case("MaxPool", input=f32(2, 7, 6, 3), ksize=[1, 3, 3, 1], strides=[1, stride, stride, 1], padding=padding)
        case("AvgPool", value=f32(2, 7, 6, 3), ksize=[1, 2, 2, 1], strides=[1, stride, stride, 1], padding=padding)
        case("DepthwiseConv2dNative", input=f32(2, 7, 6, 3), filter=f32(3, 3, 3, 2), strides=[1, stride, stride, 1], padding=padding)
case("Conv2D", input=f32(1, 9, 9, 2), filter=f32(3, 3, 2, 2), strides=[1, 1, 1, 1], padding="SAME", dilations=[1, 2, 2, 1])
case("Conv2D", input=f64(1, 5, 5, 2), filter=f64(3, 3, 2, 2), strides=[1, 1, 1, 1], padding="VALID")
case("Conv2DBackpropInput", input_sizes=np.array([2, 7, 6, 3], np.int32), filter=f32(3, 3, 3, 4), out_backprop=f32(2, 4, 3, 4), strides=[1, 2, 2, 1], padding="SAME")
case("Conv2DBackpropFilter", input=f32(2, 7, 6, 3), filter_sizes=np.array([3, 3, 3, 4], np.int32), out_backprop=f32(2, 4, 3, 4), strides=[1, 2, 2, 1], padding="SAME")
x = f32(2, 4, 4, 2)
case("MaxPoolGrad", orig_input=x, orig_output=tf.nn.max_pool(x, [1, 2, 2, 1], [1, 2, 2, 1], "SAME"), grad=f32(2, 2, 2, 2), ksize=[1, 2, 2, 1], strides=[1, 2, 2, 1], padding="SAME")
case("AvgPoolGrad", orig_input_shape=np.array([2, 4, 4, 2], np.int32), grad=f32(2, 2, 2, 2), ksize=[1, 3, 3, 1], strides=[1, 2, 2, 1], padding="SAME")
case("BiasAdd", value=f32(2, 3, 4), bias=f32(4)); case("BiasAdd", value=f32(2, 3), bias=f32(3)); case("BiasAddGrad", out_backprop=f32(2, 3, 4))
for shape in ((3, 4), (2, 3, 5), (4,), (1, 1)):
    case("Softmax", logits=f32(*shape) * 5); case("LogSoftmax", logits=f32(*shape) * 5)
case("Softmax", logits=np.array([[1000., 999., -1000.]], np.float32)); case("LogSoftmax", logits=np.array([[1000., 999., -1000.]], np.float32))
case("SoftmaxCrossEntropyWithLogits", features=f32(3, 4), labels=np.eye(4, dtype=np.float32)[:3])
case("SparseSoftmaxCrossEntropyWithLogits", features=f32(3, 4), labels=np.array([0, 3, 1], np.int64)); case("SparseSoftmaxCrossEntropyWithLogits", features=f32(2, 4), labels=np.array([2, 2], np.int32))
for training in (True, False):
    case("FusedBatchNorm", x=f32(2, 3, 3, 2), scale=f32(2), offset=f32(2), mean=np.zeros(0 if training else 2, np.float32), variance=np.ones(0 if training else 2, np.float32), is_training=training, epsilon=.001)
case("LRN", input=f32(1, 2, 2, 6), depth_radius=2, bias=1., alpha=.1, beta=.75)
for op in ("Sum", "Mean", "Prod", "Max", "Min"):
    for axis in ([0], [1], [0, 1], [-1], [0, 2], [], [0, 1, 2]):
        for keep in (False, True):
            case(op, input=f32(3, 4, 2), axis=np.array(axis, np.int32), keep_dims=keep)
    case(op, input=i32(3, 4), axis=np.array([0], np.int32)); case(op, input=i32(3, 4).astype(np.int64), axis=1); case(op, input=f64(6), axis=0)
    case(op, input=f32(0, 3), axis=0); case(op, input=f32(13, 17), axis=np.array([0, 1], np.int32))
for op in ("All", "Any"):
    case(op, input=rng.rand(3, 4) > .3, axis=0); case(op, input=rng.rand(3, 4) > .3, axis=np.array([0, 1], np.int32), keep_dims=True)
for op in ("ArgMax", "ArgMin"):
    case(op, input=f32(3, 4), dimension=0); case(op, input=i32(3, 4, low=0, high=3), dimension=-1); case(op, input=f32(5), dimension=0, output_type=tf.int32)
for reverse in (False, True):
    for exclusive in (False, True):
        case("Cumsum", x=f32(3, 4), axis=1, exclusive=exclusive, reverse=reverse); case("Cumprod", x=f32(3, 4), axis=0, exclusive=exclusive, reverse=reverse)
case("Cumsum", x=i32(5), axis=0)
case("AddN", inputs=[f32(2, 3), f32(2, 3), f32(2, 3)]); case("L2Loss", t=f32(3, 4))
case("Reshape", tensor=f32(2, 6), shape=np.array([3, -1], np.int32)); case("Reshape", tensor=f32(1), shape=np.array([], np.int32))
case("ConcatV2", values=[f32(2, 3), f32(2, 1), f32(2, 2)], axis=1); case("ConcatV2", values=[i32(2), i32(3)], axis=-1)
case("Pack", values=[f32(2, 3), f32(2, 3)], axis=1); case("Pack", values=[np.int32(1), np.int32(2)]); case("Unpack", value=f32(2, 3), num=3, axis=1); case("Unpack", value=f32(2, 3), num=2)
case("Split", axis=1, value=f32(2, 6), num_split=3); case("SplitV", value=f32(2, 6), size_splits=np.array([1, -1, 2], np.int32), axis=1, num_split=3)
case("Slice", input=f32(4, 5), begin=np.array([1, 2], np.int32), size=np.array([2, -1], np.int32))
for b, e, s, masks in [([0], [3], [1], {}), ([1, 1], [3, 4], [1, 2], {}), ([3], [0], [-1], {}), ([0, 2], [0, 0], [1, 1], dict(shrink_axis_mask=2, begin_mask=1, end_mask=1)), ([0, 0], [0, 1], [1, 1], dict(ellipsis_mask=1, shrink_axis_mask=2)), ([0, 0, 0], [0, 0, 0], [1, 1, 1], dict(new_axis_mask=1, begin_mask=6, end_mask=6)), ([-2], [100], [1], {}), ([0], [0], [-1], dict(begin_mask=1, end_mask=1))]:
    case("StridedSlice", input=f32(4, 5), begin=np.array(b, np.int32), end=np.array(e, np.int32), strides=np.array(s, np.int32), **masks)
case("GatherV2", params=f32(5, 3), indices=np.array([[0, 4], [2, 2]], np.int32), axis=0); case("GatherV2", params=f32(2, 5, 3), indices=np.array([1, 3], np.int64), axis=1); case("GatherV2", params=f32(5), indices=np.int32(2), axis=0)
case("GatherNd", params=f32(3, 4), indices=np.array([[0, 1], [2, 3]], np.int32)); case("GatherNd", params=f32(3, 4), indices=np.array([[1], [0]], np.int32)); case("ScatterNd", indices=np.array([[1], [3], [1]], np.int32), updates=f32(3, 2), shape=np.array([5, 2], np.int32))
case("ExpandDims", input=f32(2, 3), axis=1); case("ExpandDims", input=f32(2, 3), axis=-1); case("Squeeze", input=f32(1, 2, 1, 3)); case("Squeeze", input=f32(1, 2, 1), axis=[0])
case("Transpose", x=f32(2, 3, 4), perm=np.array([2, 0, 1], np.int32)); case("Tile", input=f32(2, 3), multiples=np.array([2, 2], np.int32))
case("Pad", input=f32(2, 3), paddings=np.array([[1, 0], [2, 1]], np.int32)); case("PadV2", input=i32(2, 2), paddings=np.array([[1, 1], [0, 1]], np.int32), constant_values=7)
for mode in ("REFLECT", "SYMMETRIC"):
    case("MirrorPad", input=f32(3, 4), paddings=np.array([[1, 2], [2, 2]], np.int32), mode=mode)
case("Shape", input=f32(2, 3)); case("Shape", input=f32(2, 3), out_type=tf.int64); case("Size", input=f32(2, 3)); case("Rank", input=f32(2, 3)); case("ShapeN", input=[f32(2, 3), f32(4)])
case("OneHot", indices=np.array([0, 2, -1, 5], np.int32), depth=3, on_value=1., off_value=0.); case("OneHot", indices=np.array([[0, 2]], np.int64), depth=3, on_value=5, off_value=-1, axis=1)
case("Fill", dims=np.array([2, 3], np.int32), value=2.5); case("ZerosLike", x=f32(2)); case("OnesLike", x=i32(2, 2))
case("Range", start=0, limit=5, delta=1); case("Range", start=5, limit=0, delta=-2); case("Range", start=0., limit=1., delta=.1); case("LinSpace", start=0., stop=1., num=7); case("LinSpace", start=-2., stop=5., num=1)
case("Select", condition=np.array([True, False]), x=f32(2, 3), y=f32(2, 3)); case("Select", condition=np.array(True), x=f32(2), y=f32(2)); case("SelectV2", condition=np.array([[True], [False]]), t=f32(2, 3), e=f32(3)); case("Where", condition=rng.rand(3, 3) > .5)
case("MatrixDiag", diagonal=f32(2, 3)); case("MatrixDiagPart", input=f32(2, 3, 4)); case("MatrixBandPart", input=f32(4, 4), num_lower=1, num_upper=0); case("MatrixBandPart", input=f32(3, 4), num_lower=-1, num_upper=1); case("MatrixSetDiag", input=f32(3, 3), diagonal=f32(3)); case("Diag", diagonal=f32(3))
case("Qr", input=f32(4, 3)); case("Qr", input=f32(3, 3)); case("Qr", input=f32(2, 4)); case("MatrixInverse", input=f64(3, 3)); case("MatrixDeterminant", input=f64(3, 3)); case("MatrixSolve", matrix=f64(3, 3), rhs=f64(3, 2))
m = f64(3, 3); case("Cholesky", input=m.dot(m.T) + np.eye(3))
case("ReverseV2", tensor=f32(2, 3), axis=np.array([1], np.int32)); case("ReverseSequence", input=f32(2, 4), seq_lengths=np.array([2, 3], np.int32), seq_dim=1); case("InvertPermutation", x=np.array([2, 0, 1], np.int32)); case("BroadcastTo", input=f32(3, 1), shape=np.array([2, 3, 2], np.int32))
case("BroadcastGradientArgs", s0=np.array([2, 3, 1], np.int32), s1=np.array([3, 4], np.int32)); case("BroadcastGradientArgs", s0=np.array([], np.int32), s1=np.array([3], np.int32)); case("BroadcastGradientArgs", s0=np.array([1, 3], np.int32), s1=np.array([1, 3], np.int32))
case("ConcatOffset", concat_dim=1, shape=[np.array([2, 3], np.int32), np.array([2, 5], np.int32)])
case("DynamicStitch", indices=[np.array([0, 2], np.int32), np.array([1], np.int32)], data=[f32(2, 2), f32(1, 2)]); case("DynamicPartition", data=f32(4, 2), partitions=np.array([0, 1, 0, 1], np.int32), num_partitions=2)
case("Unique", x=np.array([3, 1, 3, 2, 1], np.int32)); case("ListDiff", x=np.array([1, 2, 3, 4], np.int32), y=np.array([2, 4], np.int32)); case("SegmentSum", data=f32(4, 2), segment_ids=np.array([0, 0, 1, 2], np.int32)); case("UnsortedSegmentSum", data=f32(4), segment_ids=np.array([2, 0, 2, 1], np.int32), num_segments=3)
case("TopKV2", input=np.array([[1, 3, 3, 2, 3]], np.float32), k=3); case("InTopK", predictions=f32(3, 5), targets=np.array([1, 0, 4], np.int32), k=2)
case("ClipByValue", t=f32(6), clip_value_min=-.5, clip_value_max=.5); case("StringJoin", inputs=[np.array([b"a", b"b"]), np.array(b"c")], separator="-"); case("AsString", input=i32(3)); case("AsString", input=f32(2)); case("StringToNumber", string_tensor=np.array([b"1.5", b"-2"]))
for seed, seed2 in ((1, 2), (87654321, 5), (-3, 2**40)):
    for dt in (tf.float32, tf.float64, tf.float16):
        case("RandomUniform", shape=np.array([3, 3], np.int32), dtype=dt, seed=seed, seed2=seed2)
    for dt in (tf.float32, tf.float64):
        case("RandomStandardNormal", shape=np.array([3, 3], np.int32), dtype=dt, seed=seed, seed2=seed2)
        case("TruncatedNormal", shape=np.array([5, 5], np.int32), dtype=dt, seed=seed, seed2=seed2)
    case("RandomUniformInt", shape=np.array([9], np.int32), minval=-5, maxval=1000, seed=seed, seed2=seed2)
    case("RandomUniformInt", shape=np.array([9], np.int32), minval=np.int64(0), maxval=np.int64(2**40), seed=seed, seed2=seed2)
    case("RandomShuffle", value=np.arange(10, dtype=np.int32), seed=seed, seed2=seed2)
    case("RandomShuffle", value=f32(5, 2), seed=seed, seed2=seed2)
    case("Multinomial", logits=f32(3, 4), num_samples=5, seed=seed, seed2=seed2)
    case("RandomGamma", shape=np.array([3], np.int32), alpha=np.array([.5, 1., 2.5], np.float32), seed=seed, seed2=seed2)
    case("RandomGamma", shape=np.array([2, 2], np.int32), alpha=np.array(3., np.float64), seed=seed, seed2=seed2)


def escaped(text):
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("|", "\\p")


def array(a):
    a = np.asarray(a)
    if a.dtype.kind in "SO":
        return "string[%s]%s" % (",".join(map(str, a.shape)), "|".join(escaped(x.decode("latin1")) for x in a.reshape(-1).tolist()))
    flat = a.reshape(-1)
    values = flat.astype(np.float64 if a.dtype.kind == "f" else a.dtype).tolist()
    texts = [repr(v) if a.dtype.kind != "f" or a.dtype == np.float64 else np.format_float_scientific(x, trim="0") if np.isfinite(x) else repr(float(x)) for v, x in zip(values, flat)]
    return "%s[%s]%s" % (a.dtype.name, ",".join(map(str, a.shape)), "|".join(texts))


def attribute(v):
    kind = v.WhichOneof("value")
    if kind == "type": return "type:" + tf.as_dtype(v.type).name
    if kind == "i": return "int:%d" % v.i
    if kind == "f": return "float:%r" % v.f
    if kind == "b": return "bool:%s" % v.b
    if kind == "s": return "string:" + v.s.decode()
    if kind == "list": return "ints:" + ",".join(map(str, v.list.i))
    return "none:"


config = tf.ConfigProto()
config.graph_options.rewrite_options.disable_meta_optimizer = True
session = tf.Session(config=config)
for name, arguments in cases:
    op = None
    try:
        result = getattr(tf.raw_ops, name)(**arguments)
        first = result[0] if isinstance(result, (list, tuple)) else result
        op = first.op
        inputs = session.run([i for i in op.inputs])
        outputs = session.run(list(op.outputs))
    except Exception as e:
        import sys
        sys.stderr.write("%s: %s\n" % (name, str(e)[:200]))
        continue
    attributes = ";".join("%s=%s" % (k, attribute(v)) for k, v in sorted(op.node_def.attr.items()))
    print("\t".join([op.type, attributes, " ".join(array(i) for i in inputs), " ".join(array(o) for o in outputs)]))
