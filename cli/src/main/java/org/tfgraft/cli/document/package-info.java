/** What the snippets of documents claim, and what is true: kernels, runs, verdicts, reports. */
@NullMarked
package org.tfgraft.cli.document;

import org.jspecify.annotations.NullMarked;
