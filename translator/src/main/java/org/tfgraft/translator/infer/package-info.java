/** Types of expressions, variables and functions, over the whole program. */
@NullMarked
package org.tfgraft.translator.infer;

import org.jspecify.annotations.NullMarked;
