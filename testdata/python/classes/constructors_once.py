# Each object runs one __init__, its own class's; bases run theirs only when they are called.
class Base(object):
    count = 0

    def __init__(self, note="default"):
        Base.count += 1
        self.note = note
        print("Base", note)


class Own(Base):
    def __init__(self):
        print("Own")


class Calls(Base):
    def __init__(self, n):
        super(Calls, self).__init__()
        self.n = n
        print("Calls", n)


class Inherits(Base):
    pass


class Deeper(Calls):
    def __init__(self):
        Base.__init__(self, "direct")


class Plain(object):
    def __init__(self):
        self.items = []
        self.build()

    def build(self):
        self.items.append("plain")


class Built(Plain):
    def build(self):
        super(Built, self).build()
        self.items.append("built")


class Again(Plain):
    def __init__(self):
        self.items = ["again"]


Own()
Calls(1)
Inherits()
Inherits("given")
print(Deeper().note)
print(Built().items, Again().items, Plain().items, Base.count)


class Problem(Exception):
    def __init__(self, code, *args):
        super(Problem, self).__init__(code, *args)
        print("Problem", code, args)
        self.code = code


class Silent(Problem):
    def __init__(self):
        Exception.__init__(self, "silent")


class Named(Problem):
    def __init__(self, name):
        super(Named, self).__init__(7, name)


for kind in (Silent, lambda: Named("n"), lambda: Problem(1, 2, 3)):
    try:
        raise kind()
    except Problem as error:
        print(repr(error), error.args)
