package org.mirkit.representations.mel;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mirkit.api.representation.Features;
import org.mirkit.representations.GoldenSignal;
import org.mirkit.representations.Npy;

/** Against the golden arrays (librosa 0.11, see their README). */
class MelGoldenTest {

  @Test
  void forty_slaney_bands() {
    check("mel40_512_256", small(), 1e-6);
  }

  @Test
  void forty_slaney_bands_in_dB_down_to_60_below_the_loudest() {
    MelConfigs config = small();
    config.log = MelCompression.DB;
    config.topDb = Optional.of(60.0);
    check("mel40_512_256_db60", config, 2e-5);
  }

  @Test
  void twenty_htk_bands_of_magnitudes_under_a_shorter_window() {
    MelConfigs config = small();
    config.windowSamples = Optional.of(400);
    config.bands = 20;
    config.fminHz = 100;
    config.fmaxHz = Optional.of(8000.0);
    config.scale = MelScale.HTK;
    config.norm = MelNorm.NONE;
    config.power = 1;
    check("mel20_htk_peak1_magnitude_win400", config, 1e-6);
  }

  private static MelConfigs small() {
    MelConfigs config = new MelConfigs();
    config.fftSamples = 512;
    config.hopSamples = 256;
    config.bands = 40;
    return config;
  }

  private static void check(String golden, MelConfigs config, double tolerance) {
    Features features = new MelSpectrogram(config.build()).extract(GoldenSignal.clip());
    float[] actual = new float[features.size()];
    features.copyTo(actual, 0);
    double error = Npy.golden(golden + ".npy").relativeError(actual);
    assertTrue(error <= tolerance, golden + ": error " + error);
  }
}
