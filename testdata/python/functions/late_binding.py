# Closures see variables, not values: late binding, loops, defaults that freeze.
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
gs = [lambda i=i: i for i in range(3)]
print([g() for g in gs])


def counters():
    total = 0
    calls = []

    def add(by):
        nonlocal total
        total += by
        calls.append(by)
        return total

    def read():
        return total, list(calls)
    return add, read


add, read = counters()
add(2)
add(5)
print(read(), counters()[1]())


def outer():
    x = "outer"

    def middle():
        def inner():
            nonlocal x
            x = x + "+inner"
            return x
        return inner
    m = middle()
    m()
    return m(), x


print(outer())
x = "global"


def shadow():
    x = "local"

    def reader():
        global x
        x = x + "!"
        return x
    return reader(), x


print(shadow(), x)
compose = lambda *fs: (lambda v: compose(*fs[1:])(fs[0](v)) if fs else v)
print(compose(lambda v: v + 1, lambda v: v * 2, str)(3))
