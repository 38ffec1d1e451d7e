# __new__, singletons, metaclasses, class registries.
class Single(object):
    _instance = None

    def __new__(cls, *args):
        if cls._instance is None:
            print("making")
            cls._instance = super(Single, cls).__new__(cls)
        return cls._instance

    def __init__(self, value=0):
        self.value = value


a = Single(1)
b = Single(2)
print(a is b, a.value)


class Registry(type):
    classes = []

    def __new__(mcs, name, bases, attrs):
        attrs["tag"] = name.lower()
        cls = super(Registry, mcs).__new__(mcs, name, bases, attrs)
        mcs.classes.append(name)
        return cls

    def __call__(cls, *args):
        made = super(Registry, cls).__call__(*args)
        made.created = True
        return made

    def shout(cls):
        return cls.__name__.upper()


class Plugin(object, metaclass=Registry):
    def __init__(self, n):
        self.n = n


class Audio(Plugin):
    pass


print(Registry.classes, Plugin.tag, Audio.tag, Audio(3).n, Audio(1).created, Audio.shout())
print(type(Audio).__name__, isinstance(Audio, Registry))
