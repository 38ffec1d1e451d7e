package org.tfgraft.translator.source;

/**
 * A line of code as the document shows it, without what the document's format puts around it
 * (prompts, quotation marks of the format, entities). {@code line} is the line of the document, or
 * the cell of a notebook.
 */
public record CodeLine(int line, String text) {}
