# Each definition has defaults of its own, also where a loop runs it again.
made = []
for n in range(3):
    def add(x, step=n, seen=[]):
        seen.append(x)
        return x * 10 + step, len(seen)
    made.append(add)
print([f(1) for f in made])
print([f(2) for f in made], add(3), made[0](4))
n = 7
print([f(5) for f in made])


def twice(k=n):
    return k * 2


first = twice
n = 8


def twice(k=n):
    return k * 3


print(first(), twice(), first(1), twice(1))
while n > 6:
    def last(k=n):
        return k
    n -= 1
print(last(), n)
