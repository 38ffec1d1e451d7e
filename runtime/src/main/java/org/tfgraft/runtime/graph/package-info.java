/** A TensorFlow graph as data: operations, tensors, shapes, types, scopes; nothing is computed. */
package org.tfgraft.runtime.graph;
