package org.mirkit.representations.cqt;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.GoldenSignal;
import org.mirkit.representations.Npy;

/**
 * Against the golden arrays (librosa 0.11, see their README). The sound is a fifth of a second that
 * begins and ends abruptly: every frame is at an end of the clip, the hardest case for the
 * recursion over octaves.
 */
class CqtGoldenTest {
  private final CqtConfigs config = new CqtConfigs();

  @Test
  void two_octaves_after_the_rate_is_halved_twice_beforehand() {
    config.hopSamples = 256;
    config.fminHz = 220;
    config.bins = 24;
    check("cqt24_220Hz_256", new ConstantQTransform(config.build()), 1e-3);
  }

  @Test
  void short_filters_weighed_by_length_at_an_odd_hop() {
    config.hopSamples = 441;
    config.fminHz = 110;
    config.bins = 60;
    config.binsPerOctave = 24;
    config.filterScale = 0.5;
    config.scale = false;
    check("cqt60_110Hz_441_unscaled", new ConstantQTransform(config.build()), 1e-5);
  }

  @Test
  void full_spectra_of_filters_in_another_tuning() {
    config.hopSamples = 320;
    config.fminHz = 880;
    config.bins = 20;
    config.tuning = 0.3;
    config.sparsity = 0;
    check("cqt20_880Hz_320_tuned_dense", new ConstantQTransform(config.build()), 1e-3);
  }

  @Test
  void bandwidths_that_are_widened_by_20_Hz() {
    config.hopSamples = 384;
    config.fminHz = 110;
    config.bins = 48;
    config.gammaHz = Optional.of(20.0);
    check("vqt48_110Hz_384_gamma20", new ConstantQTransform(config.buildVariable()), 2e-3);
  }

  @Test
  void hybrid_of_seven_octaves() {
    check("hybrid_cqt84", new HybridCqt(config.build()), 1e-3);
  }

  @Test
  void hybrid_weighed_by_length() {
    config.fminHz = 220;
    config.bins = 48;
    config.hopSamples = 256;
    config.scale = false;
    check("hybrid_cqt48_256_unscaled", new HybridCqt(config.build()), 1e-3);
  }

  private static void check(String golden, Representation representation, double tolerance) {
    Features features = representation.extract(GoldenSignal.clip());
    float[] actual = new float[features.size()];
    features.copyTo(actual, 0);
    double error = Npy.golden(golden + ".npy").relativeError(actual);
    assertTrue(error <= tolerance, golden + ": error " + error);
  }
}
