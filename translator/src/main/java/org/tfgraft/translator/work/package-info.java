/** Threads for the stages: with room for deep recursion, and several where pieces do not touch. */
@NullMarked
package org.tfgraft.translator.work;

import org.jspecify.annotations.NullMarked;
