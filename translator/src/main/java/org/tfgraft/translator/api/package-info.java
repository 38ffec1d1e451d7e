/** The API table: what may be assumed of TensorFlow's, NumPy's and Python's symbols. */
@NullMarked
package org.tfgraft.translator.api;

import org.jspecify.annotations.NullMarked;
