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
  /** The mean of all, as librosa's {@code to_mono}; written over the first channel of the block. */
  DOWN {
    @Override
    void mix(float[][] block, int count, float[][] target, int offset) {
      float[] mono = block[0];
      for (int channel = 1; channel < block.length; channel++) {
        float[] samples = block[channel];
        for (int i = 0; i < count; i++) {
          mono[i] += samples[i];
        }
      }
      float scale = 1f / block.length;
      for (int i = 0; i < count; i++) {
        mono[i] *= scale;
      }
      System.arraycopy(mono, 0, target[0], offset, count);
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
