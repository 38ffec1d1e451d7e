package org.tfgraft.translator.parse;

import java.text.Normalizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Identifiers in the form in which Python compares them. */
final class Names {
  private Names() {}

  static String of(TerminalNode node) {
    return of(node.getSymbol());
  }

  static String of(Token token) {
    String text = token.getText();
    boolean ascii = text.chars().allMatch(c -> c < 0x80);
    return ascii ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
  }
}
