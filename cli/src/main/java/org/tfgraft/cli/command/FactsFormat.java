package org.tfgraft.cli.command;

/** How facts are printed; in lower case, as picocli shows the names. */
enum FactsFormat {
  text,
  json,
  jsonl
}
