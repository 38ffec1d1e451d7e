package org.tfgraft.translator.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a document's bytes: UTF-8, UTF-16 behind its mark, or what the page itself declares.
 */
final class DocumentText {
  private static final Pattern DECLARED =
      Pattern.compile("<meta[^>]{0,200}charset=[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

  private static final int HEAD = 4096;

  private DocumentText() {}

  static String of(String name, byte[] bytes) throws UnreadableDocumentException {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, StandardCharsets.UTF_16LE);
    } else if (startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, StandardCharsets.UTF_16BE);
    }
    Charset charset = declared(bytes);
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new UnreadableDocumentException(
          "%s is not text in %s; convert it to UTF-8 first".formatted(name, charset));
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static Charset declared(byte[] bytes) {
    int head = Math.min(bytes.length, HEAD);
    Matcher matcher = DECLARED.matcher(new String(bytes, 0, head, StandardCharsets.ISO_8859_1));
    try {
      return matcher.find() ? Charset.forName(matcher.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
