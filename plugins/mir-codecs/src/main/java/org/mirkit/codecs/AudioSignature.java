package org.mirkit.codecs;

/**
 * Knows compressed audio by its first bytes. Each test asks for enough structure that no text and
 * no other binary format passes by chance: a lone magic word is not enough.
 */
final class AudioSignature {
  private static final int FLAC_STREAMINFO_BYTES = 34;
  private static final int LARGEST_FTYP_BYTES = 1024;
  private static final int LATEST_ID3_MAJOR = 4;

  /** Brands of MP4 files that hold sound; pictures such as {@code heic} and {@code avif} don't. */
  private static final String[] SOUND_BRANDS = {
    "M4A", "M4B", "M4P", "M4V", "F4A", "mp4", "iso", "3gp", "3g2", "qt  ", "dash", "MSNV", "avc1"
  };

  private AudioSignature() {}

  /** Whether a file that begins so is MPEG audio, FLAC, Ogg or MP4 with sound. */
  static boolean isKnown(byte[] head) {
    return isFlac(head)
        || isOgg(head)
        || isMp4(head)
        || isId3(head)
        || MpegFrameHeader.startsStream(head)
        || AdtsFrameHeader.startsStream(head);
  }

  /** {@code fLaC} and the STREAMINFO block that must follow it. */
  private static boolean isFlac(byte[] head) {
    return head.length >= 8
        && startsWith(head, 0, "fLaC")
        && (head[4] & 0x7F) == 0
        && head[5] == 0
        && head[6] == 0
        && head[7] == FLAC_STREAMINFO_BYTES;
  }

  /** {@code OggS}, version 0 and only the three flags that exist. */
  private static boolean isOgg(byte[] head) {
    return head.length >= 6 && startsWith(head, 0, "OggS") && head[4] == 0 && (head[5] & 0xF8) == 0;
  }

  /** A {@code ftyp} box of sane size whose major brand is one of sound or film. */
  private static boolean isMp4(byte[] head) {
    if (head.length < 12 || !startsWith(head, 4, "ftyp")) {
      return false;
    }
    int boxBytes =
        (head[0] & 0xFF) << 24 | (head[1] & 0xFF) << 16 | (head[2] & 0xFF) << 8 | head[3] & 0xFF;
    if (boxBytes < 8 || boxBytes > LARGEST_FTYP_BYTES) {
      return false;
    }
    for (String brand : SOUND_BRANDS) {
      if (startsWith(head, 8, brand)) {
        return true;
      }
    }
    return false;
  }

  /** An ID3v2 tag: version, no unknown flags, and a size whose bytes keep their top bit clear. */
  private static boolean isId3(byte[] head) {
    return head.length >= 10
        && startsWith(head, 0, "ID3")
        && head[3] >= 2
        && head[3] <= LATEST_ID3_MAJOR
        && head[4] != -1
        && (head[5] & 0x0F) == 0
        && (head[6] | head[7] | head[8] | head[9]) >= 0;
  }

  private static boolean startsWith(byte[] head, int offset, String word) {
    if (offset + word.length() > head.length) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (head[offset + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
