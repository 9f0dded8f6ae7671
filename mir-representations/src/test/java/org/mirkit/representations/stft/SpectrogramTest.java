package org.mirkit.representations.stft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirkit.api.representation.Features;
import org.mirkit.representations.GoldenSignal;
import org.mirkit.representations.Npy;
import org.mirkit.representations.SyntheticSounds;
import org.mirkit.representations.dsp.Padding;
import org.mirkit.representations.dsp.StftFrames;
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
  void a_transform_with_mirrored_ends_equals_the_golden_array() {
    Spectrogram spectrogram =
        new Spectrogram(config(128, 660, Window.HANN, StftValue.MAGNITUDE, true, Padding.REFLECT));
    check(Npy.golden("stft_128_660_reflect.npy"), spectrogram.extract(GoldenSignal.clip()));
  }

  @Test
  void complex_values_equal_the_golden_array_real_parts_first() {
    Spectrogram spectrogram =
        new Spectrogram(config(64, 400, Window.HANN, StftValue.COMPLEX, true));
    Features features = spectrogram.extract(GoldenSignal.clip());
    assertEquals(2, features.spec().channels());
    assertTrue(Npy.golden("stft_64_400_complex.npy").relativeError(features) <= TOLERANCE);
  }

  @Test
  void magnitude_and_phase_make_the_complex_value() {
    Features magnitude = golden(StftValue.MAGNITUDE);
    Features phase = golden(StftValue.PHASE);
    Features complex = golden(StftValue.COMPLEX);
    for (int bin = 0; bin < 257; bin++) {
      double length = magnitude.at(0, bin, 4);
      double angle = phase.at(0, bin, 4);
      assertEquals(length * Math.cos(angle), complex.at(0, bin, 4), 1e-4);
      assertEquals(length * Math.sin(angle), complex.at(1, bin, 4), 1e-4);
    }
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "5", "300"})
  void a_sound_shorter_than_its_mirrored_ends_is_mirrored_again(int samples) {
    float[] padded = Padding.REFLECT.around(SyntheticSounds.noise(samples, 1), 256);
    int period = Math.max(1, 2 * samples - 2);
    for (int i = 0; i + period < padded.length; i++) {
      assertEquals(padded[i], padded[i + period]);
    }
    for (int i = 1; i <= 256; i++) {
      assertEquals(padded[256 + i], padded[256 - i]);
    }
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
    return config(fftSamples, hopSamples, window, value, centered, Padding.ZEROS);
  }

  private static StftConfig config(
      int fftSamples,
      int hopSamples,
      Window window,
      StftValue value,
      boolean centered,
      Padding padding) {
    return new StftConfig(
        new StftFrames(22_050, fftSamples, hopSamples, Optional.empty(), window),
        value,
        1e-10,
        Optional.empty(),
        centered,
        padding);
  }
}
