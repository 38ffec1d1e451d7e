/** Files that the user names, and those that they import. */
@NullMarked
package org.tfgraft.cli.input;

import org.jspecify.annotations.NullMarked;
