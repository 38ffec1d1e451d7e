/** TensorFlow's operations: their definitions as data, static shapes, and the functions on them. */
package org.tfgraft.runtime.op;
