"""Records how NumPy prints arrays and scalars: dtype, shape, elements, str, repr."""
import numpy as np

rng = np.random.RandomState(7)
cases = []

def add(a):
    cases.append(np.asarray(a))

for dt in ("bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "float16", "float32", "float64"):
    for shape in ((), (1,), (3,), (0,), (2, 3), (0, 3), (2, 0), (2, 2, 2), (1, 1, 1), (30,), (3, 20), (2, 1, 40)):
        n = int(np.prod(shape)) if shape else 1
        if dt == "bool":
            a = rng.rand(n) > .5
        elif dt.startswith("float"):
            a = rng.randn(n)
        else:
            a = rng.randint(-100 if dt[0] == "i" else 0, 100, n)
        add(np.array(a).astype(dt).reshape(shape))
for dt in ("float16", "float32", "float64"):
    for values in ([0.1, 0.2, 0.4], [1.0, 2.0], [1.5, 10.25, 100.125], [1e-5, 1], [1e8, 1], [1e7, 1.0], [0.001, 0.1], [1e-4, 0.05], [np.nan, 1.0], [np.inf, 1.0], [-np.inf, 2.5], [np.nan], [np.inf, np.nan, -np.inf], [0.0, -0.0], [-1.0, 1.0], [1 / 3., 2 / 3., 1e3], [12345.678, 0.5], [3.14159265358979] * 3, [1e-10, 1e-11], [123456.0], [0.0], [1e-3, 1.0, 10.0], [5e-8], [100.0, 0.01], [16777216.0, 1.0], [0.30000000000000004], [1e15, 1e16], [2.5e-4, 0.3], [1.1, 2.22, 3.333, 4.4444, 5.55555, 6.666666]):
        with np.errstate(all="ignore"):
            add(np.array(values).astype(dt))
            add(np.array(values[0]).astype(dt))
            add(-np.array(values).astype(dt))
    for scale in (1e-12, 1e-6, 1e-3, 1, 1e3, 1e6, 1e12):
        with np.errstate(all="ignore"):
            add((rng.randn(7) * scale).astype(dt))
            add((rng.randn(3, 4) * scale).astype(dt))
            add((rng.rand() * scale * np.ones(())).astype(dt))
formulas = []
for dt in ("int32", "float32", "float64", "bool"):
    for shape in ((1000,), (1001,), (40, 40), (7, 200), (200, 7), (11, 11, 11), (3, 2, 300)):
        i = np.arange(int(np.prod(shape)))
        a = i % 2 == 0 if dt == "bool" else (i * 7919 % 10007 - 5000) / (8. if dt[0] == "f" else 1)
        formulas.append(a.astype(dt).reshape(shape))
add(np.array(["a", "bcd"])); add(np.array([["x'y", 'q"r'], ["", "long text here"]])); add(np.array([b"ab", b"c"], dtype=object))
add(np.array("single")); add(np.array([None, 1, "a", 2.5], dtype=object)); add(np.array([[1], [2]], dtype=object))
add(np.array([2**63, 1], dtype=np.uint64)); add(np.array([-2**63, 2**63 - 1])); add(np.array([b"abc", b"d"]))


def value(x):
    if isinstance(x, bytes):
        return "b:" + x.decode("latin1")
    if isinstance(x, str):
        return "s:" + x
    return repr(x)


def escaped(text):
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def row(a, values):
    kind = {"U": "str", "S": "bytes", "O": "object"}.get(a.dtype.kind, a.dtype.name)
    columns = [kind, ",".join(map(str, a.shape)), values, str(a), repr(a), repr(a[()]) if a.ndim == 0 else "-"]
    print("\t".join(escaped(c) for c in columns))


for a in cases:
    flat = a.reshape(-1)
    row(a, "|".join(value(x) for x in (flat.astype("float64") if a.dtype.kind == "f" else flat).tolist()))
for a in formulas:
    row(a, "formula")
