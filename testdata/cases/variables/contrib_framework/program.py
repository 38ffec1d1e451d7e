# tf.contrib.framework makes variables, finds them by scope and suffix, assigns and places them.
import tensorflow as tf
import numpy as np
def T(f):
    try:
        r = f()
        print(r)
    except Exception as e:
        print(type(e).__name__, e)
F = tf.contrib.framework
a = F.variable('a', [2])
b = F.model_variable('b', [2], regularizer=tf.contrib.layers.l2_regularizer(0.1))
with tf.variable_scope('s'):
    c = F.variable('c', [2], trainable=False, collections=['k'], device='/job:x', dtype=tf.float64, initializer=tf.ones_initializer())
    d = F.model_variable('b', shape=[3], device='/cpu:0', use_resource=True)
    e = F.local_variable(3.0, name='e'); g = F.global_variable([1.0], name='g', use_resource=True)
    p = F.model_variable('p', [4], partitioner=tf.fixed_size_partitioner(2))
for k in ['variables', 'model_variables', 'local_variables', 'trainable_variables', 'k', 'regularization_losses']: print(k, tf.get_collection(k))
F.add_model_variable(a); F.add_model_variable(a); print(F.get_model_variables())
print(F.get_variables(), F.get_variables('s'), F.get_variables(suffix='b'), F.get_variables('s', 'b'), F.get_variables(suffix='b:0'), F.get_variables(collection='k'))
print(F.get_local_variables(), F.get_trainable_variables('s'), F.get_model_variables('s', 'b'), F.get_variables_by_suffix('b'), F.get_variables_by_name('b'), F.get_variables_by_name('b', 's'))
with tf.variable_scope('s') as sc: print(F.get_variables(sc))
T(lambda: F.get_unique_variable('s/b')); T(lambda: F.get_unique_variable('b')); T(lambda: F.get_unique_variable('zz')); T(lambda: F.get_unique_variable('s'))
print(F.get_variables_to_restore(), F.get_variables_to_restore(['s']), F.get_variables_to_restore(exclude=['s/b']), F.get_variables_to_restore(include=['s'], exclude=['s/p']))
T(lambda: F.get_variables_to_restore('s')); T(lambda: F.get_variables_to_restore(exclude='s'))
print(F.get_variable_full_name(a), [F.get_variable_full_name(x) for x in p], F.filter_variables(tf.global_variables(), ['b'], ['^s']), F.filter_variables(tf.global_variables(), ['b'], reg_search=False))
op, feed = F.assign_from_values({'a': np.array([1., 2.]), 's/b': np.zeros([3])})
print(op.name, sorted([t.name for t in feed]))
T(lambda: F.assign_from_values({'q': np.array([1., 2.])}))
fn = F.assign_from_values_fn({'a': np.array([1., 2.], np.float32)})
print(F.get_name_scope())
with tf.name_scope('x'): print(F.get_name_scope())
print(F.is_tensor(a), F.is_tensor(3))
with tf.device(F.VariableDeviceChooser(2)):
    print(F.variable('d0', [1]).device, F.variable('d1', [1]).device, F.variable('d2', [1]).device)
h = F.variable('h', [1], device=F.VariableDeviceChooser(num_tasks=3, job_name='q', device_type='GPU', device_index=1, replica=2)); print(h.device)
def getter(getter, name, *args, **kwargs):
    print(name, args, sorted(kwargs))
    return getter(name, *args, **kwargs)
def cg(name, **kw):
    print(name, sorted(kw)); kw.pop('reuse'); return tf.get_variable(name, **kw)
print(F.variable('cg', [1], custom_getter=cg))
def model(): return F.model_variable('again', [1])
def through(): return model()
def further(): return through()
further(); T(model)
def plain(): return F.variable('plain', [1])
def nested(): return plain()
def deeper(): return nested()
deeper(); T(plain)
