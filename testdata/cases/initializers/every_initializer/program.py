# Every initializer: configuration, values of several types, whole and partitioned variables.
import tensorflow as tf
import numpy as np
def T(f):
    try:
        r = f()
        print(r)
    except Exception as e:
        print(type(e).__name__, e)
inits = [tf.zeros_initializer(), tf.ones_initializer(), tf.constant_initializer(3), tf.constant_initializer([1,2,3,4,5,6]), tf.random_uniform_initializer(-1, 1, seed=3), tf.random_normal_initializer(1.0, 2.0, 5), tf.truncated_normal_initializer(stddev=0.1), tf.uniform_unit_scaling_initializer(factor=1.43), tf.variance_scaling_initializer(scale=2.0, mode='fan_avg', distribution='uniform'), tf.variance_scaling_initializer(distribution='untruncated_normal'), tf.variance_scaling_initializer(distribution='normal', mode='fan_out', seed=1), tf.orthogonal_initializer(), tf.glorot_uniform_initializer(seed=1), tf.glorot_normal_initializer(), tf.initializers.he_normal(), tf.initializers.he_uniform(seed=2), tf.initializers.lecun_normal(), tf.initializers.lecun_uniform(), tf.initializers.identity(gain=2.0), tf.keras.initializers.RandomUniform(), tf.keras.initializers.RandomNormal(seed=1), tf.keras.initializers.TruncatedNormal(), tf.keras.initializers.Zeros(), tf.keras.initializers.Constant(2.0), tf.keras.initializers.VarianceScaling(), tf.keras.initializers.Orthogonal(gain=2.0), tf.keras.initializers.Identity(), tf.keras.initializers.glorot_uniform(), tf.keras.initializers.he_normal(), tf.compat.v1.zeros_initializer(), tf.compat.v1.keras.initializers.RandomUniform(), tf.keras.initializers.uniform(), tf.keras.initializers.normal(), tf.keras.initializers.random_uniform(), tf.keras.initializers.random_normal(), tf.keras.initializers.truncated_normal(), tf.keras.initializers.lecun_normal()]
for i, ini in enumerate(inits):
    T(lambda: type(ini))
    T(lambda: sorted(ini.get_config().items()))
    T(lambda: sorted(ini.from_config(ini.get_config()).get_config().items()))
    T(lambda: ini([2, 3]))
    T(lambda: ini([2, 3], dtype=tf.float64))
    T(lambda: ini([3]))
    T(lambda: tf.get_variable('v%d' % i, [2, 3], initializer=ini))
    T(lambda: list(tf.get_variable('p%d' % i, [4, 3], initializer=ini, partitioner=tf.fixed_size_partitioner(2))))
    T(lambda: ini([2, 3], tf.int32))
    T(lambda: ini(shape=(2, 3)))
    T(lambda: ini())
for i, c in enumerate([tf.zeros_initializer, tf.ones_initializer, tf.random_normal_initializer, tf.glorot_uniform_initializer, tf.constant_initializer, tf.truncated_normal_initializer, tf.keras.initializers.RandomUniform, tf.initializers.orthogonal]):
    T(lambda: tf.get_variable('c%d' % i, [2, 3], initializer=c))
    T(lambda: tf.get_variable('d%d' % i, [2, 3], initializer=c()))
    T(lambda: c(dtype=tf.float64).get_config())
    T(lambda: c(dtype=tf.int32).get_config())
