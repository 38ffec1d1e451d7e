package org.tfgraft.cli.execute;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Compiled programs by the content of everything that they were made of. */
public final class ProgramCache {
  private static final String KIND = "programs";

  private final CacheDirectory cache;

  public ProgramCache(CacheDirectory cache) {
    this.cache = cache;
  }

  /** The key of a program that is made of all these parts. */
  public static String key(List<String> parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  public Optional<CompiledProgram> find(String key) {
    try {
      Optional<byte[]> bytes = cache.read(KIND, key);
      return bytes.isEmpty()
          ? Optional.empty()
          : Optional.of(CompiledProgram.fromBytes(bytes.get()));
    } catch (IOException damaged) {
      return Optional.empty();
    }
  }

  public void store(String key, CompiledProgram program) {
    cache.write(KIND, key, program.toBytes());
  }
}
