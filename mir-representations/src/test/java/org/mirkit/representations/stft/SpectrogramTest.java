package org.mirkit.representations.stft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mirkit.api.representation.Features;
import org.mirkit.representations.GoldenSignal;
import org.mirkit.representations.Npy;
import org.mirkit.representations.dsp.Padding;
import org.mirkit.representations.dsp.Window;

/** Beside the rows of the conformance table: a golden array, and how the kinds of values relate. */
class SpectrogramTest {
  private static final double TOLERANCE = 1e-6;

  @Test
  void a_small_uncentred_transform_equals_the_golden_array() {
    Spectrogram spectrogram =
        new Spectrogram(config(64, 160, Window.HAMMING, StftValue.MAGNITUDE, false));
    Features features = spectrogram.extract(GoldenSignal.clip());
    check(Npy.golden("stft_64_160_hamming_nocenter.npy"), features);
  }

  @Test
  void power_is_the_square_of_magnitude_and_dB_its_level() {
    Features magnitude = golden(StftValue.MAGNITUDE);
    Features power = golden(StftValue.POWER);
    Features level = golden(StftValue.DB);
    double expected = Math.pow(magnitude.at(0, 20, 4), 2);
    assertEquals(1, power.at(0, 20, 4) / expected, 1e-6);
    assertEquals(10 * Math.log10(expected), level.at(0, 20, 4), 1e-4);
    assertEquals("dB", level.spec().unit());
    assertEquals(22_050 * 20 / 512.0, level.spec().frequency().coordinate(20));
  }

  private static Features golden(StftValue value) {
    return new Spectrogram(config(512, 256, Window.HANN, value, true)).extract(GoldenSignal.clip());
  }

  private static void check(Npy expected, Features features) {
    assertEquals(expected.shape()[0], features.spec().bins());
    assertEquals(expected.shape()[1], features.frames());
    float[] actual = new float[features.size()];
    features.copyTo(actual, 0);
    double error = expected.relativeError(actual);
    assertTrue(error <= TOLERANCE, "error " + error);
  }

  private static StftConfig config(
      int fftSamples, int hopSamples, Window window, StftValue value, boolean centered) {
    return new StftConfig(
        22_050,
        fftSamples,
        hopSamples,
        Optional.empty(),
        window,
        value,
        1e-10,
        Optional.empty(),
        centered,
        Padding.ZEROS);
  }
}
