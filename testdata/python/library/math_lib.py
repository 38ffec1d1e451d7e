# math, operator and number functions.
import math
import operator
print(math.sqrt(16), math.pi, math.e, math.floor(-1.5), math.ceil(1.2), math.trunc(-1.7), math.fabs(-3))
print(math.pow(2, 3), math.exp(1), math.log(10), math.log(8, 2), math.log2(8), math.log10(1000), math.log1p(1e-10))
print(math.sin(1), math.cos(1), math.tan(1), math.atan2(1, 2), math.degrees(math.pi), math.radians(180), math.hypot(3, 4))
print(math.factorial(20), math.factorial(30), math.gcd(12, 18), math.isnan(float("nan")), math.isinf(math.inf), math.fmod(-7, 3))
print(math.modf(2.5), math.frexp(8.0), math.copysign(1, -0.0), math.fsum([0.1] * 10), sum([0.1] * 10), math.isclose(0.1 + 0.2, 0.3))
print(math.ceil(7 / 2), math.floor(2.0), math.sqrt(2), math.erf(0.5), math.sinh(1), math.asin(1))
for f in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.factorial(-1), lambda: math.exp(1000)):
    try:
        f()
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
print(operator.add(1, 2), operator.itemgetter(1)([5, 6]), operator.attrgetter("real")(3), operator.mul("a", 3), operator.itemgetter("a", "b")({"a": 1, "b": 2}))
print(sorted([(1, "b"), (2, "a")], key=operator.itemgetter(1)), operator.methodcaller("upper")("x"))
