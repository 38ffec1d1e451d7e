# closing, suppress, nullcontext, ExitStack, redirect_stdout.
import contextlib


class Thing(object):
    def close(self):
        print("closed")


with contextlib.closing(Thing()) as thing:
    print(type(thing).__name__)
with contextlib.suppress(KeyError, ValueError):
    {}["a"]
print("after")
with contextlib.nullcontext(3) as three:
    print(three)


@contextlib.contextmanager
def named(name):
    print("enter", name)
    yield name
    print("exit", name)


with contextlib.ExitStack() as stack:
    names = [stack.enter_context(named(n)) for n in "abc"]
    stack.callback(print, "called back", 1, end="!\n")
    print(names)
