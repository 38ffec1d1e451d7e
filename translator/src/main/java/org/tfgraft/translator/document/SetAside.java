package org.tfgraft.translator.document;

/** A line among code that is no Python of the program, and why: a magic, a shell command. */
public record SetAside(int line, String text, String reason) {}
