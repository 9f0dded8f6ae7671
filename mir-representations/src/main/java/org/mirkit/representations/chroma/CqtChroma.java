package org.mirkit.representations.chroma;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.Survey;
import org.mirkit.representations.cqt.CqtBands;
import org.mirkit.representations.cqt.FilterShape;
import org.mirkit.representations.cqt.TunedCqt;

/** Sums the magnitudes of a constant-Q or variable-Q transform to pitch classes, as they come. */
final class CqtChroma {
  private final TunedCqt cqt;
  private final PitchClasses classes;

  /**
   * Sums with filters of librosa's default shape.
   *
   * @param halfRate whether octaves may be analysed at half of librosa's rate
   */
  CqtChroma(
      CqtBands bands,
      int chroma,
      int sampleRateHz,
      int hopSamples,
      Optional<Double> tuning,
      boolean halfRate) {
    this(
        new TunedCqt(
            bands, sampleRateHz, hopSamples, new FilterShape(0.01, true, halfRate), tuning),
        PitchClasses.of(bands, chroma));
  }

  private CqtChroma(TunedCqt cqt, PitchClasses classes) {
    this.cqt = cqt;
    this.classes = classes;
  }

  /** How far a frame hears on each side; unknown as long as the tuning is estimated. */
  OptionalInt reachSamples() {
    return cqt.reachSamples();
  }

  /** The survey that what is made of the sums needs, given how that is made. */
  Optional<Survey> survey(Function<CqtChroma, Representation> whole) {
    return cqt.survey(tuned -> whole.apply(new CqtChroma(tuned, classes)));
  }

  /** The sums: a row of frames for each pitch class. */
  float[] sums(float[] samples, int frames) {
    float[] sums = new float[classes.count() * frames];
    cqt.analyze(
        samples,
        (bin, first, length, magnitudes) ->
            add(magnitudes, length, sums, classes.of(bin) * frames + first));
    return sums;
  }

  private static void add(float[] magnitudes, int length, float[] sums, int offset) {
    for (int i = 0; i < length; i++) {
      sums[offset + i] += magnitudes[i];
    }
  }

  /** Silences what is below a threshold. */
  static void cut(float[] sums, double threshold) {
    for (int i = 0; i < sums.length; i++) {
      if (sums[i] < threshold) {
        sums[i] = 0;
      }
    }
  }
}
