package org.mirkit.runner.audio;

import java.util.Arrays;
import org.mirkit.api.audio.AudioClip;

/** Clips in other channels than they were recorded in. */
public final class ClipChannels {
  private ClipChannels() {}

  /** The clip itself where it has so many channels; else the mean of its channels on each. */
  public static AudioClip mixed(AudioClip clip, int channels) {
    int found = clip.format().channels();
    if (found == channels) {
      return clip;
    }
    float[][] mixed = new float[channels][];
    Arrays.fill(mixed, found == 1 ? clip.samples(0) : mean(clip));
    return AudioClip.of(clip.sampleRateHz(), mixed);
  }

  private static float[] mean(AudioClip clip) {
    float[][] channels = new float[clip.format().channels()][];
    Arrays.setAll(channels, clip::samples);
    // What mixes overwrites the first channel.
    channels[0] = channels[0].clone();
    float[] mean = new float[clip.length()];
    ChannelMix.DOWN.mix(channels, mean.length, new float[][] {mean}, 0);
    return mean;
  }
}
