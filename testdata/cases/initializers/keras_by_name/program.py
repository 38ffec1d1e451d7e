# Keras's initializers, regularizers and constraints by their names and as dictionaries.
import tensorflow as tf
import numpy as np
def T(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)
K = tf.keras
for name in ['zeros', 'glorot_uniform', 'GlorotNormal', 'he_normal', 'nope', None, 3]:
    T(lambda: K.initializers.get(name).get_config())
for config in [{'class_name': 'Constant', 'config': {'value': 3}}, {'class_name': 'Nope', 'config': {}}, {'config': {}},
               {'class_name': 'RandomNormal', 'config': {'stddev': 0.5}}, 'ones', {'class_name': 'mine', 'config': {}}]:
    T(lambda: K.initializers.deserialize(config, {'mine': tf.ones_initializer}).get_config())
T(K.initializers.get, tf.zeros_initializer)
for made in [tf.zeros_initializer(), tf.random_normal_initializer(0.0, 0.5, seed=3), None, 3]:
    T(K.initializers.serialize, made)
T(K.regularizers.get, 3)
T(K.regularizers.serialize, K.regularizers.l1(0.5))
for given in ['l1_l2', {'class_name': 'L1L2', 'config': {'l1': 0.5, 'l2': 0.25}}]:
    T(lambda: sorted(K.regularizers.get(given).get_config()))
for name in ['nonneg', 'max_norm', 'UnitNorm', 'nope']:
    T(lambda: K.constraints.get(name).get_config())
T(K.constraints.serialize, K.constraints.max_norm(3))
for name in ['he_uniform', 'identity', 'orthogonal']:
    print(tf.get_variable(name, [2, 2], initializer=K.initializers.get(name), regularizer=K.regularizers.get('l1')))
print(tf.losses.get_regularization_losses())
i = tf.IndexedSlices(tf.ones([1, 2]), tf.constant([0]), dense_shape=tf.constant([4, 2]))
print(tf.identity(i, name='dense'))
print(tf.convert_to_tensor(i))
p = tf.get_variable('p', [4, 2], partitioner=tf.fixed_size_partitioner(2), initializer=tf.zeros_initializer())
print(tf.assign(p, tf.zeros([4, 2])))
print(tf.assign_add(p, tf.zeros([4, 2])))
T(tf.is_variable_initialized, p)
T(tf.scatter_update, p, [0], [[1.0, 2.0]])
T(tf.assign, np.zeros([2]), 1.0)
T(tf.fixed_size_partitioner(2), tf.TensorShape([4, 2]), tf.float32)
T(tf.fixed_size_partitioner(2), tf.TensorShape([4, 2]))
