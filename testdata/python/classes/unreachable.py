# A class that can never be reached leaves no half of itself behind.
def f(x):
    return x
    class Context(object):
        def __init__(self, name):
            self.name = name
        def __enter__(self):
            return self
    return Context("a")
print(f(1))
while True:
    break
else:
    class Other(object):
        def __init__(self, name, size=2):
            self.name = name
print("end")
