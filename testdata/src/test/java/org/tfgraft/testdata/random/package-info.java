/**
 * Random differential testing: a grammar makes programs, TensorFlow and tfgraft run them, and a
 * disagreement is shrunk to a few lines.
 */
package org.tfgraft.testdata.random;
