package org.tfgraft.translator.claims;

import java.math.BigDecimal;
import java.util.Optional;

/** Whether two texts of Python say the same value. */
final class DefaultValues {
  private DefaultValues() {}

  static boolean same(String one, String other) {
    String a = normal(one);
    String b = normal(other);
    Optional<BigDecimal> number = number(a);
    return a.equals(b)
        || number.isPresent()
            && number(b).filter(it -> it.compareTo(number.get()) == 0).isPresent();
  }

  /** Spaces outside texts, the kind of quotation marks and the module of a name say nothing. */
  private static String normal(String text) {
    String value = text.strip();
    if (value.length() > 1 && "\"'".indexOf(value.charAt(0)) >= 0) {
      return "'" + value.substring(1, value.length() - 1) + "'";
    }
    String plain = value.replaceAll("\\s", "");
    return plain.matches("[A-Za-z_][\\w.]*") ? plain.substring(plain.lastIndexOf('.') + 1) : plain;
  }

  private static Optional<BigDecimal> number(String text) {
    return text.matches("[-+]?[0-9]{0,20}\\.?[0-9]{0,20}(?:[eE][-+]?[0-9]{1,3})?")
            && text.matches(".*[0-9].*")
        ? parsed(text)
        : Optional.empty();
  }

  private static Optional<BigDecimal> parsed(String text) {
    try {
      return Optional.of(new BigDecimal(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
