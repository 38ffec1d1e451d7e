/** How the names of a program came to be: what was recorded of it, and how it is told. */
@NullMarked
package org.tfgraft.cli.naming;

import org.jspecify.annotations.NullMarked;
