# Exceptions raised by their classes alone.


class Coded(ValueError):
    def __init__(self, msg, code=1):
        super(Coded, self).__init__(msg, code)
        self.code = code


class Derived(Coded):
    pass


def run(k):
    try:
        if k == 0:
            raise Derived
        if k == 1:
            raise Coded
        if k == 2:
            raise Derived("one", code=11)
    except TypeError as e:
        print("TypeError", e)
    except Coded as e:
        print(e.code, e)


for k in range(3):
    run(k)
for text in ("{0:>{}", "{0", "{:{}", "{a!r:"):
    try:
        print(text.format(1, 2))
    except (ValueError, KeyError) as e:
        print(type(e).__name__, e)
