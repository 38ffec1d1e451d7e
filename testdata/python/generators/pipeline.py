# Generators in a chain, batches, and early ends.
def read(lines):
    for line in lines:
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        yield line


def fields(lines):
    for line in lines:
        name, value = line.split("=")
        yield name, int(value)


def batches(source, size):
    batch = []
    for item in source:
        batch.append(item)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


text = ["# header", "a=1", "", "b=2", "c=3 "]
print(list(fields(read(text))))
for batch in batches(fields(read(text)), 2):
    print(batch)


def data(steps):
    for epoch in range(2):
        for step in range(steps):
            yield epoch, step


for epoch, step in data(3):
    if step == 2:
        break
    print(epoch, step)
shared = data(2)
for item in shared:
    print("first loop", item)
    break
for item in shared:
    print("second loop", item)
a, b = data(1)
print(a, b)
try:
    a, b, c = data(1)
except ValueError as e:
    print(e)
x, *others = data(2)
print(x, others)
print(*data(1), sep=";")
