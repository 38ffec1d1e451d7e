package org.tfgraft.cli.document;

import java.util.Set;
import org.tfgraft.translator.repair.MappedSource;

/**
 * What a snippet ran as in a kernel.
 *
 * @param title says where it comes from
 * @param source its Python
 * @param binds names that it may bind
 * @param fails whether an error ended it; what it had made by then stays
 * @param endless whether it had to be ended; nobody waits for it again when the next ones run
 */
public record Cell(
    String title, MappedSource source, Set<String> binds, boolean fails, boolean endless) {
  Cell(String title, MappedSource source, Set<String> binds, boolean fails) {
    this(title, source, binds, fails, false);
  }
}
