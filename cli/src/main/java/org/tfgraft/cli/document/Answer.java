package org.tfgraft.cli.document;

import org.tfgraft.translator.repair.MappedSource;

/** A reading of a snippet, and what it does. */
record Answer(MappedSource source, Outcome outcome) {}
