# What stands before the dot is evaluated, even where the class alone answers.
class Config(object):
    size = 8
    made = 0

    def __init__(self, note="plain"):
        print("made", note)
        Config.made += 1

    @staticmethod
    def helper(x):
        return x * 2

    @classmethod
    def name(cls):
        return cls.__name__


def choose():
    print("chosen")
    return Config("chosen")


def choose_class():
    print("class chosen")
    return Config


print(Config().size)
print(Config("two").size + Config.size)
print(choose().size, choose().made)
print(choose().helper(4))
print(choose().name())
print(choose_class().size)
print(choose_class().helper(3))
print(choose_class().name())
sizes = [Config(i).size for i in range(2)]
print(sizes, Config.made)
Config("statement").size
configs = {"a": Config("in dict")}
print(configs["a"].size)
try:
    print(configs["b"].size)
except KeyError as error:
    print(repr(error))
configs.pop("a").size
print(configs)


class Failing(Config):
    def __init__(self):
        raise ValueError("never made")


try:
    print(Failing().size)
except ValueError as error:
    print(error)
