package org.mirkit.runner.audio;

import java.nio.file.Path;
import org.mirkit.api.AudioException;

/** How the channels of a file become the channels that are wanted. */
enum ChannelMix {
  /** As they are. */
  SAME {
    @Override
    void append(float[][] block, int count, SampleBuffer target) {
      target.append(block, count);
    }
  },
  /** The mean of all, as librosa's {@code to_mono}; written over the first channel of the block. */
  DOWN {
    @Override
    void append(float[][] block, int count, SampleBuffer target) {
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
      target.append(new float[][] {mono}, count);
    }
  },
  /** One channel on each that is wanted. */
  SPREAD {
    @Override
    void append(float[][] block, int count, SampleBuffer target) {
      float[][] copies = new float[target.channels()][];
      java.util.Arrays.fill(copies, block[0]);
      target.append(copies, count);
    }
  };

  abstract void append(float[][] block, int count, SampleBuffer target);

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
