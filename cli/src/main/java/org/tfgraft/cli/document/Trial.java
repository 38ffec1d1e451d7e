package org.tfgraft.cli.document;

/**
 * A program to be tried.
 *
 * @param text its Python
 * @param version the TensorFlow whose printed forms it gets
 * @param computes whether sessions compute
 */
record Trial(String text, String version, boolean computes) {}
