/** Java text from the typed tree, and the ledger of what became of each statement. */
@NullMarked
package org.tfgraft.translator.emit;

import org.jspecify.annotations.NullMarked;
