package org.tfgraft.translator.ast;

import org.tfgraft.translator.source.Span;

/**
 * A comment of the source. {@code text} is what follows the {@code #} with one leading space
 * removed; {@code ownLine} tells a comment alone on its line from one behind code.
 */
public record Comment(Span span, String text, boolean ownLine) {}
