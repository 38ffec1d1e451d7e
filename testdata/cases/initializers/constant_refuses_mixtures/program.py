# What is a type, and which values and shapes make no constant.
import tensorflow as tf
for x in [int, str, bytes, complex, object, float, bool, 1, 1.0, True, 2.5, [1], 'float', 'int32_ref', {}, None, (1,)]:
    try:
        print(tf.as_dtype(x))
    except Exception as e:
        print(type(e).__name__, e)
import numpy as np
for x in [np.object_, np.bool_, np.int_, np.dtype('S'), np.dtype(object)]:
    print(tf.as_dtype(x))
ds = [dict(value=[1, 'a']), dict(value=['a', b'b']), dict(value=['a', 1.0]), dict(value=[[1], ['a']]), dict(value=1, shape=tf.constant([2])), dict(value=1, shape=[0]), dict(value='a', shape=[0, 2]), dict(value=[1,2], shape=(2,0), dtype=tf.int64), dict(value=np.ones(2), shape=[0])
  , dict(value=np.ones(2), shape=tf.constant([2])), dict(value=['a', True]), dict(value=['a'], shape=[3]), dict(value=1.0, dtype=int)]
for a in ds:
    try:
        print(tf.constant(**a))
    except Exception as e:
        print(type(e).__name__, e)
