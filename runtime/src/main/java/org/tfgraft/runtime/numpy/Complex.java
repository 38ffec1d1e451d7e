package org.tfgraft.runtime.numpy;

/** A complex number, the element of complex arrays. */
public record Complex(double real, double imag) {}
