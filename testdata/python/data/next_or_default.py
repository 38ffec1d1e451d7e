# The next element, or something else in its place.
def f():
    return next((x for x in [1, 2] if x > 1), None)
print(next((x for x in [1, 2] if x > 1), None), f(), next(iter('ab'), None), next(iter([]), 'dflt'), next(iter([1.5]), None))
y = next((x for x in [3] if x > 5), None)
print(y)
