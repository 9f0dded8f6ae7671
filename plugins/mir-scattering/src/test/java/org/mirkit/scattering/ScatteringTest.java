package org.mirkit.scattering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.RepresentationContract;

class ScatteringTest
    implements ProviderContract<ScatteringConfig, Representation>, RepresentationContract {
  private static final int RATE_HZ = 8000;
  private static final ScatteringConfig FINE = new ScatteringConfig(RATE_HZ, 10, 4, 2, false, 1e-6);

  @Override
  public Provider<ScatteringConfig, Representation> provider() {
    return ScatteringPlugin.SCATTERING;
  }

  @Override
  public ScatteringConfig exampleConfig() {
    return new ScatteringConfig(RATE_HZ, 5, 2, 2, false, 1e-6);
  }

  @Override
  public Representation representation() {
    return new Scattering(exampleConfig());
  }

  /** What a filter still hears where it is said to end. */
  @Override
  public double reachTolerance() {
    return 1e-5;
  }

  /**
   * The paper's reason for a second order: two tones that rise and fall at different speeds are
   * nearly one and the same to averages over a frame, and peak at their own speeds in the second.
   */
  @Test
  void second_order_tells_slow_from_fast_tremolo_that_the_first_confuses() {
    Features slow = tremolo(10);
    Features fast = tremolo(40);
    int first = carriersOf(new Scattering(FINE));
    assertEquals(0, distance(slow, fast, 1, first), 0.05, "first order");
    assertEquals(1, distance(slow, fast, first, slow.spec().bins()), 0.2, "second order");
  }

  /** A shift that is short beside a frame moves features little, and sound by its whole energy. */
  @Test
  void short_shift_changes_little() {
    Scattering scattering = new Scattering(FINE);
    float[] samples = tone(20);
    float[] later = new float[samples.length];
    System.arraycopy(samples, 0, later, 2, samples.length - 2);
    Features before = scattering.extract(AudioClip.of(RATE_HZ, samples));
    Features after = scattering.extract(AudioClip.of(RATE_HZ, later));
    assertTrue(distance(before, after, 1, before.spec().bins()) < 0.01);
  }

  @Test
  void carriers_fall_from_high_to_low_within_an_order() {
    Axis axis = representation().spec().frequency();
    assertEquals(0, axis.coordinate(0), "the mean has no carrier");
    for (int i = 2; i < carriersOf(representation()); i++) {
      assertTrue(axis.coordinate(i) < axis.coordinate(i - 1), "path " + i);
    }
  }

  private static Features tremolo(int modulationHz) {
    return new Scattering(FINE).extract(AudioClip.of(RATE_HZ, tone(modulationHz)));
  }

  private static int carriersOf(Representation representation) {
    int paths = 1;
    Axis axis = representation.spec().frequency();
    while (paths < axis.size() && (paths == 1 || axis.coordinate(paths) < axis.coordinate(1))) {
      paths++;
    }
    return paths;
  }

  private static float[] tone(int modulationHz) {
    float[] samples = new float[2 * RATE_HZ];
    for (int i = 0; i < samples.length; i++) {
      double level = 1 + Math.cos(2 * Math.PI * modulationHz * i / RATE_HZ);
      samples[i] = (float) (0.4 * level * Math.sin(2 * Math.PI * 2000 * i / RATE_HZ));
    }
    return samples;
  }

  /** Of the paths in the middle frame, relative to the larger of both. */
  private static double distance(Features a, Features b, int from, int to) {
    int frame = a.frames() / 2;
    double apart = 0;
    double size = 0;
    for (int path = from; path < to; path++) {
      apart += Math.pow(a.at(0, path, frame) - b.at(0, path, frame), 2);
      size += Math.pow(Math.max(a.at(0, path, frame), b.at(0, path, frame)), 2);
    }
    return Math.sqrt(apart / size);
  }
}
