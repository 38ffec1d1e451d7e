# Norms and clipping, sorting, segments, histograms, statistics and rarer activations.
import tensorflow as tf
import numpy as np
v = tf.get_variable("v", [3], initializer=tf.constant_initializer([3., 4., 0.]))
w = tf.get_variable("w", [2, 2], initializer=tf.ones_initializer())
g = [tf.convert_to_tensor(v) * 2., None, tf.convert_to_tensor(w)]
with tf.name_scope("clip"):
    clipped, norm = tf.clip_by_global_norm(g, 5.0)
    print(clipped, norm)
    print(tf.global_norm(g, name="gn"), tf.clip_by_average_norm(v, 1.0), tf.clip_by_norm(v, 2.))
    print(tf.clip_by_global_norm([v, w], tf.constant(1.), use_norm=norm, name="again")[0][1])
print(tf.math.reduce_std(w), tf.math.reduce_variance(w, axis=0), tf.math.reduce_euclidean_norm(w, 1, keepdims=True))
print(tf.sort([3, 1, 2]), tf.argsort(w, direction="DESCENDING"), tf.sort(w, axis=0), tf.roll(v, 1, 0))
print(tf.nn.swish(v), tf.nn.zero_fraction(v), tf.nn.in_top_k([[0.1, 0.9]], [1], 1), tf.math.in_top_k([[0.1, 0.9]], [1], k=1, name="ik"))
print(tf.div_no_nan(v, 0.), tf.math.divide_no_nan(1., v), tf.math.xdivy(v, v), tf.math.xlogy(v, 2.))
print(tf.histogram_fixed_width(v, [0., 5.], nbins=5), tf.histogram_fixed_width(v, [0., 5.]))
for f in (tf.segment_sum, tf.segment_mean, tf.segment_max, tf.segment_min, tf.segment_prod):
    print(f(w, [0, 0]), f(v, [0, 0, 1], name="seg"))
for f in (tf.unsorted_segment_sum, tf.unsorted_segment_mean, tf.unsorted_segment_max, tf.unsorted_segment_min, tf.unsorted_segment_prod, tf.unsorted_segment_sqrt_n):
    print(f(w, [1, 0], 3), f(v, [0, 0, 1], num_segments=tf.constant(2)))
print(tf.nn.moments(w, [0]), tf.nn.weighted_moments(w, [0], tf.constant([1., 2.])), tf.nn.weighted_moments(w, [0, 1], 1., keep_dims=True))
stats = tf.nn.sufficient_statistics(w, [0])
print(stats, tf.nn.normalize_moments(*stats))
stats = tf.nn.sufficient_statistics(tf.placeholder(tf.float32, [None, 2]), [0], shift=1., keep_dims=True)
print(tf.nn.normalize_moments(stats[0], stats[1], stats[2], stats[3], name="nm"))
print(tf.nn.top_k(v, 2), tf.nn.top_k(v)[0], tf.unique([1, 1, 2]), tf.invert_permutation([1, 0]))
values, indices = tf.nn.top_k(w, k=1, sorted=False, name="best")
print(values, indices)
print(tf.nn.crelu(w), tf.nn.relu_layer(w, w, [1., 2.]))
print(tf.nn.weighted_cross_entropy_with_logits(labels=w, logits=w, pos_weight=2.), tf.nn.log_poisson_loss(w, w, compute_full_loss=True))
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e))
attempt(lambda: tf.global_norm(v))
attempt(lambda: tf.sort(v, direction="UP"))
attempt(lambda: tf.segment_sum(w, [[0]]))
attempt(lambda: tf.roll(tf.constant(1.), 1, 0))
attempt(lambda: tf.nn.log_poisson_loss(v, w))
attempt(lambda: tf.nn.in_top_k(v, [1], 1))
with tf.Session() as s:
    s.run(tf.global_variables_initializer())
    print(s.run([norm, tf.sort(v), tf.argsort(v), tf.roll(v, 1, 0), tf.nn.zero_fraction(v), tf.math.reduce_variance(v)]))
    print(s.run(tf.segment_sum(v, [0, 0, 1])), s.run(tf.unsorted_segment_max(v, [0, 0, 1], 2)), s.run(tf.segment_mean(v, [0, 0, 1])))
    print(s.run([tf.histogram_fixed_width(v, [0., 5.], nbins=5), tf.nn.swish(v), tf.math.xlogy(v, 2.)]))
