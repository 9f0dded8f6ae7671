package org.mirkit.codecs;

import java.util.random.RandomGenerator;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.augmentation.Augmentation;
import org.mirkit.api.augmentation.LabelledClip;

/**
 * Codes a sound at a random bit rate and decodes it again, in memory: with the pre-echoes, holes
 * and missing treble that music has from shops, broadcasts and the web. What encoder and decoder
 * delay is taken back, so that labels stay where they are.
 *
 * <p>One or two channels are coded together, more of them one by one. A sound at a rate that the
 * encoder does not take is brought to the next one for it.
 */
public final class LossyCoding implements Augmentation {
  private final LossyFormat format;
  private final int minKbps;
  private final int maxKbps;

  /** Coding as the config says; loads no native code yet. */
  public LossyCoding(LossyCodingConfig config) {
    format = config.format();
    minKbps = config.minKbps();
    maxKbps = config.maxKbps();
  }

  @Override
  public LabelledClip apply(LabelledClip original, RandomGenerator random) {
    Ffmpeg.require();
    AudioClip clip = original.clip();
    int kbps = random.nextInt(minKbps, maxKbps + 1);
    float[][] coded = new float[clip.format().channels()][];
    int together = coded.length == 2 ? 2 : 1;
    for (int first = 0; first < coded.length; first += together) {
      float[][] channels = new float[together][];
      for (int channel = 0; channel < together; channel++) {
        channels[channel] = clip.samples(first + channel);
      }
      int share = Math.max(1, kbps * together / coded.length);
      float[][] decoded = coded(channels, clip.sampleRateHz(), share);
      System.arraycopy(decoded, 0, coded, first, together);
    }
    return new LabelledClip(AudioClip.of(clip.sampleRateHz(), coded), original.annotation());
  }

  private float[][] coded(float[][] channels, int sampleRateHz, int kbps) {
    int codecRateHz = format.rateFor(sampleRateHz);
    int samples = channels[0].length;
    int codecSamples = (int) Math.ceil((double) samples * codecRateHz / sampleRateHz);
    float[][] input = RateChange.of(channels, sampleRateHz, codecRateHz, codecSamples);
    int bits = 1000 * Math.min(kbps, channels.length * format.mostKbpsOfChannel());
    float[][] output;
    try (CodingLoop loop = new CodingLoop(format, codecRateHz, channels.length, bits)) {
      output = loop.run(input);
    }
    return RateChange.of(output, codecRateHz, sampleRateHz, samples);
  }
}
