# Several items, early exits, errors on entering.
class M(object):
    def __init__(self, name, fail_enter=False, fail_exit=False):
        self.name = name
        self.fail_enter = fail_enter
        self.fail_exit = fail_exit

    def __enter__(self):
        print("enter", self.name)
        if self.fail_enter:
            raise ValueError("enter " + self.name)
        return self.name, len(self.name)

    def __exit__(self, *args):
        print("exit", self.name, args[0] and args[0].__name__)
        if self.fail_exit:
            raise KeyError("exit " + self.name)


with M("a") as (name, length), M("bb") as pair:
    print(name, length, pair)
try:
    with M("a"), M("b", fail_enter=True), M("c"):
        print("never")
except ValueError as e:
    print(e)
try:
    with M("x", fail_exit=True):
        raise ValueError("first")
except KeyError as e:
    print(e, type(e.__context__).__name__)


def early(n):
    for i in range(n):
        with M("loop%d" % i):
            if i == 1:
                return i
    return -1


print(early(3), early(1))
data = {}
with M("t") as data["key"]:
    print(data)


class Swallow(object):
    def __enter__(self):
        return 'entered'

    def __exit__(self, kind, error, trace):
        return True


def second_is_bound():
    with Swallow(), Swallow() as inner:
        raise KeyError('gone')
    print('after', inner)


second_is_bound()
