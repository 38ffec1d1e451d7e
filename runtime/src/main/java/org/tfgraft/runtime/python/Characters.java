package org.tfgraft.runtime.python;

import java.util.function.IntPredicate;

/** The predicates of Python's text: what its characters are. */
public final class Characters {
  private Characters() {}

  public static boolean isalpha(String text) {
    return all(text, Character::isLetter);
  }

  public static boolean isdigit(String text) {
    return all(text, point -> Character.isDigit(point) || isSuperscriptDigit(point));
  }

  public static boolean isdecimal(String text) {
    return all(text, Character::isDigit);
  }

  public static boolean isnumeric(String text) {
    return all(text, Characters::isNumeric);
  }

  public static boolean isalnum(String text) {
    return all(text, point -> Character.isLetter(point) || isNumeric(point));
  }

  public static boolean isspace(String text) {
    return all(text, Characters::isSpace);
  }

  public static boolean isupper(String text) {
    return isCased(text, Character::isUpperCase, Character::isLowerCase);
  }

  public static boolean islower(String text) {
    return isCased(text, Character::isLowerCase, Character::isUpperCase);
  }

  public static boolean istitle(String text) {
    boolean inside = false;
    boolean any = false;
    for (int point : text.codePoints().toArray()) {
      boolean upper = Character.isUpperCase(point) || Character.isTitleCase(point);
      boolean lower = Character.isLowerCase(point);
      if (upper == inside && upper || lower && !inside) {
        return false;
      }
      inside = upper || lower;
      any |= inside;
    }
    return any;
  }

  public static boolean isidentifier(String text) {
    if (text.isEmpty()) {
      return false;
    }
    int first = text.codePointAt(0);
    boolean start = first == '_' || Character.isUnicodeIdentifierStart(first);
    return start
        && text.codePoints()
            .allMatch(point -> point == '_' || Character.isUnicodeIdentifierPart(point));
  }

  public static boolean isprintable(String text) {
    return text.codePoints().allMatch(StringRepr::isPrintable);
  }

  public static boolean isascii(String text) {
    return text.codePoints().allMatch(point -> point < 0x80);
  }

  static boolean isSpace(int point) {
    return Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || point == 0x85
        || point >= 0x1c && point <= 0x1f;
  }

  private static boolean all(String text, IntPredicate test) {
    return !text.isEmpty() && text.codePoints().allMatch(test);
  }

  private static boolean isCased(String text, IntPredicate wanted, IntPredicate unwanted) {
    return text.codePoints().anyMatch(wanted) && text.codePoints().noneMatch(unwanted);
  }

  private static boolean isNumeric(int point) {
    int type = Character.getType(point);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static boolean isSuperscriptDigit(int point) {
    return point == 0xb2
        || point == 0xb3
        || point == 0xb9
        || point == 0x2070
        || point >= 0x2074 && point <= 0x2079
        || point >= 0x2080 && point <= 0x2089;
  }
}
