package org.mirkit.representations.mfcc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mirkit.api.representation.Features;
import org.mirkit.representations.GoldenSignal;
import org.mirkit.representations.Npy;
import org.mirkit.representations.dsp.StftFrames;
import org.mirkit.representations.mel.MelFilters;

/** Against a golden array (librosa 0.11, see its README). */
class MfccGoldenTest {

  @Test
  void liftered_coefficients_and_both_derivatives() {
    Features features = new Mfcc(config(22, 2, true)).extract(GoldenSignal.clip());
    assertEquals(3, features.spec().channels());
    double error = Npy.golden("mfcc13_lifter22.npy").relativeError(features);
    assertTrue(error <= 1e-5, "error " + error);
  }

  static MfccConfig config(double lifter, int deltas, boolean centered) {
    return new MfccConfig(
        new StftFrames(22_050, 512, 256),
        13,
        lifter,
        deltas,
        5,
        MelFilters.of(40),
        1e-10,
        Optional.of(80.0),
        centered);
  }
}
