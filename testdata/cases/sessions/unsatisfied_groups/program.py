# What is told of operations that have to be together where no device is.
import tensorflow as tf


def server(op):
    return '/job:ps'


class Servers(object):
    def __call__(self, op):
        return '/job:ps'

    def choose(self, op):
        return '/job:ps/task:1'


def by_function():
    with tf.device(server):
        tf.get_variable('v', [2], use_resource=True)


def by_lambda():
    with tf.device(lambda op: '/job:ps'):
        tf.get_variable('v', [2])


def by_object():
    with tf.device(Servers()):
        tf.get_variable('v', [2])


def by_method():
    with tf.device(Servers().choose):
        tf.get_variable('v', [2])


def nested():
    with tf.device('/job:ps'):
        with tf.device('/task:1'):
            v = tf.get_variable('v', [2], caching_device='/job:worker')
    with tf.colocate_with(v):
        tf.constant(1.) + v
    with tf.device('/cpu:0'):
        print(tf.is_variable_initialized(v).name)
        tf.assign(v, [1., 2.])


def replicas():
    with tf.device(tf.train.replica_device_setter(2)):
        tf.get_variable('v', [3], initializer=tf.truncated_normal_initializer())


def explicit():
    with tf.device('/gpu:1'):
        v = tf.Variable([1., 2.], name='v')
    tf.identity(v)


def by_contrib():
    with tf.device('/gpu:1'):
        tf.contrib.framework.variable('v', [2])


for define in [by_function, by_lambda, by_object, by_method, nested, replicas, explicit]:
    with tf.Graph().as_default():
        define()
        try:
            with tf.Session() as session:
                session.run(tf.global_variables_initializer())
        except tf.errors.InvalidArgumentError as e:
            lines = [line for line in e.message.split('\n') if 'variables.py' not in line and 'ops.py' not in line]
            print('\n'.join(line.split('_function')[0] for line in lines))

by_contrib()
try:
    with tf.Session() as session:
        session.run(tf.global_variables_initializer())
except tf.errors.InvalidArgumentError as e:
    print([line.split('/')[-1] for line in e.message.split('\n') if 'contrib' in line])
