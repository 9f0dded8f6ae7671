package org.mirkit.representations.chroma;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.GoldenSignal;
import org.mirkit.representations.Npy;
import org.mirkit.representations.cqt.CqtBands;
import org.mirkit.representations.cqt.CqtGrid;
import org.mirkit.representations.dsp.StftFrames;

/** Against the golden arrays (librosa 0.11, see their README). */
class ChromaGoldenTest {
  private static final Optional<Double> A440 = Optional.of(0.0);

  @Test
  void quarter_tones_from_a_short_spectrogram_in_another_tuning() {
    check(
        "chroma_stft_24_1024_256",
        new ChromaStft(
            new ChromaStftConfig(
                new StftFrames(22_050, 1024, 256),
                24,
                Optional.of(0.25),
                5,
                2,
                ChromaNorm.SUM,
                true)),
        1e-6);
  }

  @Test
  void quarter_tones_from_a_constant_q_transform_that_starts_at_E1() {
    double e1Hz = CqtBands.C1_HZ * Math.pow(2, 4 / 12.0);
    check(
        "chroma24_fmin_E1",
        new ChromaCqt(
            new ChromaCqtConfig(
                new CqtGrid(22_050, 512, e1Hz),
                new ChromaBins(6, 48, 24, A440),
                0,
                ChromaNorm.EUCLIDEAN)),
        1e-3);
  }

  @Test
  void twelve_classes_from_a_variable_q_transform() {
    check(
        "chroma_vqt",
        new ChromaCqt(new ChromaVqtConfig(CqtGrid.defaults(), 7, 12, 10, 0, 0, ChromaNorm.MAX)),
        1e-3);
  }

  @Test
  void tonal_centroids() {
    check("tonnetz", new Tonnetz(new TonnetzConfig(CqtGrid.defaults(), 7, 36, A440)), 1e-3);
  }

  private static void check(String golden, Representation representation, double tolerance) {
    Features features = representation.extract(GoldenSignal.clip());
    float[] actual = new float[features.size()];
    features.copyTo(actual, 0);
    double error = Npy.golden(golden + ".npy").relativeError(actual);
    assertTrue(error <= tolerance, golden + ": error " + error);
  }
}
