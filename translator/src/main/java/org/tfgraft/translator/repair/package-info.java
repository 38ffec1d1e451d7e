/** Damaged code: statements apart, repairs with their reasons, the readings of lost indentation. */
@NullMarked
package org.tfgraft.translator.repair;

import org.jspecify.annotations.NullMarked;
