# The body of a generator runs only when it is asked for a value.
def noisy(name):
    print("start", name)
    for i in range(2):
        print("before", name, i)
        yield i
        print("after", name, i)
    print("end", name)


a = noisy("a")
b = noisy("b")
print("made")
print(next(a))
print(next(b))
for x in a:
    print("got", x)
for x in b:
    print("got", x)
print(list(a), list(b))
