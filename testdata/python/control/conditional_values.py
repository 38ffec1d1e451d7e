# Conditional expressions, chained comparisons, short circuits and what they evaluate.
log = []


def note(x):
    log.append(x)
    return x


print(note(1) < note(2) < note(0) < note(9), log)
del log[:]
print(note(0) or note('') or note([]) or note('end'), note(1) and note(2), not note(None), log)
print([('small' if n < 3 else 'mid' if n < 6 else 'big') for n in (1, 4, 9)])
x = None
print(x is None and 'none' or x, x if x is not None else 'default', bool(x) == False, (x or 0) + 1)
print(1 == 1.0 == True, 'a' in 'abc' in ['abc'], 3 > 2 > 1, not (1 > 2) and 5 != 6)
values = {'a': 0, 'b': None}
print(values.get('a') or 'empty', values.get('c', 'missing'), 'b' in values and values['b'] is None)
total = 0
for n in range(10):
    total += n if n % 2 else -n
    if not 0 <= n < 8:
        break
print(n, total, 5 if total > 3 else None)
print((5 if len("abc") < 2 else (3 << 3) or 3 // -5) % -3, (5 if len("abc") < 4 else (3 << 3) or 3 // -5) % -3)
