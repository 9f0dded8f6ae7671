package org.mirkit.representations.cqt;

import java.util.List;
import java.util.Optional;

/**
 * Constant-Q or variable-Q magnitudes of a signal, octave by octave from the highest: after each
 * octave the sample rate is halved, so that the filters of all octaves are equally short.
 *
 * <p>Schörkhuber and Klapuri, "Constant-Q transform toolbox for music processing" (2010), as
 * librosa 0.11's {@code vqt} computes it; the magnitudes differ from its by less than 0.2 % of
 * their maximum. The reasons for the difference:
 *
 * <ul>
 *   <li>librosa halves the rate with a filter for all frequencies ({@code soxr_hq}); here {@link
 *       HalfBandDecimator} passes only the bands that are looked at, −80 dB for what is folded onto
 *       them. Where a sound is cut off by the ends of the clip that would be heard in the octaves
 *       below, so a few samples there are computed as librosa does ({@link SteepEdges}).
 *   <li>Where an octave's bands lie below 0.76 of the Nyquist frequency of half its rate, its
 *       filters are applied at that half rate, to half as many samples per frame. The Fourier bins
 *       and the weights are the same; only the smallest weights, beyond that Nyquist frequency, are
 *       missing.
 *   <li>Where an octave's highest bands lie above 0.91 of the Nyquist frequency of its rate, as
 *       with 60 bins an octave from 5 · C1, librosa's filter has begun to stop there and takes up
 *       to a quarter of them, which can be 2 % of the maximum; here they are whole.
 *   <li>librosa's first halvings ("early downsampling") are one step, here they are several.
 * </ul>
 *
 * <p>Bins that a loud sound is far from hold leakage, in both 75 dB and more below it, and not the
 * same. Measured on a sweep that has left 252 bins: the median bin lies at −140 dB by the
 * definition, at −113 dB in librosa and at −110 dB here. librosa's is chiefly what {@code
 * sparsity=0.01} drops of each filter: without, it has −140 dB too, and a steeper resampler changes
 * nothing. Where such frames are normalised, as chroma is, the difference is plain to see. Turning
 * off {@link FilterShape#halfRate()} brings them nearer to librosa's, at more work, and farther
 * from the definition's.
 *
 * <p>Immutable; safe for use by several threads.
 */
public final class CqtAnalysis {
  private final int hopSamples;
  private final List<CqtStage> stages;
  private final SteepEdges edges = new SteepEdges();

  /**
   * An analysis into the given bands.
   *
   * @param bands which MUST end below half the sample rate
   * @param sampleRateHz rate of the signal
   * @param hopSamples distance between frames
   * @param shape how filters are shaped and weighed
   */
  public CqtAnalysis(CqtBands bands, int sampleRateHz, int hopSamples, FilterShape shape) {
    this.hopSamples = hopSamples;
    stages = CqtStage.plan(bands, sampleRateHz, hopSamples, shape);
  }

  /** How many frames so many samples give. */
  public int frames(int samples) {
    return 1 + samples / hopSamples;
  }

  /**
   * How far a frame hears on each side: half a filter of the octave whose filters are longest, and
   * as far as the ends of a clip are heard in the halved signals.
   */
  public int reachSamples() {
    int reach = 0;
    int ends = 0;
    for (int i = 0; i < stages.size(); i++) {
      CqtStage stage = stages.get(i);
      reach = Math.max(reach, ends + (stage.lead() << i));
      ends = Math.max(ends + (stage.ringing() << (i + 1)), SteepEdges.SAMPLES << (i + 1));
      reach = Math.max(reach, ends + (stage.halvedLead() << (i + 1)));
    }
    return reach;
  }

  /**
   * Computes all magnitudes.
   *
   * @param samples finite
   * @param sink is shown each bin's magnitudes, in runs of frames
   */
  public void analyze(float[] samples, BinSink sink) {
    int frames = frames(samples.length);
    PaddedSamples signal = new PaddedSamples(samples, 0, samples.length);
    CqtStage top = stages.get(0);
    if (!top.full().isEmpty()) {
      signal = signal.withRoom(top.lead(), top.trail());
    }
    for (int i = 0; i < stages.size(); i++) {
      Optional<CqtStage> next =
          i + 1 < stages.size() ? Optional.of(stages.get(i + 1)) : Optional.empty();
      signal = analyze(stages.get(i), signal, next, frames, sink);
    }
  }

  private PaddedSamples analyze(
      CqtStage stage, PaddedSamples signal, Optional<CqtStage> next, int frames, BinSink sink) {
    stage.full().forEach(kernel -> kernel.apply(signal, frames, sink));
    if (stage.decimator().isEmpty()) {
      return signal;
    }
    PaddedSamples decimated = stage.decimate(signal, next);
    stage.halved().forEach(kernel -> kernel.apply(decimated, frames, sink));
    next.ifPresent(any -> edges.apply(signal, decimated));
    return decimated;
  }
}
