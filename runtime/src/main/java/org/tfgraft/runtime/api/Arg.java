package org.tfgraft.runtime.api;

/** One named argument of a call: {@code name("x")} stands for Python's {@code name="x"}. */
public record Arg(String name, Object value) {}
