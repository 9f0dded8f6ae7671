package org.mirkit.runner.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest by which content is known, whatever its name. */
public final class Sha256 {
  private final MessageDigest digest;

  /** A digest of nothing yet. */
  public Sha256() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** The digest of a file's bytes, in hexadecimal. */
  public static String ofFile(Path file) throws IOException {
    Sha256 sha = new Sha256();
    byte[] block = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int count; (count = in.read(block)) > 0; ) {
        sha.digest.update(block, 0, count);
      }
    }
    return HexFormat.of().formatHex(sha.digest());
  }

  /** The digest of some bytes, in hexadecimal. */
  public static String ofBytes(byte[] bytes) {
    Sha256 sha = new Sha256();
    sha.update(bytes);
    return HexFormat.of().formatHex(sha.digest());
  }

  /** Takes in some bytes. */
  public void update(byte[] bytes) {
    digest.update(bytes);
  }

  /** The digest of all that was taken in; ends its use. */
  public byte[] digest() {
    return digest.digest();
  }
}
