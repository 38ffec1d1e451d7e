/** Python text in, Java text out: the stages in their order. */
@NullMarked
package org.tfgraft.translator;

import org.jspecify.annotations.NullMarked;
