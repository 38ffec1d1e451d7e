package org.tfgraft.runtime.python;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Python's text encodings. */
final class Encodings {
  private Encodings() {}

  static String decode(byte[] bytes, String encoding, String errors) {
    try {
      return charset(encoding)
          .newDecoder()
          .onMalformedInput(action(errors))
          .onUnmappableCharacter(action(errors))
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      throw badByte(bytes, name(encoding));
    }
  }

  static byte[] encode(String text, String encoding, String errors) {
    try {
      ByteBuffer bytes =
          charset(encoding)
              .newEncoder()
              .onMalformedInput(action(errors))
              .onUnmappableCharacter(action(errors))
              .encode(CharBuffer.wrap(text));
      byte[] result = new byte[bytes.remaining()];
      bytes.get(result);
      return result;
    } catch (CharacterCodingException e) {
      throw badCharacter(text, name(encoding));
    }
  }

  private static CodingErrorAction action(String errors) {
    return switch (errors) {
      case "ignore" -> CodingErrorAction.IGNORE;
      case "replace" -> CodingErrorAction.REPLACE;
      default -> CodingErrorAction.REPORT;
    };
  }

  private static String name(String encoding) {
    return encoding.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Charset charset(String encoding) {
    return switch (name(encoding)) {
      case "utf-8", "utf8" -> StandardCharsets.UTF_8;
      case "ascii", "us-ascii" -> StandardCharsets.US_ASCII;
      case "latin-1", "latin1", "iso-8859-1" -> StandardCharsets.ISO_8859_1;
      default -> other(encoding);
    };
  }

  private static Charset other(String encoding) {
    try {
      return Charset.forName(name(encoding));
    } catch (IllegalArgumentException e) {
      throw new LookupError("unknown encoding: " + encoding);
    }
  }

  private static UnicodeDecodeError badByte(byte[] bytes, String encoding) {
    String codec = encoding.equals("utf8") ? "utf-8" : encoding;
    int at = 0;
    while (at < bytes.length && isValid(bytes, at + 1, encoding)) {
      at++;
    }
    return new UnicodeDecodeError(
        "'%s' codec can't decode byte 0x%02x in position %d: %s"
            .formatted(
                codec,
                bytes[Math.min(at, bytes.length - 1)] & 0xff,
                at,
                codec.equals("ascii") ? "ordinal not in range(128)" : "invalid start byte"));
  }

  private static boolean isValid(byte[] bytes, int length, String encoding) {
    try {
      charset(encoding).newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static UnicodeEncodeError badCharacter(String text, String encoding) {
    boolean ascii = encoding.contains("ascii");
    int limit = ascii ? 128 : 256;
    int[] points = text.codePoints().toArray();
    int at = 0;
    while (at < points.length - 1 && points[at] < limit) {
      at++;
    }
    int point = points[at];
    String shown = point < 0x100 ? "\\x%02x" : point < 0x10000 ? "\\u%04x" : "\\U%08x";
    return new UnicodeEncodeError(
        "'%s' codec can't encode character '%s' in position %d: ordinal not in range(%d)"
            .formatted(ascii ? "ascii" : "latin-1", shown.formatted(point), at, limit));
  }
}
