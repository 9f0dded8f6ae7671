package org.mirkit.codecs;

import org.jspecify.annotations.Nullable;

/**
 * The four bytes before every frame of MPEG-1, MPEG-2 or MPEG-2.5 audio, layers I to III (ISO/IEC
 * 11172-3, 2.4.1.3, and 13818-3).
 *
 * @param fixedBits what stays equal from frame to frame: version, layer and sample rate
 * @param frameBytes from this header to the next
 */
record MpegFrameHeader(int fixedBits, int frameBytes) {
  private static final int HEADER_BYTES = 4;
  private static final int FIXED_MASK = 0xFFFE0C00;
  private static final int MPEG_1 = 3;
  private static final int LAYER_I = 3;
  private static final int LAYER_II = 2;
  private static final int[] RATES_HZ = {44100, 48000, 32000};

  /**
   * Bit rates in kbit/s by index 1 to 14: MPEG-1 layers I, II, III, then MPEG-2 I, and II and III.
   */
  private static final int[][] KBITS = {
    {32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448},
    {32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384},
    {32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320},
    {32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256},
    {8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160},
  };

  /**
   * Whether MPEG frames begin here: a header, and a second of the same kind exactly where the first
   * says that its frame ends. One header alone is 11 set bits, which text in UTF-16 can show too.
   * Zeros before the first header, which some encoders leave, are passed over.
   */
  static boolean startsStream(byte[] head) {
    int start = 0;
    while (start < head.length && head[start] == 0) {
      start++;
    }
    MpegFrameHeader first = at(head, start);
    if (first == null) {
      return false;
    }
    MpegFrameHeader second = at(head, start + first.frameBytes);
    return second != null && second.fixedBits == first.fixedBits;
  }

  /** The header at a position; null if there is none. */
  static @Nullable MpegFrameHeader at(byte[] head, int position) {
    if (position + HEADER_BYTES > head.length) {
      return null;
    }
    int bits = 0;
    for (int i = 0; i < HEADER_BYTES; i++) {
      bits = bits << 8 | head[position + i] & 0xFF;
    }
    return isHeader(bits) ? new MpegFrameHeader(bits & FIXED_MASK, frameBytes(bits)) : null;
  }

  private static boolean isHeader(int bits) {
    boolean sync = bits >>> 21 == 0x7FF;
    boolean version = (bits >>> 19 & 3) != 1;
    boolean layer = (bits >>> 17 & 3) != 0;
    int bitRate = bits >>> 12 & 0xF;
    boolean rate = (bits >>> 10 & 3) != 3;
    boolean emphasis = (bits & 3) != 2;
    return sync && version && layer && bitRate != 0 && bitRate != 15 && rate && emphasis;
  }

  private static int frameBytes(int bits) {
    int version = bits >>> 19 & 3;
    int layer = bits >>> 17 & 3;
    int bitsPerSecond = 1000 * KBITS[table(version, layer)][(bits >>> 12 & 0xF) - 1];
    int halvings = version == MPEG_1 ? 0 : version == 2 ? 1 : 2;
    int rateHz = RATES_HZ[bits >>> 10 & 3] >> halvings;
    int padding = bits >>> 9 & 1;
    if (layer == LAYER_I) {
      return (12 * bitsPerSecond / rateHz + padding) * 4;
    }
    int bytesPerFrame = layer == LAYER_II || version == MPEG_1 ? 144 : 72;
    return bytesPerFrame * bitsPerSecond / rateHz + padding;
  }

  private static int table(int version, int layer) {
    if (version == MPEG_1) {
      return LAYER_I - layer;
    }
    return layer == LAYER_I ? 3 : 4;
  }
}
