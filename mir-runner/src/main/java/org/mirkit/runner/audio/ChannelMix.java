package org.mirkit.runner.audio;

import java.nio.file.Path;
import org.mirkit.api.AudioException;

/** How the channels of a file become the channels that are wanted. */
enum ChannelMix {
  /** As they are. */
  SAME {
    @Override
    void mix(float[][] block, int count, float[][] target, int offset) {
      for (int channel = 0; channel < target.length; channel++) {
        System.arraycopy(block[channel], 0, target[channel], offset, count);
      }
    }
  },
  /** The mean of all, as librosa's {@code to_mono}; the block's first channel is overwritten. */
  DOWN {
    @Override
    void mix(float[][] block, int count, float[][] target, int offset) {
      float[] sum = block[0];
      int last = block.length - 1;
      for (int channel = 1; channel < last; channel++) {
        for (int i = 0; i < count; i++) {
          sum[i] += block[channel][i];
        }
      }
      float scale = 1f / block.length;
      for (int i = 0; i < count; i++) {
        target[0][offset + i] = (sum[i] + block[last][i]) * scale;
      }
    }
  },
  /** One channel on each that is wanted. */
  SPREAD {
    @Override
    void mix(float[][] block, int count, float[][] target, int offset) {
      for (float[] channel : target) {
        System.arraycopy(block[0], 0, channel, offset, count);
      }
    }
  };

  /** Writes so many samples of a block, which may be overwritten, to the target from an offset. */
  abstract void mix(float[][] block, int count, float[][] target, int offset);

  static ChannelMix of(int found, int wanted, Path file) {
    if (found == wanted) {
      return SAME;
    }
    if (wanted == 1) {
      return DOWN;
    }
    if (found == 1) {
      return SPREAD;
    }
    throw new AudioException(
        "%s: has %d channels where %d are wanted; only mono can be spread and only to mono can be mixed"
            .formatted(file, found, wanted));
  }
}
