package org.mirkit.codecs;

import java.util.Arrays;

/** Formats that lose what is hardly heard, and the rates that their encoders take. */
public enum LossyFormat {
  /** MPEG-1 and MPEG-2 audio layer III, by LAME. */
  MP3("libmp3lame", 320, 8000, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000),
  /** AAC with low complexity, by FFmpeg's own encoder. */
  AAC("aac", 256, 8000, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000, 96_000),
  /** Opus, by its reference encoder; its decoder gives 48 kHz, whatever went in. */
  OPUS("libopus", 256, 48_000);

  private final String encoder;
  private final int mostKbpsOfChannel;
  private final int[] ratesHz;

  LossyFormat(String encoder, int mostKbpsOfChannel, int... ratesHz) {
    this.encoder = encoder;
    this.mostKbpsOfChannel = mostKbpsOfChannel;
    this.ratesHz = ratesHz;
  }

  /** FFmpeg's name of the encoder. */
  String encoder() {
    return encoder;
  }

  /** The most that the encoder accepts for a channel. */
  int mostKbpsOfChannel() {
    return mostKbpsOfChannel;
  }

  /**
   * The lowest rate of the encoder that loses no band of a sound; the highest where there is none.
   */
  int rateFor(int sampleRateHz) {
    return Arrays.stream(ratesHz)
        .filter(rate -> rate >= sampleRateHz)
        .findFirst()
        .orElse(ratesHz[ratesHz.length - 1]);
  }
}
