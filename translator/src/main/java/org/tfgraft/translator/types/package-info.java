/** Static types: what is known of a Python value before the program runs. */
@NullMarked
package org.tfgraft.translator.types;

import org.jspecify.annotations.NullMarked;
