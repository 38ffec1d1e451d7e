# Packages: relative imports, names that a package hands on, modules as attributes of packages.
import tensorflow as tf
import nets
import nets.layers.convolution
from nets import layers, tower
from nets.layers import convolution as conv

x = tf.placeholder(tf.float32, [None, 8], name="x")
with tf.variable_scope("net"):
    out = tower(x, depth=2)
    out = nets.tower(out, depth=1)
print(out.name, nets.VERSION, nets.layers.SIZES, layers is nets.layers)
print(conv.shape_of(3, 8), nets.layers.convolution.calls, conv.calls)


def summary():
    from nets.summary import lines
    return lines("net")


for line in summary():
    print(line)
