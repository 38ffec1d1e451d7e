# try, except, else, finally, raise; Python's own messages.
def attempt(action):
    try:
        result = action()
    except (KeyError, IndexError) as e:
        return type(e).__name__ + ": " + str(e)
    except ZeroDivisionError as e:
        return str(e)
    else:
        return "fine %r" % result
    finally:
        print("done")


print(attempt(lambda: {"a": 1}["b"]))
print(attempt(lambda: [1, 2][5]))
print(attempt(lambda: 1 // 0))
print(attempt(lambda: "x" * 3))
try:
    raise ValueError("no %s" % "luck")
except ValueError as e:
    print(repr(e))
print("before")
None + 1
