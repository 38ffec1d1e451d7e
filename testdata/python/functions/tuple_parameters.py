# Parameters of Python 2 that unpack tuples, and lists of a dict's keys.
def distance((x1, y1), (x2, y2)=(0, 0), *rest):
    """The distance along the streets."""
    return abs(x1 - x2) + abs(y1 - y2) + len(rest)


class Shape(object):
    def area(self, (width, (height, depth)), scale=1):
        return width * height * depth * scale


print distance((1, 2)), distance((1, 2), (3, 4)), distance((1, 2), (3, 4), 5), distance.__doc__
print Shape().area((1, (2, 3))), Shape().area((1, (2, 3)), scale=2)
pairs = [('b', 2), ('a', 1)]
print sorted(pairs, key=lambda (k, v): v), map(lambda (k, v): k * v, pairs)
try:
    distance((1, 2, 3))
except ValueError, e:
    print 'ValueError', e
table = {'only': [1]}
keys = table.keys()
keys.append('more')
print keys, table.values()[0], table.items()[0], len(table.keys()), sorted(table.items())
for key in table.keys():
    table[key + '!'] = table.pop(key)
print table
