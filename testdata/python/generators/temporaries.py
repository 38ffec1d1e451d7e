# Generators that only an expression can reach are closed when it has its value.
import itertools
def gen(name, n=3):
    i = 0
    try:
        while i < n:
            i += 1
            yield i
    finally:
        print('closed', name, i)
print(list(zip(gen('a'), gen('b', 1))))
print(2 in gen('c'), 9 in gen('d'), 2 not in gen('e'))
print(next(gen('f')), next(iter(gen('g'))), any(x > 1 for x in gen('h')), all(x < 2 for x in gen('i')))
for a, b in zip(gen('j'), 'xy'):
    print(a, b)
for i, x in enumerate(gen('k')):
    if i: break
    print(i, x)
print(list(itertools.islice(gen('l'), 2)), [p for p in zip(gen('m'), [1])], {k: v for k, v in zip('ab', gen('n'))})
print(dict(zip('ab', gen('p'))), max(gen('q')), sum(itertools.takewhile(lambda v: v < 2, gen('r'))))
def inner():
    yield from zip(gen('s'), [1])
    print('after s')
print(list(inner()))
print(next((x for x in gen('t') if x > 1), None), tuple(map(lambda a, b: a * b, gen('u'), [1])))
x = next(g for g in gen('v'))
if 1 in gen('w') and 2 in gen('x'): print('both')
print('end')
