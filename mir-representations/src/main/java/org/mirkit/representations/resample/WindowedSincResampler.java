package org.mirkit.representations.resample;

import java.util.OptionalInt;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import org.mirkit.api.AudioException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.Resampler;

/**
 * Resamples with a linear-phase windowed sinc (see {@link KaiserSinc}), of the quality of librosa's
 * default {@code soxr_hq}: flat to 0.91 of half the lower rate, 110 dB down beyond it, no shift in
 * time. The sound counts as silent before its start and after its end.
 *
 * <p>Every target sample is a weighted sum of source samples. For ratios in small numbers, such as
 * 2 : 1, the sum is taken in a roundabout way with fewer products ({@link HalvedFilter}), in which
 * neighbouring samples are rounded differently. The reach says so: pieces that begin at a whole
 * multiple of it give bitwise what the whole sound gives, as pieces that begin at any period do at
 * other ratios; other pieces that are longer by it give it up to some 10⁻⁶ of full scale.
 */
public final class WindowedSincResampler implements Resampler {
  /** Beyond it a filter would be longer than most sounds; nobody listens to such a rate. */
  private static final int LARGEST_RATIO = 1024;

  private final WindowedSincConfig config;
  private final ConcurrentMap<Ratio, FilterDesign> designs = new ConcurrentHashMap<>();

  /** Conversions at rest: as many as ever ran at once. */
  private final ConcurrentMap<Ratio, Queue<SegmentConversion>> idle = new ConcurrentHashMap<>();

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
    float[][] channels = new float[clip.format().channels()][];
    for (int channel = 0; channel < channels.length; channel++) {
      channels[channel] = convert(ratio, clip.samples(channel));
    }
    return AudioClip.of(sampleRateHz, channels);
  }

  @Override
  public OptionalInt reachSamples(int fromSampleRateHz, int toSampleRateHz) {
    if (fromSampleRateHz == toSampleRateHz) {
      return OptionalInt.of(0);
    }
    requireModest(fromSampleRateHz, toSampleRateHz);
    Ratio ratio = Ratio.of(fromSampleRateHz, toSampleRateHz);
    return OptionalInt.of(design(ratio).reachSamples());
  }

  private float[] convert(Ratio ratio, float[] samples) {
    Queue<SegmentConversion> queue =
        idle.computeIfAbsent(ratio, r -> new ConcurrentLinkedQueue<>());
    SegmentConversion waiting = queue.poll();
    SegmentConversion conversion =
        waiting == null ? design(ratio).newConversion(FastestLaneSums.SUMS) : waiting;
    float[] converted = conversion.convert(samples);
    queue.add(conversion);
    return converted;
  }

  private FilterDesign design(Ratio ratio) {
    return designs.computeIfAbsent(ratio, r -> FilterDesign.of(config, r));
  }

  private static void requireModest(int sourceHz, int targetHz) {
    if (Math.max(sourceHz, targetHz) / Math.min(sourceHz, targetHz) > LARGEST_RATIO) {
      throw new AudioException(
          "cannot resample from %d Hz to %d Hz; a ratio of at most %d would do"
              .formatted(sourceHz, targetHz, LARGEST_RATIO));
    }
  }
}
