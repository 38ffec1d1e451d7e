# get_collection gives a copy, get_collection_ref the list itself (making it if need be) (fact 94).
import tensorflow as tf

tf.get_collection("c").append(1)
tf.get_collection_ref("c").append(2)
print(tf.get_collection("c"))
