package org.mirkit.representations.pcen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mirkit.representations.SyntheticSounds.clip;
import static org.mirkit.representations.SyntheticSounds.noise;
import static org.mirkit.representations.SyntheticSounds.scaled;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.mirkit.api.representation.Features;
import org.mirkit.representations.GoldenSignal;
import org.mirkit.representations.Npy;
import org.mirkit.representations.dsp.StftFrames;
import org.mirkit.representations.mel.MelFilters;

/** Against golden arrays (librosa 0.11, see their README), and what the gain control is for. */
class PcenGoldenTest {
  /** Gain control raises quiet bands, and with them the rounding of floats in the transform. */
  private static final double TOLERANCE = 1e-5;

  @Test
  void with_librosas_defaults() {
    check("pcen20", config(0.98, 2, 0.5, 0.4));
  }

  @Test
  void with_other_exponents_and_a_shorter_memory() {
    check("pcen20_power025_bias10", config(0.8, 10, 0.25, 0.06));
  }

  @Test
  void with_logarithmic_compression() {
    check("pcen20_log", config(0.98, 2, 0, 0.4));
  }

  @Property(tries = 20)
  void with_full_gain_control_loudness_hardly_matters_once_the_mean_has_settled(
      @ForAll long seed, @ForAll @DoubleRange(min = 0.1, max = 1.9) double factor) {
    Pcen pcen = new Pcen(config(1, 2, 0.5, 0.02));
    float[] samples = noise(16_000, seed);
    Features before = pcen.extract(clip(samples));
    Features after = pcen.extract(clip(scaled(samples, factor)));
    for (int frame = 30; frame < before.frames(); frame++) {
      assertEquals(before.at(0, 10, frame), after.at(0, 10, frame), 1e-3);
    }
  }

  private static void check(String golden, PcenConfig config) {
    Features features = new Pcen(config).extract(GoldenSignal.clip());
    double error = Npy.golden(golden + ".npy").relativeError(features);
    assertTrue(error <= TOLERANCE, golden + ": error " + error);
  }

  static PcenConfig config(double gain, double bias, double power, double timeConstantSeconds) {
    return new PcenConfig(
        new StftFrames(22_050, 512, 256),
        1L << 31,
        gain,
        bias,
        power,
        timeConstantSeconds,
        1e-6,
        MelFilters.of(20),
        true);
  }
}
