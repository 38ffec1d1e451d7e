/** One class per command. */
@NullMarked
package org.tfgraft.cli.command;

import org.jspecify.annotations.NullMarked;
