package org.mirkit.representations.conformance;

import static org.mirkit.representations.conformance.ConformanceCase.SIGNALS;
import static org.mirkit.representations.conformance.ConformanceCase.expected;
import static org.mirkit.representations.conformance.ConformanceCase.input;
import static org.mirkit.representations.conformance.ConformanceCase.ofMaximum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.Npy;
import org.mirkit.representations.chroma.ChromaBins;
import org.mirkit.representations.chroma.ChromaCens;
import org.mirkit.representations.chroma.ChromaCensConfig;
import org.mirkit.representations.chroma.ChromaCqt;
import org.mirkit.representations.chroma.ChromaCqtConfig;
import org.mirkit.representations.chroma.ChromaNorm;
import org.mirkit.representations.chroma.ChromaStft;
import org.mirkit.representations.chroma.ChromaStftConfig;
import org.mirkit.representations.cqt.CqtGrid;
import org.mirkit.representations.dsp.StftFrames;
import org.mirkit.representations.tuning.TuningEstimator;

/**
 * Tuning and chroma against {@code librosa.estimate_tuning} and {@code librosa.feature.chroma_*}.
 */
final class ChromaRows {
  private static final Optional<Double> ESTIMATED = Optional.empty();
  private static final Optional<Double> A440 = Optional.of(0.0);

  /**
   * From here on the sweep is above the highest bin. What a normalised chroma then shows is
   * leakage, 50 to 90 dB under the loudest frame, in which librosa is farther from the definition
   * than we are: {@code ChromaLeakageTest} holds that.
   */
  private static final int AUDIBLE_SWEEP_FRAMES = 76;

  private static final int SMOOTHING_FRAMES = 41;

  private ChromaRows() {}

  static List<ConformanceCase> cases() {
    List<ConformanceCase> cases = new ArrayList<>();
    for (String signal : SIGNALS) {
      cases.add(tuning(signal));
      cases.add(stft(signal, ESTIMATED, "", "chroma_stft"));
      cases.add(stft(signal, A440, "tuning: 0", "chroma_stft_tuning0"));
      cases.add(cqt(signal, ESTIMATED, "", "chroma_cqt"));
      cases.add(cqt(signal, A440, "tuning: 0", "chroma_cqt_tuning0"));
      int frames = AUDIBLE_SWEEP_FRAMES - SMOOTHING_FRAMES / 2 - 1;
      cases.add(
          audible(cens(), "chroma-cens", signal, "tuning: 0", "chroma_cens_tuning0", frames, 0.01));
    }
    return cases;
  }

  private static ConformanceCase tuning(String signal) {
    return new ConformanceCase(
        "tuning",
        signal,
        "",
        "tuning",
        "of a bin",
        1e-6,
        () ->
            Math.abs(
                new TuningEstimator(22_050, 12).estimate(input(signal).samples(0))
                    - expected(signal, "tuning").values()[0]));
  }

  private static ConformanceCase stft(
      String signal, Optional<Double> tuning, String parameters, String fixture) {
    ChromaStft chroma =
        new ChromaStft(
            new ChromaStftConfig(StftFrames.defaults(), 12, tuning, 5, 2, ChromaNorm.MAX, true));
    return ofMaximum(chroma, "chroma-stft", signal, parameters, fixture, 1e-4);
  }

  private static ConformanceCase cqt(
      String signal, Optional<Double> tuning, String parameters, String fixture) {
    ChromaCqt chroma =
        new ChromaCqt(
            new ChromaCqtConfig(
                CqtGrid.defaults(), new ChromaBins(7, 36, 12, tuning), 0, ChromaNorm.MAX));
    return audible(chroma, "chroma-cqt", signal, parameters, fixture, AUDIBLE_SWEEP_FRAMES, 5e-3);
  }

  private static ConformanceCase audible(
      Representation chroma,
      String feature,
      String signal,
      String parameters,
      String fixture,
      int sweepFrames,
      double tolerance) {
    boolean sweep = signal.equals("sweep");
    return new ConformanceCase(
        feature,
        signal,
        sweep ? (parameters + " first %d frames".formatted(sweepFrames)).strip() : parameters,
        fixture,
        "of maximum",
        tolerance,
        () -> {
          Features features = chroma.extract(input(signal));
          int frames = sweep ? sweepFrames : features.frames();
          Features crop = features.crop(0, frames);
          float[] actual = new float[crop.size()];
          crop.copyTo(actual, 0);
          return firstFrames(expected(signal, fixture), frames).relativeError(actual);
        });
  }

  private static Npy firstFrames(Npy array, int frames) {
    int rows = array.shape()[0];
    double[] values = new double[rows * frames];
    for (int row = 0; row < rows; row++) {
      System.arraycopy(array.values(), row * array.shape()[1], values, row * frames, frames);
    }
    return new Npy(new int[] {rows, frames}, values);
  }

  private static ChromaCens cens() {
    return new ChromaCens(
        new ChromaCensConfig(
            CqtGrid.defaults(),
            new ChromaBins(7, 36, 12, A440),
            SMOOTHING_FRAMES,
            ChromaNorm.EUCLIDEAN));
  }
}
