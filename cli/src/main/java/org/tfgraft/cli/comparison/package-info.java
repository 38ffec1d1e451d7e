/** The variables of a program beside those that it should have: what differs, and why. */
@NullMarked
package org.tfgraft.cli.comparison;

import org.jspecify.annotations.NullMarked;
