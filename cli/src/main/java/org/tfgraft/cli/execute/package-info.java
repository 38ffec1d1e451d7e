/** Translated Java to classes, kept in a cache, and what a program does when they run. */
@NullMarked
package org.tfgraft.cli.execute;

import org.jspecify.annotations.NullMarked;
