/**
 * What inference found out, as people ask for it: the type of each name, and what stayed dynamic.
 */
@NullMarked
package org.tfgraft.translator.report;

import org.jspecify.annotations.NullMarked;
