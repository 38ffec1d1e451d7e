# A generator function gives its values one by one.
def count(n):
    i = 0
    while i < n:
        yield i
        i += 1


for value in count(3):
    print(value)
print(list(count(4)), sum(count(5)), max(count(6)))
g = count(2)
print(next(g), next(g), next(g, "end"))
print(dict(zip("abc", count(3))))
