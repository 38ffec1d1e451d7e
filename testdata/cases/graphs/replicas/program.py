# Variables are placed on parameter servers in turn, merged with devices, or by a strategy.
import tensorflow as tf
import numpy as np
def T(f):
    try:
        r = f()
        print(r)
    except Exception as e:
        print(type(e).__name__, e)
cl = tf.train.ClusterSpec({'ps': ['ps0:2222', 'ps1:2222'], 'worker': ['w0:1', 'w1:2', 'w2:3']})
print(cl, cl.jobs, cl.num_tasks('worker'), cl.task_indices('ps'), cl.task_address('worker', 1), cl.job_tasks('ps'), cl.as_dict())
T(lambda: cl.num_tasks('x'))
T(lambda: cl.task_indices('x'))
T(lambda: cl.job_tasks('x'))
T(lambda: cl.task_address('x', 0))
T(lambda: cl.task_address('ps', 5))
print(cl.as_cluster_def())
print(bool(cl), bool(tf.train.ClusterSpec({})), cl == tf.train.ClusterSpec(cl), cl != tf.train.ClusterSpec({'ps': ['a:1']}))
print(tf.train.ClusterSpec({'worker': {1: 'a:1', 0: 'b:2'}}).as_dict(), tf.train.ClusterSpec({'worker': {1: 'a:1', 3: 'b:2'}}).as_dict())
T(lambda: tf.train.ClusterSpec(5))
T(lambda: tf.train.ClusterSpec({'a': 5}))
T(lambda: tf.train.ClusterSpec({'a': {'x': 'y'}}))
with tf.device(tf.train.replica_device_setter(cluster=cl)):
    for i in range(3):
        with tf.variable_scope('s%d' % i):
            v = tf.get_variable('v', [2]); print(v.device)
    w = tf.get_variable('w', [2], use_resource=True); print(w.device)
    c = tf.constant(1.0); print(c.device)
    o = v + c; print(o.device)
    with tf.device('/gpu:0'): print((v * 2).device)
    with tf.device('/job:worker/task:1'):
        print(tf.Variable(3.0).device, tf.constant(1).device)
T(lambda: tf.train.replica_device_setter())
with tf.device(tf.train.replica_device_setter(ps_tasks=2, worker_device='/job:worker/task:7', merge_devices=True, ps_device='/job:p')):
    for i in range(3):
        a = tf.Variable(1.0); print(a.device, a.initializer.device, a.value().device)
    m = tf.matmul(tf.ones([1,2]), tf.ones([2,1])); print(m.device)
with tf.device(tf.train.replica_device_setter(ps_tasks=3, ps_ops=['Const'], ps_strategy=lambda op: 2)):
    print(tf.constant(1).device, tf.Variable(1).device)
T(lambda: tf.train.replica_device_setter(ps_tasks=3, ps_strategy=5))
print(tf.train.replica_device_setter(ps_tasks=0))
strat = tf.contrib.training.GreedyLoadBalancingStrategy(2, tf.contrib.training.byte_size_load_fn)
with tf.device(tf.train.replica_device_setter(ps_tasks=2, ps_strategy=strat)):
    for i in range(4): print(tf.get_variable('g%d' % i, [i + 1, 10]).device)
