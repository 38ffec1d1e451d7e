# __getattr__, __setattr__, __delattr__, __getattribute__.
class Recorder(object):
    def __init__(self):
        self.real = 1

    def __getattr__(self, name):
        if name.startswith("no_"):
            raise AttributeError("nothing called " + name)
        return "made up " + name


class AttrDict(object):
    def __init__(self, **kwargs):
        object.__setattr__(self, "data", dict(kwargs))

    def __getattr__(self, name):
        try:
            return self.data[name]
        except KeyError:
            raise AttributeError(name)

    def __setattr__(self, name, value):
        print("set", name)
        self.data[name] = value

    def __delattr__(self, name):
        del self.data[name]


class Proxy(object):
    def __init__(self, target):
        self._target = target

    def __getattr__(self, name):
        value = getattr(self._target, name)
        if callable(value):
            def logged(*args):
                print("calling", name, args)
                return value(*args)
            return logged
        return value


r = Recorder()
print(r.real, r.fake, hasattr(r, "x"), hasattr(r, "no_x"), getattr(r, "no_y", "default"))
d = AttrDict(a=1)
d.b = 2
print(d.a, d.b, sorted(d.data), hasattr(d, "c"))
del d.a
print(sorted(d.data))
try:
    d.a
except AttributeError as e:
    print("AttributeError", e)
p = Proxy([3, 1, 2])
p.append(5)
p.sort()
print(p._target, p.count(5))
