# itertools.
import itertools as it
import operator
print(list(it.chain([1], "ab", (2,))), list(it.chain.from_iterable([[1], [2, 3]])))
print(list(it.islice(it.count(5, 2), 3)), list(it.islice("abcdef", 1, 5, 2)), list(it.islice(it.cycle("ab"), 5)))
print(list(it.repeat(7, 3)), list(it.accumulate([1, 2, 3])), list(it.accumulate([1, 2, 3], operator.mul)))
print(list(it.product([1, 2], "ab")), list(it.product(range(2), repeat=2)))
print(list(it.permutations([1, 2, 3], 2)), list(it.combinations("abc", 2)), list(it.combinations_with_replacement("ab", 2)))
print([(k, list(g)) for k, g in it.groupby("aabbca")], [(k, len(list(g))) for k, g in it.groupby([1, 3, 2, 4], key=lambda x: x % 2)])
print(list(it.takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(it.dropwhile(lambda x: x < 3, [1, 2, 3, 1])))
print(list(it.zip_longest([1, 2, 3], "a", fillvalue="-")), list(it.starmap(pow, [(2, 3), (3, 2)])), list(it.compress("abc", [1, 0, 1])))
print(list(it.filterfalse(lambda x: x % 2, range(5))), [list(x) for x in it.tee([1, 2], 2)])
a, b = it.tee(iter([1, 2, 3]))
next(b, None)
print(list(zip(a, b)))
counter = it.count()
print(next(counter), next(counter), [next(counter) for _ in range(2)])
print(sum(1 for _ in it.permutations(range(4))), list(map(lambda a, b: a + b, [1, 2], it.count(10))))
