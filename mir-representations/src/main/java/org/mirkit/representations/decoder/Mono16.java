package org.mirkit.representations.decoder;

import java.nio.ByteBuffer;

/**
 * One channel of 16 bits, brought to the machine's order of bytes all at once.
 *
 * @param shorts room for the samples of a block
 */
record Mono16(short[] shorts) implements BlockDecoder {

  @Override
  public void decode(ByteBuffer block, float[][] channels, int offset, int count) {
    block.asShortBuffer().get(shorts, 0, count);
    float[] target = channels[0];
    for (int i = 0; i < count; i++) {
      target[offset + i] = shorts[i] / 32_768f;
    }
  }
}
