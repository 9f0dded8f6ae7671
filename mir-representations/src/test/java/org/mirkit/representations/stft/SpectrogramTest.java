package org.mirkit.representations.stft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.Features;
import org.mirkit.representations.GoldenSignal;
import org.mirkit.representations.Npy;
import org.mirkit.representations.dsp.Window;
import org.mirkit.testkit.reference.SharedReference;

/** Against librosa 0.11.0; tolerance as a part of the array's maximum. */
class SpectrogramTest {
  private static final double TOLERANCE = 1e-6;

  @ParameterizedTest
  @ValueSource(strings = {"sweep", "chord", "glide", "silence", "trumpet"})
  void magnitudes_equal_librosas(String signal) {
    Features features = extract(signal, config(2048, 512, Window.HANN, StftValue.MAGNITUDE, true));
    check(Npy.read(file(signal, "stft_mag")), features, 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sweep", "chord", "glide", "silence", "trumpet"})
  void magnitudes_without_centring_equal_librosas(String signal) {
    Features features = extract(signal, config(2048, 512, Window.HANN, StftValue.MAGNITUDE, false));
    check(Npy.read(file(signal, "stft_mag_nocenter")), features.crop(0, 8), 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sweep", "chord", "glide", "silence", "trumpet"})
  void magnitudes_under_a_hamming_window_equal_librosas(String signal) {
    Features features =
        extract(signal, config(1024, 256, Window.HAMMING, StftValue.MAGNITUDE, true));
    check(Npy.read(file(signal, "stft_mag_1024_256_hamming")), features, 8);
  }

  @Test
  void a_small_uncentred_transform_equals_the_golden_array() {
    Spectrogram spectrogram =
        new Spectrogram(config(64, 160, Window.HAMMING, StftValue.MAGNITUDE, false));
    Features features = spectrogram.extract(GoldenSignal.clip());
    check(Npy.golden("stft_64_160_hamming_nocenter.npy"), features, 1);
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

  private static Features extract(String signal, StftConfig config) {
    float[] samples = Npy.read(file(signal, "input")).floats();
    return new Spectrogram(config).extract(AudioClip.of(22_050, samples));
  }

  private static java.nio.file.Path file(String signal, String name) {
    return SharedReference.require("fixtures/librosa/" + signal + "/" + name + ".npy");
  }

  private static void check(Npy expected, Features features, int step) {
    int bins = expected.shape()[0];
    int frames = expected.shape()[1];
    assertEquals(bins, features.spec().bins());
    assertEquals(frames, (features.frames() + step - 1) / step);
    float[] actual = new float[bins * frames];
    for (int i = 0; i < actual.length; i++) {
      actual[i] = features.at(0, i / frames, i % frames * step);
    }
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
        centered);
  }
}
