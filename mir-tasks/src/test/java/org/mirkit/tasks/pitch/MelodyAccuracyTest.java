package org.mirkit.tasks.pitch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mirkit.api.data.PitchCurve;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.Tally;
import org.mirkit.api.plugin.Provider;
import org.mirkit.testkit.MetricContract;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.ReferenceAndEstimate;

class MelodyAccuracyTest implements ProviderContract<MelodyAccuracyConfig, Metric>, MetricContract {
  @Override
  public Provider<MelodyAccuracyConfig, Metric> provider() {
    return PitchProviders.MELODY_ACCURACY;
  }

  @Override
  public MelodyAccuracyConfig exampleConfig() {
    return new MelodyAccuracyConfig(50, MelodyAccuracy.Mean.OF_TIMES);
  }

  @Override
  public Metric metric() {
    return provider().create(exampleConfig());
  }

  @Override
  public List<ReferenceAndEstimate> pairs() {
    return List.of(
        new ReferenceAndEstimate(curve(220, 220, 0, -110), curve(220, 440, 220, 0)),
        new ReferenceAndEstimate(curve(0, 330), curve(-330, 331)),
        new ReferenceAndEstimate(curve(100, 100, 100), curve(0, 100, 106)));
  }

  @Test
  void octave_error_counts_for_chroma_and_not_for_pitch() {
    Tally tally = metric().tally();
    tally.add(curve(220, 220), curve(440, 220));
    assertEquals(0.5, tally.score().values().get("raw-pitch-accuracy"));
    assertEquals(1, tally.score().values().get("raw-chroma-accuracy"));
  }

  @Test
  void guess_without_a_voice_counts_for_raw_pitch_and_not_overall() {
    Tally tally = metric().tally();
    tally.add(curve(220, 220), curve(-220, 220));
    assertEquals(1, tally.score().values().get("raw-pitch-accuracy"));
    assertEquals(0.5, tally.score().values().get("overall-accuracy"));
  }

  /** mir_eval.melody 0.8: an estimate that ends early is unvoiced from there on. */
  @Test
  void estimate_that_ends_early_has_no_voice_after_its_end() {
    Tally tally = metric().tally();
    tally.add(curve(220, 220, 220, 220), curve(220, 220));
    assertEquals(0.5, tally.score().values().get("voicing-recall"));
    assertEquals(0.5, tally.score().values().get("raw-pitch-accuracy"));
  }

  /** One value each 10 ms, with mir_eval's sign. */
  private static PitchCurve curve(double... signedHz) {
    double[] times = new double[signedHz.length];
    for (int i = 0; i < times.length; i++) {
      times[i] = 0.01 * i;
    }
    return curve(times, signedHz);
  }

  private static PitchCurve curve(double[] times, double[] signedHz) {
    double[] hz = new double[times.length];
    boolean[] voiced = new boolean[times.length];
    for (int i = 0; i < times.length; i++) {
      hz[i] = Math.abs(signedHz[i]);
      voiced[i] = signedHz[i] > 0;
    }
    return new PitchCurve(times, hz, voiced);
  }
}
