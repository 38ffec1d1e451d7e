/** Names: which variable each name means, and which definitions reach each use. */
@NullMarked
package org.tfgraft.translator.resolve;

import org.jspecify.annotations.NullMarked;
