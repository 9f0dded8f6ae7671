package org.mirkit.codecs;

/** The seven bytes before every frame of AAC outside a container (ISO/IEC 13818-7, 6.2). */
final class AdtsFrameHeader {
  private static final int HEADER_BYTES = 7;
  private static final int RATES = 13;

  private AdtsFrameHeader() {}

  /** Whether ADTS frames begin here: a header, and its equal where the first frame ends. */
  static boolean startsStream(byte[] head) {
    if (!isHeader(head, 0)) {
      return false;
    }
    int next = frameBytes(head, 0);
    return next >= HEADER_BYTES
        && isHeader(head, next)
        && head[next + 1] == head[1]
        && head[next + 2] == head[2];
  }

  private static boolean isHeader(byte[] head, int at) {
    return at + HEADER_BYTES <= head.length
        && head[at] == (byte) 0xFF
        && (head[at + 1] & 0xF6) == 0xF0
        && (head[at + 2] >>> 2 & 0xF) < RATES;
  }

  private static int frameBytes(byte[] head, int at) {
    return (head[at + 3] & 3) << 11 | (head[at + 4] & 0xFF) << 3 | (head[at + 5] & 0xE0) >>> 5;
  }
}
