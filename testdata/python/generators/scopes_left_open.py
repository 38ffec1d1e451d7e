# A suspended generator keeps what it holds, closing gives it back.
log = []


class Hold(object):
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        log.append("+" + self.name)
        return self

    def __exit__(self, kind, value, tb):
        log.append("-" + self.name + ("" if kind is None else " " + kind.__name__))


def hold():
    with Hold("a"):
        yield 1
        with Hold("b"):
            yield 2
        yield 3


g = hold()
next(g)
print(log)
next(g)
print(log)
g.close()
print(log)
del log[:]
for i in hold():
    log.append(i)
print(log)
