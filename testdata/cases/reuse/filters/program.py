# The same network applied twice: once with its own weights each time, once sharing.
import tensorflow as tf


def conv_relu(image, kernel_shape, bias_shape):
    weights = tf.get_variable("weights", kernel_shape,
                              initializer=tf.random_normal_initializer())
    biases = tf.get_variable("biases", bias_shape,
                             initializer=tf.constant_initializer(0.0))
    conv = tf.nn.conv2d(image, weights, strides=[1, 1, 1, 1], padding='SAME')
    return tf.nn.relu(conv + biases)


def image_filter(image):
    with tf.variable_scope("conv1"):
        relu1 = conv_relu(image, [5, 5, 32, 32], [32])
    with tf.variable_scope("conv2"):
        return conv_relu(relu1, [5, 5, 32, 32], [32])


image1 = tf.placeholder(tf.float32, [1, 8, 8, 32])
image2 = tf.placeholder(tf.float32, [1, 8, 8, 32])
with tf.variable_scope("image_filters") as scope:
    result1 = image_filter(image1)
    scope.reuse_variables()
    result2 = image_filter(image2)
print(result1.name, result2.name)
for v in tf.trainable_variables():
    print(v)

try:
    image_filter(image1)
    image_filter(image2)
except ValueError as e:
    print(str(e).split(".")[0])
