/**
 * Sessions: what runs a graph, holds the values of its variables and reports TensorFlow's errors.
 */
package org.tfgraft.runtime.session;
