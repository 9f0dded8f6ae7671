package org.mirkit.representations.resample;

import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.mirkit.api.AudioException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.Resampler;

/**
 * Resamples with a linear-phase windowed sinc (see {@link KaiserSinc}), of the quality of librosa's
 * default {@code soxr_hq}: flat to 0.91 of half the lower rate, 110 dB down beyond it, no shift in
 * time. The sound counts as silent before its start and after its end.
 */
public final class WindowedSincResampler implements Resampler {
  /** Beyond it a filter would be longer than most sounds; nobody listens to such a rate. */
  private static final int LARGEST_RATIO = 1024;

  private final WindowedSincConfig config;
  private final ConcurrentMap<Ratio, PhaseTable> tables = new ConcurrentHashMap<>();

  /** A resampler with the given filter. */
  public WindowedSincResampler(WindowedSincConfig config) {
    this.config = config;
  }

  @Override
  public AudioClip resample(AudioClip clip, int sampleRateHz) {
    if (sampleRateHz == clip.sampleRateHz()) {
      return clip;
    }
    Ratio ratio = Ratio.of(clip.sampleRateHz(), sampleRateHz);
    requireModest(clip.sampleRateHz(), sampleRateHz);
    PhaseTable table =
        tables.computeIfAbsent(
            ratio, r -> new PhaseTable(new KaiserSinc(config, r.targetPerSource()), r));
    float[][] channels = new float[clip.format().channels()][];
    for (int channel = 0; channel < channels.length; channel++) {
      channels[channel] = new SegmentConversion(table, ratio, clip.samples(channel)).run();
    }
    return AudioClip.of(sampleRateHz, channels);
  }

  @Override
  public OptionalInt reachSamples(int fromSampleRateHz, int toSampleRateHz) {
    if (fromSampleRateHz == toSampleRateHz) {
      return OptionalInt.of(0);
    }
    requireModest(fromSampleRateHz, toSampleRateHz);
    double targetPerSource = Ratio.of(fromSampleRateHz, toSampleRateHz).targetPerSource();
    return OptionalInt.of((int) Math.ceil(new KaiserSinc(config, targetPerSource).halfWidth()));
  }

  private static void requireModest(int sourceHz, int targetHz) {
    if (Math.max(sourceHz, targetHz) / Math.min(sourceHz, targetHz) > LARGEST_RATIO) {
      throw new AudioException(
          "cannot resample from %d Hz to %d Hz; a ratio of at most %d would do"
              .formatted(sourceHz, targetHz, LARGEST_RATIO));
    }
  }
}
