/** Source texts, places in them, and what is to be said about them. */
@NullMarked
package org.tfgraft.translator.source;

import org.jspecify.annotations.NullMarked;
