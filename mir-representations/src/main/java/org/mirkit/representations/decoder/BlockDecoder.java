package org.mirkit.representations.decoder;

import java.nio.ByteBuffer;

/** Takes the samples of a block of bytes apart, into an array for each channel. */
@FunctionalInterface
interface BlockDecoder {

  /**
   * Decodes whole frames, one sample of every channel each.
   *
   * @param block the frames, from its position on
   * @param channels are written from {@code offset}
   * @param offset index of the first value
   * @param count how many frames
   */
  void decode(ByteBuffer block, float[][] channels, int offset, int count);

  /**
   * The fastest one for samples that are written so.
   *
   * @param data how they are written
   * @param mostFrames the most that one call will ask for
   */
  static BlockDecoder of(SoundData data, int mostFrames) {
    int channels = data.format().channels();
    if (data.encoding() == SampleEncoding.SIGNED_16 && channels == 1) {
      return new Mono16(new short[mostFrames]);
    }
    if (data.encoding() == SampleEncoding.SIGNED_16 && channels == 2) {
      return Stereo16.of(data.order(), mostFrames);
    }
    return sampleBySample(data);
  }

  private static BlockDecoder sampleBySample(SoundData data) {
    SampleEncoding encoding = data.encoding();
    return (block, channels, offset, count) -> {
      for (int channel = 0; channel < channels.length; channel++) {
        int first = block.position() + channel * encoding.bytes();
        encoding.decode(block, first, data.bytesPerFrame(), channels[channel], offset, count);
      }
    };
  }
}
