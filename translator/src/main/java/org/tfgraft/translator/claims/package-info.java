/** What documents say about the API in their prose, compared with the API table. */
@NullMarked
package org.tfgraft.translator.claims;

import org.jspecify.annotations.NullMarked;
