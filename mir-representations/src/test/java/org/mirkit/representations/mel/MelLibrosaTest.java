package org.mirkit.representations.mel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.Features;
import org.mirkit.representations.Npy;
import org.mirkit.representations.dsp.Decibels;
import org.mirkit.representations.dsp.Window;
import org.mirkit.testkit.reference.SharedReference;

/** Against librosa 0.11.0 in double precision; tolerance as a part of the array's maximum. */
class MelLibrosaTest {
  private static final double TOLERANCE = 1e-6;

  /** Levels 80 dB down magnify the rounding of floats: 2e-5 of 40 dB is less than 0.001 dB. */
  private static final double LEVEL_TOLERANCE = 2e-5;

  @ParameterizedTest
  @ValueSource(strings = {"sweep", "chord", "glide", "silence", "trumpet"})
  void slaney_bands_equal_librosas(String signal) {
    check(signal, "mel128_slaney", new MelConfigs());
  }

  @ParameterizedTest
  @ValueSource(strings = {"sweep", "chord", "glide", "silence", "trumpet"})
  void htk_bands_equal_librosas(String signal) {
    MelConfigs config = new MelConfigs();
    config.scale = MelScale.HTK;
    check(signal, "mel128_htk", config);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sweep", "chord", "glide", "silence", "trumpet"})
  void htk_bands_of_peak_1_up_to_8_kHz_equal_librosas(String signal) {
    MelConfigs config = new MelConfigs();
    config.scale = MelScale.HTK;
    config.norm = MelNorm.NONE;
    config.bands = 96;
    config.fmaxHz = Optional.of(8000.0);
    check(signal, "mel96_htk_nonorm_fmax8000", config);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sweep", "chord", "glide", "silence", "trumpet"})
  void levels_equal_librosas_power_to_db(String signal) {
    MelConfigs config = new MelConfigs();
    config.log = MelCompression.DB;
    config.topDb = Optional.of(80.0);
    check(signal, "mel128_power_to_db", config);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sweep", "chord", "glide", "silence", "trumpet"})
  void levels_below_the_loudest_equal_librosas(String signal) {
    MelConfigs config = new MelConfigs();
    config.log = MelCompression.DB;
    config.topDb = Optional.of(80.0);
    config.ref = Decibels.Reference.CLIP_MAXIMUM;
    check(signal, "mel128_power_to_db_refmax", config);
  }

  @Test
  void filter_banks_equal_librosas() {
    checkFilterBank("mel_fb_128_slaney_2048", MelScale.SLANEY);
    checkFilterBank("mel_fb_128_htk_2048", MelScale.HTK);
  }

  @Test
  void the_hann_window_equals_scipys() {
    Npy expected = Npy.read(SharedReference.require("fixtures/librosa/const/hann_2048.npy"));
    double[] actual = Window.HANN.periodic(2048);
    for (int i = 0; i < actual.length; i++) {
      assertEquals(expected.values()[i], actual[i], 1e-15);
    }
  }

  private static void check(String signal, String feature, MelConfigs config) {
    Npy input = Npy.read(SharedReference.require("fixtures/librosa/" + signal + "/input.npy"));
    Npy expected =
        Npy.read(SharedReference.require("fixtures/librosa/" + signal + "/" + feature + ".npy"));
    Features features =
        new MelSpectrogram(config.build()).extract(AudioClip.of(22_050, input.floats()));
    float[] actual = new float[features.size()];
    features.copyTo(actual, 0);
    double error = expected.relativeError(actual);
    double tolerance = config.log == MelCompression.DB ? LEVEL_TOLERANCE : TOLERANCE;
    assertTrue(error <= tolerance, signal + "/" + feature + ": error " + error);
  }

  private static void checkFilterBank(String name, MelScale scale) {
    Npy expected = Npy.read(SharedReference.require("fixtures/librosa/const/" + name + ".npy"));
    MelFilterBank bank =
        new MelFilterBank(new MelBands(scale, 128, 0, 11_025), MelNorm.SLANEY, 22_050, 2048);
    float[] actual = new float[128 * 1025];
    for (int i = 0; i < actual.length; i++) {
      actual[i] = (float) bank.weight(i / 1025, i % 1025);
    }
    assertTrue(expected.relativeError(actual) < 1e-7);
  }
}
