package org.tfgraft.translator.claims;

import java.util.List;

/**
 * Something that prose says about a symbol of TensorFlow, by showing how it is called.
 *
 * @param line the line of the document, or the cell of a notebook
 * @param text the call or signature as it stands
 * @param symbol the symbol's name as the document spells it
 * @param differences what is otherwise in TensorFlow 1.15.3, a sentence each
 */
public record ApiStatement(int line, String text, String symbol, List<String> differences) {
  public ApiStatement {
    differences = List.copyOf(differences);
  }
}
