package org.mirkit.testkit;

import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.Resampler;

/** A resampler that keeps the contract, though not the spectrum: straight lines. */
class LinearResampler implements Resampler {

  @Override
  public AudioClip resample(AudioClip clip, int sampleRateHz) {
    if (sampleRateHz == clip.sampleRateHz()) {
      return clip;
    }
    float[][] channels = new float[clip.format().channels()][];
    for (int channel = 0; channel < channels.length; channel++) {
      channels[channel] = line(clip, channel, sampleRateHz);
    }
    return AudioClip.of(sampleRateHz, channels);
  }

  private float[] line(AudioClip clip, int channel, int targetHz) {
    float[] in = clip.samples(channel);
    float[] out = new float[length(in.length, clip.sampleRateHz(), targetHz)];
    for (int i = 0; i < out.length; i++) {
      double position = (double) i * clip.sampleRateHz() / targetHz;
      int left = (int) position;
      float next = left + 1 < in.length ? in[left + 1] : 0;
      out[i] = sample((float) (in[left] + (next - in[left]) * (position - left)));
    }
    return out;
  }

  int length(int samples, int sourceHz, int targetHz) {
    return (int) Math.ceil((double) ((long) samples * targetHz) / sourceHz);
  }

  float sample(float interpolated) {
    return interpolated;
  }
}
