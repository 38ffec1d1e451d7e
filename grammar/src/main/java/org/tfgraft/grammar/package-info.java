/**
 * Python text to parse tree: the ANTLR grammar and what its lexer needs; knows ANTLR and nothing
 * else.
 */
@NullMarked
package org.tfgraft.grammar;

import org.jspecify.annotations.NullMarked;
