/** Documents with code in them: what each line is, and the snippets, as they stand. */
@NullMarked
package org.tfgraft.translator.document;

import org.jspecify.annotations.NullMarked;
