# Device specs are parsed, merged, changed and refused.
import tensorflow as tf
import numpy as np
def T(f):
    try:
        r = f()
        print(r)
    except Exception as e:
        print(type(e).__name__, e)
print(tf.DeviceSpec().to_string() == '', tf.DeviceSpec(job='ps', task=2, device_type='GPU', device_index=1, replica=0).to_string())
d = tf.DeviceSpec.from_string('/job:worker/replica:1/task:2/device:GPU:3')
print(d.job, d.replica, d.task, d.device_type, d.device_index, d.to_string())
for s in ['/gpu:0', '/cpu:0', '/job:a/gpu:1', '/device:GPU:*', '/job:*', '', '/GPU:0', 'gpu:0', '/task:x', '/foo:1', '/job:a/job:b', '/device:TPU:1']:
    T(lambda: tf.DeviceSpec.from_string(s).to_string())
T(lambda: d == tf.DeviceSpec.from_string('/job:worker/replica:1/task:2/device:GPU:3'))
d.merge_from(tf.DeviceSpec(job='q', device_type='CPU', device_index=0))
print(d.to_string())
d.job = 'zz'; d.task = None; print(d.to_string())
d.parse_from_string('/job:k/cpu:0'); print(d.to_string())
with tf.device(tf.DeviceSpec(job='ps', task=1)):
    print(tf.constant(1).device)
    with tf.device('/gpu:2'):
        print(tf.constant(1).device)
        with tf.device(None):
            print(tf.constant(1).device)
        with tf.device('/cpu:0'):
            print(tf.constant(1).device)
        with tf.device(lambda op: '/job:w' if op.type == 'Const' else ''):
            print(tf.constant(1).device)
            print(tf.placeholder(tf.int32).device)
        with tf.device(lambda op: None):
            print(tf.constant(1).device)
