# NumPy's integers are indices of lists, tuples, texts and ranges.
import numpy as np
values = [1, 2, 3]
print(values[np.int64(1)], values[np.argmax(np.array([1, 5, 2]))], (1, 2)[np.int32(0)])
print("abc"[np.int64(2)], values[np.int64(0):np.int64(2)], range(5)[np.int64(2)], [0] * np.int64(2))
values[np.uint8(0)] = 7
del values[np.int64(1)]
print(values)
for index in [np.float32(1), np.array([1]), np.array([1.0]), np.int64(9)]:
    try:
        print(values[index])
    except (TypeError, IndexError) as e:
        print(type(e).__name__, e)
