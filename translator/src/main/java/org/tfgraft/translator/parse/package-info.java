/** Text to tree: the only package that knows the grammar. */
@NullMarked
package org.tfgraft.translator.parse;

import org.jspecify.annotations.NullMarked;
