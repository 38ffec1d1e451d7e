# What send gives is the value of the yield.
def averager():
    total = 0.0
    n = 0
    average = None
    while True:
        value = yield average
        total += value
        n += 1
        average = total / n


avg = averager()
next(avg)
print(avg.send(10), avg.send(20), avg.send(30))
avg.close()
try:
    avg.send(1)
except StopIteration:
    print("closed")


def echo():
    received = yield "ready"
    while received != "stop":
        received = yield received.upper()
    return "bye"


e = echo()
print(e.send(None))
print(e.send("a"), e.send("b"))
try:
    e.send("stop")
except StopIteration as stop:
    print("returned", stop.value)
try:
    echo().send("early")
except TypeError as error:
    print(error)
