/** Python's abstract syntax as immutable values, named as in CPython's {@code ast} module. */
@NullMarked
package org.tfgraft.translator.ast;

import org.jspecify.annotations.NullMarked;
