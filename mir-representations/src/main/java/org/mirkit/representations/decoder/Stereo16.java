package org.mirkit.representations.decoder;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Two channels of 16 bits, a frame taken as one number of 32 bits: loops over every second of many
 * short ones are none that the JVM computes several turns at once of.
 *
 * @param frames room for the frames of a block
 * @param low the channel that lies in the lower half of a frame
 * @param high the channel that lies in the upper half
 */
record Stereo16(int[] frames, int low, int high) implements BlockDecoder {

  static Stereo16 of(ByteOrder order, int mostFrames) {
    int low = order == ByteOrder.LITTLE_ENDIAN ? 0 : 1;
    return new Stereo16(new int[mostFrames], low, 1 - low);
  }

  @Override
  public void decode(ByteBuffer block, float[][] channels, int offset, int count) {
    block.asIntBuffer().get(frames, 0, count);
    float[] lower = channels[low];
    float[] upper = channels[high];
    for (int i = 0; i < count; i++) {
      lower[offset + i] = (frames[i] << 16 >> 16) / 32_768f;
    }
    for (int i = 0; i < count; i++) {
      upper[offset + i] = (frames[i] >> 16) / 32_768f;
    }
  }
}
