/** The command line: flags in, library calls, exit code out. */
@NullMarked
package org.tfgraft.cli;

import org.jspecify.annotations.NullMarked;
