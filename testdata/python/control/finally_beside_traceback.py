# A finally clause in a program that looks at tracebacks.
import traceback


def tidy(values):
    try:
        return values.pop()
    finally:
        print("left", values)


print(tidy([1, 2]))
try:
    tidy([])
except IndexError:
    print(traceback.format_exc().splitlines()[-1])
