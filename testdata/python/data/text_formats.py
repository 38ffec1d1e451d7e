# All ways to make text of values.
class P:
    def __init__(self, n):
        self.n = n

    def __str__(self):
        return 'P%d' % self.n

    def __repr__(self):
        return '<P %d>' % self.n

    def __format__(self, spec):
        return 'P[%s]%d' % (spec, self.n)


p = P(3)
print(p, [p], '%s %r' % (p, p), '{} {!r} {!s} {:x}'.format(p, p, p, p), f'{p} {p!r:>8} {p:q}', str(p) + repr(p))
print('%d %i %5d|%-5d|%05d|%+d|% d' % (1, 2, 3, 4, 5, 6, 7), '%x %X %#x %o %e %E %g %G' % (255, 255, 255, 8, 1.5, 1.5, 1e-10, 1e10))
print('%s|%10s|%-10s|%.2s|%c%c' % ('abc', 'abc', 'abc', 'abc', 'x', 65), '%.3f %8.2f %-8.1f|' % (3.14159, 2.5, 1.25), '%5s%%' % 50)
print('%(a)s-%(b)03d' % {'a': 1, 'b': 2}, '%s' % [1], '%s' % (1,), '%s %s' % ('x', (1, 2)), '%r' % 'q', '%*d' % (5, 42))
print('{0} {1} {0}'.format('a', 'b'), '{x}{y[0]}{z.n}'.format(x=1, y=[2], z=p), '{:<5}|{:>5}|{:^5}|{:*^7}'.format('a', 'b', 'c', 'd'))
print('{:5.1f}|{:+d}|{: d}|{:,}|{:_}|{:b}|{:o}|{:x}|{:#b}|{:e}|{:%}|{:.1%}'.format(3.14159, 5, 5, 1234567, 1234567, 5, 8, 255, 5, 12345.678, 0.5, 0.123))
w, prec, name = 10, 3, 'key'
print(f'{3.14159:{w}.{prec}f}|{name!r}|{name:>{w}}|{len(name) + 1}|{{}}|{"nested " + name}|{1 if w else 2}|{[n for n in range(2)]}')
print('{:>{w}}|{:{f}<6}|{!r:^9}'.format('r', 'l', 'm', w=4, f='-'), format(255, '08b'), format(3.0, '.0f'), format('s', '>3'), format(True), format(None))
print(str(1.0), str(1e100), repr(0.1), str(-0.0), str(1e-7), 1e22, 123456789.123456789, 1.5e300 * 1e10, str(10 ** 20), str(True), str(None), str([1, 'a', None]), str({'k': (1,)}), str({1}), repr('a\n\'"'), repr('\t\\'))
print('a' 'b', 'x' * 3, '-'.join(map(str, range(3))), 'abc'.upper().center(9, '.'), '%s' % 5 + '!', 'a%sb' % '', '{}'.format(''))
for bad in (lambda: '%d' % 'a', lambda: '%s %s' % 1, lambda: '{}'.format(), lambda: '{:d}'.format('x'), lambda: '%(a)s' % 5, lambda: '{a}'.format(b=1), lambda: '%z' % 1, lambda: 'a%'  % 1, lambda: '{!x}'.format(1), lambda: '{:.2d}'.format(1)):
    try:
        print(bad())
    except (TypeError, ValueError, KeyError, IndexError) as e:
        print(type(e).__name__, e)
