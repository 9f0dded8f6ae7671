package org.mirkit.runner.audio;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Says in words what the first bytes of a file look like, for people whose file was refused. */
final class FileHead {
  private static final int SHOWN_BYTES = 24;

  private FileHead() {}

  static String describe(byte[] head) {
    String known = knownFormat(head);
    if (!known.isEmpty()) {
      return "looks like " + known + ", for which no decoder is loaded";
    }
    int shown = Math.min(SHOWN_BYTES, head.length);
    if (isText(head)) {
      String start = new String(head, 0, shown, StandardCharsets.UTF_8).replaceAll("\\s+", " ");
      return "is text that begins with '" + start.strip() + "'";
    }
    return "begins with the bytes "
        + HexFormat.ofDelimiter(" ").formatHex(head, 0, Math.min(8, shown));
  }

  private static String knownFormat(byte[] head) {
    String start = new String(head, 0, Math.min(12, head.length), StandardCharsets.ISO_8859_1);
    if (start.startsWith("ID3") || isMpegSync(head)) {
      return "MP3";
    }
    if (start.startsWith("fLaC")) {
      return "FLAC";
    }
    if (start.startsWith("OggS")) {
      return "Ogg";
    }
    return start.startsWith("ftyp", 4) ? "MP4/M4A" : "";
  }

  private static boolean isMpegSync(byte[] head) {
    return head.length > 1 && head[0] == (byte) 0xFF && (head[1] & 0xE6) > 0xE0;
  }

  private static boolean isText(byte[] head) {
    for (byte b : head) {
      if (b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t') {
        return false;
      }
    }
    return new String(head, StandardCharsets.UTF_8).chars().filter(c -> c == '\uFFFD').count() <= 1;
  }
}
