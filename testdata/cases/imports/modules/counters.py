"""Counts things."""
print("running", __name__)
total = 0


def bump():
    global total
    total += 1
    return total


class Meter(object):
    unit = "pcs"

    def __init__(self, name):
        self.name = name
        self.value = 0

    def count(self):
        self.value += bump()
        return self.value


if __name__ == "__main__":
    print("only when it is the program", bump())
