# The scope filter is a regular expression matched at the start, without a slash at the end (fact 90).
import tensorflow as tf

for n in ("a", "ab", "a_1", "b", "xa"):
    with tf.variable_scope(n):
        tf.get_variable("v", [1])
print([v.name for v in tf.global_variables("a")])
print([v.name for v in tf.global_variables(".*a/")])
with tf.variable_scope("a") as s:
    print([v.name for v in s.global_variables()])
