package org.tfgraft.translator.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tfgraft.translator.api.Signature;

/**
 * What a document shows between the brackets. Whether it is a signature or only an example of a
 * call shows in the names and defaults: those of a signature are, for the most part, the symbol's.
 */
record ShownParameters(List<Parameter> all) {
  /** A name, or a value that is no name; with what stands behind its {@code =}. */
  record Parameter(String name, Optional<String> value) {
    boolean isName() {
      return name.matches("[A-Za-z_]\\w*");
    }

    boolean isStarred() {
      return name.startsWith("*");
    }
  }

  static ShownParameters parse(String arguments) {
    List<Parameter> all = new ArrayList<>();
    for (String part : Signature.split(arguments)) {
      int equals = part.indexOf('=');
      boolean named = equals > 0 && part.substring(0, equals).strip().matches("<?\\w+>?");
      String name = (named ? part.substring(0, equals) : part).strip();
      Optional<String> value =
          named ? Optional.of(part.substring(equals + 1).strip()) : Optional.empty();
      all.add(new Parameter(withoutMarks(name), value));
    }
    return new ShownParameters(all);
  }

  /** {@code <name>} and Markdown's {@code \_} mean the name itself. */
  private static String withoutMarks(String name) {
    String text = name.replace("\\_", "_");
    return text.matches("<\\w+>") ? text.substring(1, text.length() - 1) : text;
  }

  List<Parameter> positional() {
    return all.stream().filter(it -> it.value().isEmpty() && !it.isStarred()).toList();
  }

  List<Parameter> keywords() {
    return all.stream().filter(it -> it.value().isPresent()).toList();
  }

  /** Whether these are meant to be the parameters of the symbol, and all of them. */
  boolean isSignatureOf(Signature actual) {
    long fitting = keywords().stream().filter(it -> fits(it, actual)).count();
    return !keywords().isEmpty()
        && fitting * 2 >= keywords().size()
        && positional().stream().allMatch(Parameter::isName);
  }

  /** Whether a parameter has the default that is shown, or None where there is no such one. */
  private static boolean fits(Parameter shown, Signature actual) {
    String value = shown.value().orElse("");
    return actual
        .named(shown.name())
        .map(it -> it.defaultText().filter(text -> DefaultValues.same(text, value)).isPresent())
        .orElse(value.equals("None"));
  }
}
