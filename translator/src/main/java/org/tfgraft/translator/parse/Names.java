package org.tfgraft.translator.parse;

import java.text.Normalizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.tfgraft.grammar.PythonParser;

/** Identifiers in the form in which Python compares them. */
final class Names {
  private Names() {}

  /** A name as the class around it knows it: private ones carry the name of the class. */
  static String of(TerminalNode node) {
    return inClass(of(node.getSymbol()), node);
  }

  /** The name of what a class is made of, a private one with the name of the class. */
  static String inClass(String name, ParseTree at) {
    if (!name.startsWith("__") || name.endsWith("__")) {
      return name;
    }
    ParseTree inner = at;
    for (ParseTree tree = at.getParent(); tree != null; inner = tree, tree = tree.getParent()) {
      if (tree instanceof PythonParser.ClassdefContext type && type.suite() == inner) {
        String plain = of(type.NAME().getSymbol()).replaceFirst("^_+", "");
        return plain.isEmpty() ? name : "_" + plain + name;
      }
    }
    return name;
  }

  static String of(Token token) {
    String text = token.getText();
    boolean ascii = text.chars().allMatch(c -> c < 0x80);
    return ascii ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
  }
}
