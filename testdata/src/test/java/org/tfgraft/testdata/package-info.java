/** The cases: what is translated, compiled and run is what TensorFlow did. */
@NullMarked
package org.tfgraft.testdata;

import org.jspecify.annotations.NullMarked;
